import type { Actor } from "../people/actor";
import { type Permission, type Standing, can } from "../people/permission";

/** What can wait for a person in a specification, in the order of the work. */
export const waitingKinds = ["agreement", "value", "position", "vote", "amendment", "waiver", "question", "blocking"] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export interface Waiting {
  kind: WaitingKind;
  count: number;
}

const needed: Record<WaitingKind, Permission> = {
  agreement: "agreement:confirm", value: "value:enter", position: "position:take", vote: "settlement:vote", amendment: "amendment:vote", waiver: "waiver:answer", question: "comment:write", blocking: "comment:write",
};
/** Threads go on when nothing else can change any more. */
const always: readonly WaitingKind[] = ["question", "blocking"];

/** What waits for this person, of what waits for its authority. */
export function waitingFor(actor: Actor, standing: Standing, drafting: boolean, counts: Partial<Record<WaitingKind, number>>): Waiting[] {
  return waitingKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 && can(actor, needed[kind], standing) && (drafting || always.includes(kind)) ? [{ kind, count }] : [];
  });
}
