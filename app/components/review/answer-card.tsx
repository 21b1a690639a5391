import type { QuestionStatus } from "~/domain/review/question";
import { formatTime } from "~/domain/wording/format";
import { questionWords as words, statusNames } from "~/messages/questions";
import { Card } from "../card";
import { useSay } from "../say";
import { Tag, type Tone } from "../tag";

interface AnswerCardProps {
  /** Language of the texts. */
  lang: string;
  level?: 2 | 3;
  hrefOf: (requirementId: string) => string;
  one: {
    number: number;
    status: QuestionStatus;
    releasedAt: string;
    wording: string;
    answer: string;
    about: { id: string | null; label: string } | null;
    changes: "later" | "done" | null;
  };
}

export const statusTones: Record<QuestionStatus, Tone> = { pending: "neutral", accepted: "green", "accepted-with-changes": "green", declined: "amber", duplicate: "neutral", informational: "blue", "needs-clarification": "amber" };

/** A released question with its answer: the same for everybody. */
export function AnswerCard({ one, lang, level = 2, hrefOf }: AnswerCardProps) {
  const { say, language } = useSay();
  const { number, status, releasedAt, wording, answer, about, changes } = one;
  return (
    <Card id={`question-${number}`} level={level} title={say(words.number, { number: String(number) })} tags={<Tag tone={statusTones[status]}>{say(statusNames[status])}</Tag>}>
      <p className="hint">
        {about === null ? say(words.whole) : about.id === null ? say(words.gone) : <a lang={lang} href={hrefOf(about.id)}>{about.label}</a>}
        {" · "}{say(words.releasedAt, { time: formatTime(releasedAt, language) })}
      </p>
      <p className="clause" lang={lang}><strong>{wording}</strong></p>
      <p className="clause" lang={lang}>{answer}</p>
      {changes && <p className="hint">{say(changes === "done" ? words.changed : words.changes)}</p>}
    </Card>
  );
}
