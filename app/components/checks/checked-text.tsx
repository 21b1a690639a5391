import { checkWords as words, findingCount, severityCounts } from "~/messages/checks";
import { useSay } from "../say";
import type { Severity } from "~/domain/checks/rule-pack";
import { FindingItem, type FindingFacts } from "./finding-item";

export interface TypedFinding extends FindingFacts {
  place: { language?: string; field?: "title" | "text"; from?: number; to?: number; words?: string };
  mend: { kind: "words"; with: string } | { kind: "clause"; clauseId: string } | null | undefined;
}

/** What the checks find in a text that is being typed. A script renews it in place; `name` tells one place from another. */
export function CheckedText({ name, label, found }: { name: string; label: string; found: readonly TypedFinding[] }) {
  return (
    <div data-checked={name}>
      {found.length > 0 && (
        <ul className="list plain findings found" aria-label={label}>
          {found.map((finding) => (
            <FindingItem key={finding.key} finding={finding}>
              <TypedMend finding={finding} />
            </FindingItem>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Changes the text in its field, where the browser can undo it. It works by script alone; the page of all findings has the same without. */
function TypedMend({ finding: { place, mend } }: { finding: TypedFinding }) {
  const { say } = useSay();
  const { language, field, from, to, words: those } = place;
  if (mend?.kind !== "words" || !language || !field || from === undefined || to === undefined || !those) return null;
  return (
    <p className="by-script">
      <button type="button" className="btn btn--2 btn--s" data-mend={`${field}.${language}`} data-from={from} data-to={to} data-words={those} data-with={mend.with}>
        {say(mend.with.trim() === "" ? words.takeOut : words.put, { words: those, with: mend.with })}
      </button>
    </p>
  );
}

/** How much was found, read out when it changes. */
export function CheckedSummary({ counts }: { counts: readonly { severity: Severity; count: number }[] }) {
  const { say, sayCount } = useSay();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <p role="status" className="hint" data-checked="summary" data-check-failed={say(words.checkFailed)}>
      {all === 0 ? say(words.hereNone) : say(words.counted, { findings: sayCount(findingCount, all), counts: counts.map(({ severity, count }) => sayCount(severityCounts[severity], count)).join(", ") })}
    </p>
  );
}
