import type { RedlinePart } from "~/domain/specification/text-delta";
import { historyWords as words } from "~/messages/history";
import { Facts } from "./facts";
import { useSay } from "./say";
import { Redline } from "./wording";

interface DifferenceProps {
  difference: {
    texts: { label: string; lang: string; parts: readonly RedlinePart[] }[];
    turns: { label: string; from: string; to: string }[];
  };
  level?: 3 | 4;
}

/** What differs: each text as a redline, everything else as what it was and what it is. */
export function DifferenceView({ difference: { texts, turns }, level = 4 }: DifferenceProps) {
  const { say } = useSay();
  const Heading = `h${level}` as const;
  return (
    <>
      {texts.map(({ label, lang, parts }) => (
        <div key={label}>
          <Heading>{label}</Heading>
          <Redline parts={parts} lang={lang} />
        </div>
      ))}
      {turns.length > 0 && <Facts items={turns.map(({ label, from, to }) => ({ label, value: say(words.fromTo, { from, to }) }))} />}
    </>
  );
}
