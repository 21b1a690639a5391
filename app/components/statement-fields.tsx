import { statusNames } from "~/domain/review/matrix-file";
import { statementStatuses } from "~/domain/review/statement";
import type { RedlinePart } from "~/domain/specification/text-delta";
import { formatTime } from "~/domain/wording/format";
import { matrixWords as words } from "~/messages/matrix";
import { Select, TextArea } from "./form";
import { Notice } from "./notice";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { Said, type SaidStatement } from "./said";
import { Redline } from "./wording";

interface Kept extends SaidStatement {
  name: string;
  at: string;
  publication: number;
}

interface RowProps {
  row: {
    key: string;
    lot: number | null;
    made: Kept | null;
    isOutdated: boolean;
    offer: (Kept & { title: string; sameText: boolean; apart: RedlinePart[] | null }) | null;
  };
  /** The requirement by number and title. */
  label: string;
  lang: string;
}

/** What a vendor says of one row: its answer so far, an earlier one that may serve, and the fields. */
export function StatementFields({ row: { key, lot, made, isOutdated, offer }, label, lang }: RowProps) {
  const { typed, errorOf, rejection } = useRejection();
  const { say, language } = useSay();
  const name = (field: string) => `rows.${key}.${field}`;
  return (
    <fieldset className="stack f">
      <legend>{lot === null ? say(words.yourAnswer) : say(words.lotShort, { number: String(lot) })}<span className="vh">, {label}</span></legend>
      {made && isOutdated && <Notice tone="amber">{say(words.outdated, { number: made.publication })}</Notice>}
      {rejection?.refused === "stale" && made && <Notice tone="amber">{say(words.keptMeanwhile, { name: made.name, date: formatTime(made.at, language) })}<Said {...made} /></Notice>}
      {offer && <OfferedAnswer name={name("offer")} offer={offer} lang={lang} />}
      <input type="hidden" name={name("before")} value={made?.at ?? ""} />
      <div className="moments">
        <Select
          name={name("status")} label={say(words.status)} value={typed(name("status"), made && !isOutdated ? made.status : "")} error={errorOf(name("status"))}
          options={[{ value: "", label: say(words.noAnswer) }, ...statementStatuses.map((value) => ({ value, label: statusNames[value][language] }))]}
        />
        {made && !isOutdated && <p className="hint">{say(words.madeBy, { name: made.name, date: formatTime(made.at, language) })}</p>}
      </div>
      <div className="moments">
        {(["proof", "equivalent", "note"] as const).map((field) => (
          <TextArea key={field} name={name(field)} rows={2} label={say(words[field])} hint={field === "equivalent" ? say(words.equivalentHint) : undefined} value={typed(name(field), made && !isOutdated ? (made[field] ?? "") : "")} error={errorOf(name(field))} />
        ))}
      </div>
    </fieldset>
  );
}

function OfferedAnswer({ name, offer, lang }: { name: string; offer: NonNullable<RowProps["row"]["offer"]>; lang: string }) {
  const { typed } = useRejection();
  const { say, language } = useSay();
  return (
    <Notice tone="info" title={say(words.offer)}>
      <Said {...offer} />
      <p className="hint">{say(words.offerFrom, { title: offer.title, number: offer.publication, date: formatTime(offer.at, language) })} {offer.sameText ? say(words.sameText) : offer.apart ? say(words.otherText) : say(words.otherTextGone)}</p>
      {offer.apart && <Redline parts={offer.apart} lang={lang} />}
      <label className="choice">
        <input type="checkbox" name={name} value={offer.at} defaultChecked={typed(name) === offer.at} />
        <span>{say(words.useOffer)}<span className="hint">{say(words.useOfferHint)}</span></span>
      </label>
    </Notice>
  );
}
