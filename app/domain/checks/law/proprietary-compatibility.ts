import type { TextRule } from "../rule";

/** Compatible with what stands there already is met by whoever built it, unless the interface is described: COM(2013) 455. */
export const proprietaryCompatibility: TextRule = {
  id: "proprietary-compatibility", kind: "text",
  check(text) {
    const hits = text.field === "text" ? text.hits("compatibility") : [];
    return hits.length === 0 || text.hits("interface-described").length > 0 ? [] : hits.map(({ from, to }) => ({ from, to }));
  },
};
