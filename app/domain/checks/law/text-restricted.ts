import type { RequirementRule } from "../rule";
import { copies } from "./copied-text";

/** Text of a source that may only be referred to does not get into a document: a baseline with it is refused. */
export const textRestricted: RequirementRule = {
  id: "text-restricted", kind: "requirement",
  check({ requirement: { id, clause }, texts }) {
    const source = clause?.sourceText;
    if (!clause || !source || clause.rights.mode === "full") return [];
    return texts.filter(({ field, raw }) => field === "text" && copies(raw, source)).map(({ language }) => ({ place: { requirementId: id, language } }));
  },
};
