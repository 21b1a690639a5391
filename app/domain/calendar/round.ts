import type { PartlyLocalized } from "../language";
import { type Refusal, refuse } from "../refusal";

export const roundKinds = ["consultation", "clarification", "public"] as const;
export type RoundKind = (typeof roundKinds)[number];

/** In the order in which a round goes through them; a cancelled one stays where it is. */
export const phases = ["planned", "open", "adjudication", "closed", "cancelled"] as const;
export type Phase = (typeof phases)[number];

export interface RoundTimes {
  opensAt: string;
  /** From this moment on nothing is accepted any more. */
  questionsUntil: string;
  answersUntil: string;
}

/**
 * A time in which the market is heard: before the procedure (a consultation, art. 40 of Directive 2014/24/EU), during it
 * (clarification, art. 47(3), 53(2)), or a time in which everybody is heard (public).
 */
export interface Round extends RoundTimes {
  id: string;
  number: number;
  kind: RoundKind;
  /** In this zone the times were set. */
  timeZone: string;
  texts: RoundTexts;
  closedAt: string | null;
  cancelledAt: string | null;
  revision: number;
}

/** What is written around a round, for everybody to read. */
export interface RoundTexts {
  /** In plain language, for those who do not read specifications. */
  summary: PartlyLocalized;
  /** What the authorities say when it is over. */
  reply?: PartlyLocalized;
  /** Why its times were changed, and why it was cancelled. */
  reasons?: { at: string; what: "changed" | "cancelled"; reason: string }[];
}

/** Where a round stands at a moment of the server's clock: by its times, and by who closed or cancelled it. */
export function phaseOf({ opensAt, questionsUntil, closedAt, cancelledAt }: Pick<Round, "opensAt" | "questionsUntil" | "closedAt" | "cancelledAt">, now: string): Phase {
  if (cancelledAt !== null && cancelledAt <= now) return "cancelled";
  if (closedAt !== null && closedAt <= now) return "closed";
  if (now < opensAt) return "planned";
  return now < questionsUntil ? "open" : "adjudication";
}

/** Which publication a kind of round is about. */
export const purposeOf = (kind: RoundKind): "consultation" | "tender" => (kind === "clarification" ? "tender" : "consultation");

/** What is, or will be, public when a round opens. */
export interface PublicThen {
  purpose: "consultation" | "tender";
  goesOutAt: string;
}

interface Around {
  now: string;
  /** The newest publication that went out or will; null where there is none. */
  publication: PublicThen | null;
  /** The other rounds of the specification. */
  others: readonly Round[];
}

/** The times of a round to be planned. Nobody can have been heard before now: an opening in the past means now. */
export function plannedTimes(kind: RoundKind, wanted: RoundTimes, { now, publication, others }: Around): RoundTimes | Refusal {
  const times = { ...wanted, opensAt: wanted.opensAt < now ? now : wanted.opensAt };
  if (wanted.questionsUntil <= now) return refuse("round-past");
  if (!inOrder(times)) return refuse("round-order");
  if (!publication || publication.purpose !== purposeOf(kind) || publication.goesOutAt > times.opensAt) return refuse("round-unpublished", kind);
  const other = others.find((one) => one.kind === kind && overlaps(one, times, now));
  return other ? refuse("round-overlaps", other.number) : times;
}

/** The times that a round gets by a change. Once it is open, they move only to later, and its opening not at all. */
export function changedTimes(round: Round, wanted: RoundTimes, around: Around): RoundTimes | Refusal {
  const { now } = around;
  const phase = phaseOf(round, now);
  if (phase === "closed" || phase === "cancelled") return refuse("round-over");
  if (phase === "planned") return plannedTimes(round.kind, wanted, { ...around, others: around.others.filter((one) => one.id !== round.id) });

  const times = { ...wanted, opensAt: round.opensAt };
  if (wanted.opensAt !== round.opensAt || times.questionsUntil < round.questionsUntil || times.answersUntil < round.answersUntil) return refuse("round-only-later");
  // Past its end, it opens again for everybody or not at all.
  if (times.questionsUntil !== round.questionsUntil && times.questionsUntil <= now) return refuse("round-past");
  if (!inOrder(times)) return refuse("round-order");
  const other = around.others.find((one) => one.id !== round.id && one.kind === round.kind && overlaps(one, times, now));
  return other ? refuse("round-overlaps", other.number) : times;
}

/** Whether a change of an open round's times needs words for those who counted on them. */
export const needsReason = (round: Round, now: string): boolean => phaseOf(round, now) !== "planned";

/** What of a clarification round does not fit the deadlines of the tender (art. 47(3), 53(2)). */
export function againstCalendar(round: Pick<Round, "kind" | "questionsUntil" | "answersUntil">, calendar: { questionsUntil: string; answersBy: string } | null): ("other-questions" | "late-answers")[] {
  if (round.kind !== "clarification" || calendar === null) return [];
  return [...(round.questionsUntil === calendar.questionsUntil ? [] : ["other-questions" as const]), ...(round.answersUntil > calendar.answersBy ? ["late-answers" as const] : [])];
}

/** A round is closed when all could speak as long as they were promised. */
export function closing(round: Round, now: string): Refusal | null {
  const phase = phaseOf(round, now);
  if (phase === "closed" || phase === "cancelled") return refuse("round-over");
  return phase === "adjudication" ? null : refuse("round-not-heard");
}

export function cancelling(round: Round, now: string): Refusal | null {
  const phase = phaseOf(round, now);
  return phase === "closed" || phase === "cancelled" ? refuse("round-over") : null;
}

const inOrder = ({ opensAt, questionsUntil, answersUntil }: RoundTimes): boolean => opensAt < questionsUntil && questionsUntil <= answersUntil;

const overlaps = (round: Round, times: RoundTimes, now: string): boolean =>
  !["closed", "cancelled"].includes(phaseOf(round, now)) && round.opensAt < times.questionsUntil && times.opensAt < round.questionsUntil;
