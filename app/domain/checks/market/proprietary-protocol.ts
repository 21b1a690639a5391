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
    const closed = text.field === "text" ? text.hits("closed-words") : nothing;
    if (closed.length === 0 || text.hits("negatives").length > 0 || text.has("open-alternatives", 0, text.tokens.length)) return named;
    return [...named, ...text.hits("closed-words").flatMap((hit) => withNear(text, hit, "protocols", { before: 0, after: 3 }) ?? [])];
  },
};
