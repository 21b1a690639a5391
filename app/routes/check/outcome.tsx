import { SeverityTag } from "~/components/checks/finding-item";
import { LegalNote } from "~/components/checks/legal-note";
import { Empty } from "~/components/notice";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import type { ShownPasted } from "~/http/shown-pasted";
import { severityPlurals } from "~/messages/check-report";
import { checkWords } from "~/messages/checks";
import { languageNames } from "~/messages/common";
import { pastedWords as words } from "~/messages/pasted";
import { FaultyParagraph } from "./faulty-paragraph";

/** What was found in somebody's text: by rule, then paragraph by paragraph. */
export function Outcome({ textLanguage, packs, unknown, paragraphs, binding, bySeverity, rules, shown, more }: ShownPasted) {
  const { say } = useSay();
  return (
    <>
      <div role="status" className="stack">
        <p>{say(words.what, { paragraphs: String(paragraphs), binding: String(binding), language: say(languageNames[textLanguage]) })}</p>
        <p><strong>{bySeverity.map(({ severity, count }) => `${say(severityPlurals[severity])}: ${count}`).join(" · ")}</strong></p>
      </div>
      {rules.length === 0 ? (
        <Empty title={say(words.nothing)}><p>{say(words.nothingText)}</p></Empty>
      ) : (
        <>
          <Table
            caption={say(words.byRule)}
            columns={[{ label: say(checkWords.rule) }, { label: say(checkWords.severity) }, { label: say(words.count), numeric: true }]}
            rows={rules.map(({ rule, name, severity, count }) => ({ key: rule, cells: [name, <SeverityTag severity={severity} />, count] }))}
          />
          <h2>{say(words.paragraphs)}</h2>
          {shown.map((one) => <FaultyParagraph key={one.number} {...one} language={textLanguage} />)}
          {more > 0 && <p>{say(words.more, { count: String(more) })}</p>}
        </>
      )}
      <LegalNote packs={packs} unknown={unknown} />
    </>
  );
}
