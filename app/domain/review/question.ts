import { type Round, phaseOf } from "../calendar/round";
import type { Language, PartlyLocalized } from "../language";
import { type Refusal, refuse } from "../refusal";

export const questionStatuses = ["pending", "accepted", "accepted-with-changes", "declined", "duplicate", "informational", "needs-clarification"] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** What the team can decide; `pending` is where it has decided nothing yet. */
export const decisions = ["accepted", "accepted-with-changes", "declined", "duplicate", "informational", "needs-clarification"] as const satisfies QuestionStatus[];

/** What is answered in public. An answer "no" is one too: whoever asked has a right to it, and so has everybody else. */
export const answeredStatuses = ["accepted", "accepted-with-changes", "declined", "informational"] as const satisfies QuestionStatus[];
export type AnsweredStatus = (typeof answeredStatuses)[number];
export const isAnswered = (status: QuestionStatus): status is AnsweredStatus => answeredStatuses.some((one) => one === status);

/** What everybody may know of a question before and after its release: nothing in it tells who asked, or when. */
export interface PublicQuestion {
  id: string;
  roundId: string;
  /** Null: about the specification as a whole. */
  requirementId: string | null;
  status: QuestionStatus;
  wording: PartlyLocalized | null;
  answer: PartlyLocalized | null;
  answerRevision: number;
  changesText: boolean;
  amendmentId: string | null;
  doneAt: string | null;
  releasedAt: string | null;
  publicNumber: number | null;
}

/** A question as the clarification team sees it; nobody else does (Directive 2014/24/EU, art. 18(1), 21). */
export interface Question extends PublicQuestion {
  publicationId: string;
  vendorId: string;
  vendorPersonId: string;
  /** Counts the vendor's own questions only. */
  vendorNumber: number;
  language: Language;
  text: string;
  confidential: string | null;
  askedAt: string;
  duplicateOf: string | null;
  decidedAt: string | null;
}

/** Rounds in which vendors ask. In a public one everybody comments. */
export const isAskable = (round: Round, now: string): boolean => round.kind !== "public" && phaseOf(round, now) === "open";

/** The round that a question belongs to now; the end is by the server's clock, to the millisecond. */
export function roundToAsk(rounds: readonly Round[], now: string): Round | Refusal {
  return rounds.findLast((round) => isAskable(round, now)) ?? refuse("questions-closed");
}

/** What its asker sees before others do: nothing of the decision, as everybody learns it at the same instant. */
export type AskersView = "received" | "asked-back" | "answered";

export function askersView({ status, releasedAt }: Pick<Question, "status" | "releasedAt">): AskersView {
  if (releasedAt !== null) return "answered";
  return status === "needs-clarification" ? "asked-back" : "received";
}

/** How many one organisation, and one network address, may send. A tender of a thousand requirements gets some hundred questions in all. */
export const questionLimits = { perHour: 100, perRound: 300, fromNetworkPerHour: 200, textLength: 4000 } as const;
