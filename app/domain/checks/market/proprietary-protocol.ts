import { withNear } from "../near";
import type { Found, TextRule } from "../rule";
import { openAlternativeRule } from "./open-alternative";

const nothing: readonly Found[] = [];
const known = openAlternativeRule("proprietary-protocol", "proprietary-protocols");

/** A protocol that one undertaking controls binds devices to its systems: COM(2013) 455. It is known by its name, or by what is said of it. */
export const proprietaryProtocol: TextRule = {
  id: "proprietary-protocol", kind: "text",
  check(text, basis) {
    const named = known.check(text, basis);
    const protocols = text.field === "text" ? text.hits("protocols") : nothing;
    if (protocols.length === 0 || text.hits("negatives").length > 0 || text.has("open-alternatives", 0, text.tokens.length)) return named;
    return [...named, ...text.hits("protocols").flatMap((hit) => withNear(text, hit, "closed-words", { before: 4, after: 0 }) ?? [])];
  },
};
