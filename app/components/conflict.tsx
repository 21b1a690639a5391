import { deltaBetween, redline } from "~/domain/specification/text-delta";
import { componentWords } from "~/messages/components";
import { useSay } from "./say";
import { Redline } from "./wording";

/** Both texts of a stale write: nothing is lost, and the difference is shown. */
export function Conflict({ mine, theirs, fieldLabel, lang }: { mine: string; theirs: string; fieldLabel: string; lang: string }) {
  const { say } = useSay();
  const parts = redline(theirs, deltaBetween(theirs, mine)) ?? [];
  return (
    <section className="card">
      <header>
        <h3>{fieldLabel}</h3>
      </header>
      <div className="card__b stack">
        <h4>{say(componentWords.mine)}</h4>
        <p lang={lang}>{mine}</p>
        <h4>{say(componentWords.theirs)}</h4>
        <p lang={lang}>{theirs}</p>
        <h4>{say(componentWords.changes)}</h4>
        <Redline parts={parts} lang={lang} />
      </div>
    </section>
  );
}
