import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Said } from "~/components/said";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { Redline } from "~/components/wording";
import { columnNames } from "~/domain/review/matrix-file";
import type { ShownReview } from "~/http/returned-file";
import { becomesNames, doubtNames, matrixWords as words, missingRow, ownFieldNames, takenRows } from "~/messages/matrix";

interface ReviewProps {
  at: string;
  lang: string;
  review: ShownReview;
}

/** Everything that a file says, row by row, before any of it is taken. */
export function Review({ at, lang, review }: ReviewProps) {
  const { fileName, publication, others, taken, refused, moreRefused, same, empty, missing, moreMissing, rows } = review;
  const { say, sayCount } = useSay();
  return (
    <>
      <p role="status"><strong>{fileName}</strong>: {sayCount(takenRows, taken.length)} {say(becomesNames.new)} / {say(becomesNames.changed)}, {refused.length + moreRefused} {say(becomesNames.refused)}, {same} {say(becomesNames.same)}, {empty} {say(becomesNames.empty)}.</p>
      {others.length > 0 && <Notice tone="amber">{say(words.otherColumns, { names: others.join(", ") })}</Notice>}
      {refused.length + missing.length > 0 && (
        <Card title={say(words.notTaken)}>
          <ul className="list">
            {refused.map((one) => <Row key={one.row} one={one} lang={lang} />)}
            {missing.map((label) => <li key={label}><strong lang={lang}>{label}</strong> <Tag>{say(missingRow)}</Tag></li>)}
          </ul>
          {moreRefused + moreMissing > 0 && <p>{say(words.more, { count: moreRefused + moreMissing })}</p>}
        </Card>
      )}
      {taken.length === 0 ? <Notice tone="amber">{say(words.nothingToTake)}</Notice> : (
        <form method="post" action={`${at}/return/taking`} encType="multipart/form-data" className="stack">
          <Once />
          <input type="hidden" name="publication" value={publication} />
          <input type="hidden" name="rows" value={rows} />
          <p>{say(words.reviewText, { heading: say(words.willBeTaken) })}</p>
          <Button>{say(words.take)} ({taken.length})</Button>
          <Card title={say(words.willBeTaken)}>
            <ul className="list">{taken.map((one) => <Row key={one.row} one={one} lang={lang} />)}</ul>
          </Card>
        </form>
      )}
    </>
  );
}

function Row({ one: { row, label, becomes, doubts, statement, before }, lang }: { one: ShownReview["taken"][number]; lang: string }) {
  const { say, language } = useSay();
  return (
    <li className="stack">
      <p><strong lang={lang}>{label}</strong> <span className="hint">{say(words.fileRow, { row })}</span> <Tag tone={becomes === "refused" ? "red" : becomes === "changed" ? "amber" : "blue"}>{say(becomesNames[becomes])}</Tag></p>
      {doubts.map(({ kind, found, fields, differences }) => (
        <div key={kind}>
          <p className={becomes === "refused" ? "err" : "hint"}>{say(doubtNames[kind], { found, fields: fields.map((field) => say(ownFieldNames[field])).join(", ") })}</p>
          {differences.map(({ column, parts }) => <div key={column}><p className="hint">{columnNames[column][language]}. {say(words.asPublished)}</p><Redline parts={parts} lang={lang} /></div>)}
        </div>
      ))}
      {statement && <div><Said {...statement} /></div>}
      {before && statement && <div className="hint">{say(words.was)} <Said {...before} /></div>}
    </li>
  );
}
