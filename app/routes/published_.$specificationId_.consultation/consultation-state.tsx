import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import type { Phase, RoundTexts } from "~/domain/calendar/round";
import { consultationWords as words } from "~/messages/consultation";

interface ConsultationStateProps {
  round: { phase: Phase; opens: string; questions: string; answers: string; next: string | null; texts: RoundTexts };
  report: string;
}

/** Until when one can write, by the server's clock, or what comes then. */
export function ConsultationState({ round: { phase, opens, questions, answers, next, texts }, report }: ConsultationStateProps) {
  const { say } = useSay();
  const changes = texts.reasons?.filter((one) => one.what === "changed") ?? [];
  return (
    <Notice tone={phase === "open" ? "info" : "amber"}>
      {phase === "planned" && <p>{say(words.opens, { time: opens, distance: next ?? "" })}</p>}
      {phase === "open" && <p>{say(words.open, { time: questions, distance: next ?? "" })}</p>}
      {phase === "adjudication" && <p>{say(words.adjudication, { time: questions, answers })}</p>}
      {phase === "closed" && <p>{say(words.closed)} <a href={report}>{say(words.report)}</a></p>}
      {phase === "cancelled" && <p>{say(words.cancelled, { reason: texts.reasons?.at(-1)?.reason ?? "" })}</p>}
      {changes.map((one) => <p key={one.at}>{say(words.reasons)}: {one.reason}</p>)}
    </Notice>
  );
}
