import { useSay } from "~/components/say";
import { consultationWords as words } from "~/messages/consultation";

interface ModeratedCommentProps {
  comment: { id: string; section: string; name: string | null; lang: string; text: string; date: string; reason: string | null; decided: { name: string; date: string } | null };
  tickable: boolean;
  ticked: boolean;
}

/** A comment as officers see it, with a box to tick. */
export function ModeratedComment({ comment: { id, section, name, lang, text, date, reason, decided }, tickable, ticked }: ModeratedCommentProps) {
  const { say } = useSay();
  const head = `${section}: ${say(words.writtenOn, { name: name ?? say(words.anonymous), date })}`;
  return (
    <>
      {tickable ? <label className="choice"><input type="checkbox" name="comments[]" value={id} defaultChecked={ticked} /> <span>{head}</span></label> : <p>{head}</p>}
      <blockquote className="clause" lang={lang}>{text}</blockquote>
      {reason && <p className="hint">{say(words.reason)}: {reason}</p>}
      {decided && <p className="hint">{say(words.decidedBy, decided)}</p>}
    </>
  );
}
