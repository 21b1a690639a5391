import { FindingItem } from "~/components/checks/finding-item";
import { useSay } from "~/components/say";
import { LevelTag } from "~/components/tag";
import type { Language } from "~/domain/language";
import type { ShownPasted } from "~/http/shown-pasted";
import { pastedWords as words } from "~/messages/pasted";

/** A paragraph with the words in question marked, and about each what is wrong, why, and how to mend it. */
export function FaultyParagraph({ number, under, level, parts, found, language }: ShownPasted["shown"][number] & { language: Language }) {
  const { say } = useSay();
  const title = say(words.paragraph, { number: String(number) });
  return (
    <section className="card card__b stack" aria-label={title}>
      <h3 className="row">{title} <LevelTag level={level} /></h3>
      {under && <p className="hint" lang={language}>{under}</p>}
      <blockquote className="clause" lang={language}>{parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</blockquote>
      <ul className="list plain findings">
        {found.map((one) => (
          <FindingItem key={one.key} finding={one}>
            {one.with !== null && <p>{say(one.with.trim() === "" ? words.leaveOut : words.instead, { words: one.with })}</p>}
          </FindingItem>
        ))}
      </ul>
    </section>
  );
}
