import type { CircleMember, Notice } from "../people/notice";
import { type Scope, appliesTo } from "../specification/scope";

export const deadlineKinds = ["settlement", "amendment", "collision", "round-questions", "round-answers"] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** So long before a deadline people hear that it is near. */
export const reminderMilliseconds = 2 * 24 * 60 * 60 * 1000;

interface Near {
  kind: DeadlineKind;
  id: string;
  requirementId: string | null;
  owner: string | null;
  at: string;
}

/** Who hears that a deadline is near: officers who still have something to do, and whose authority it concerns. */
export function reminders(deadline: Near, circle: readonly CircleMember[], { scope = {}, voted = [] }: { scope?: Scope; voted?: readonly string[] } = {}): Notice[] {
  const { kind, id, requirementId, owner, at } = deadline;
  const thing = { settlement: "settlementId", amendment: "amendmentId", collision: null, "round-questions": "roundId", "round-answers": "roundId" }[kind];
  const about = { deadline: kind, at, ...(thing && { [thing]: id }), ...(requirementId && { requirementId }) };
  const concerned = (member: CircleMember): boolean => {
    if (member.left || !(member.lead || member.accepted) || !member.roles.includes("officer")) return false;
    if (kind === "collision") return member.authorityId === owner;
    return kind === "settlement" || kind === "amendment" ? (member.lead || appliesTo(scope, member.authorityId)) && !voted.includes(member.authorityId) : true;
  };
  const told = new Map(circle.filter(concerned).map(({ personId, authorityId }): [string, Notice] => [personId, { personId, authorityId, kind: "deadline-near", about }]));
  return [...told.values()];
}
