import { distance, formatMoment } from "~/domain/calendar/moment";
import { type Phase, type Round, phaseOf } from "~/domain/calendar/round";
import type { Language } from "~/domain/language";
import { distanceSentence } from "~/messages/deadlines";
import { phaseLooks } from "~/messages/rounds";
import { say, sayCount } from "~/messages/say";

export interface ShownRound extends Pick<Round, "id" | "number" | "kind" | "timeZone" | "texts" | "revision"> {
  phase: Phase;
  opens: string;
  questions: string;
  answers: string;
  /** How far the next of its times is, in words. */
  next: string | null;
  late: boolean;
  steps: { label: string; state: "done" | "current" | "waiting" | "blocked"; note: string }[];
}

/** "in 6 days", by the server's clock. */
export function distanceInWords(iso: string, now: string, language: Language): string {
  const { count, ...away } = distance(iso, now);
  return sayCount(language, distanceSentence(away), count);
}

/** A round as it stands now, its times in its own zone or the reader's. */
export function shownRound(round: Round, now: string, language: Language, zone = round.timeZone): ShownRound {
  const { id, number, kind, timeZone, texts, revision, opensAt, questionsUntil, answersUntil, closedAt, cancelledAt } = round;
  const phase = phaseOf(round, now);
  const moment = (iso: string) => formatMoment(iso, zone, language);
  const upcoming = { planned: opensAt, open: questionsUntil, adjudication: answersUntil, closed: null, cancelled: null }[phase];
  return {
    id, number, kind, timeZone, texts, revision, phase, opens: moment(opensAt), questions: moment(questionsUntil), answers: moment(answersUntil),
    next: upcoming && distanceInWords(upcoming, now, language), late: phase === "adjudication" && now >= answersUntil, steps: stepsOf({ phase, opensAt, questionsUntil, closedAt, cancelledAt }, moment, language),
  };
}

function stepsOf({ phase, opensAt, questionsUntil, closedAt, cancelledAt }: Pick<Round, "opensAt" | "questionsUntil" | "closedAt" | "cancelledAt"> & { phase: Phase }, moment: (iso: string) => string, language: Language): ShownRound["steps"] {
  const order = ["planned", "open", "adjudication", "closed"] as const;
  const label = (one: Phase) => say(language, phaseLooks[one].word);
  if (phase === "cancelled") return [{ label: label("cancelled"), state: "blocked", note: cancelledAt ? moment(cancelledAt) : "" }];
  const since = { planned: "", open: moment(opensAt), adjudication: moment(questionsUntil), closed: closedAt ? moment(closedAt) : "" };
  return order.map((one, index) => {
    const at = order.indexOf(phase);
    return { label: label(one), state: index < at || phase === "closed" ? "done" : index === at ? "current" : "waiting", note: since[one] };
  });
}
