import type { Requirement } from "../../specification/requirement";

const meet = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean => !a || !b || a.some((one) => b.includes(one));

/** Whether there is an authority and a lot that both requirements apply to. */
export const scopesMeet = ({ scope: a }: Pick<Requirement, "scope">, { scope: b }: Pick<Requirement, "scope">): boolean => meet(a.authorities, b.authorities) && meet(a.lots, b.lots);
