import { leavingOf } from "~/domain/specification/leaving";
import type { Requirement } from "~/domain/specification/requirement";
import { leadOf } from "~/domain/specification/specification";
import type { Opened } from "./perform";

/** How much the acting authority's leaving would touch. */
export function leavingBy({ specification, actor: { authorityId } }: Pick<Opened, "specification" | "actor">, requirements: readonly Requirement[], now: string) {
  const remaining = specification.participants.map((one) => one.authorityId).filter((id) => id !== authorityId);
  const { narrowed, retired, decided } = leavingOf({ authorityId, requirements, remaining, lead: leadOf(specification).authorityId, decisionRule: specification.decisionRule, now });
  return { narrowed: narrowed.length, retired: retired.length, decided: decided.length };
}
