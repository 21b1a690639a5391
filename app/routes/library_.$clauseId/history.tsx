import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Redline } from "~/components/wording";
import { type Localized, languages } from "~/domain/language";
import type { Clause } from "~/domain/library/clause";
import { deltaBetween, redline } from "~/domain/specification/text-delta";
import { formatDate } from "~/domain/wording/format";
import { languageNames } from "~/messages/common";
import { library } from "~/messages/library";
import { clausePageWords as words } from "~/messages/packs";

interface HistoryProps {
  clause: Pick<Clause, "id" | "revision" | "title" | "text">;
  revisions: { revision: number; version: string; publishedAt: string }[];
  compared: { revision: number; title: Localized; text: Localized } | null;
}

/** Every published revision, and what changed between two of them. */
export function History({ clause, revisions, compared }: HistoryProps) {
  const { say, language } = useSay();
  const changes = compared ? languages.flatMap((one) => (["title", "text"] as const).flatMap((field) => (compared[field][one] === clause[field][one] ? [] : [{ one, field }]))) : [];
  return (
    <Card title={say(words.history)}>
      <ol className="list">
        {revisions.map(({ revision, version, publishedAt }) => (
          <li key={revision} className="row">
            <a href={`/library/${clause.id}?revision=${revision}`} aria-current={revision === clause.revision ? "true" : undefined}>{say(library.revision)} {revision}</a>
            <span className="hint">{version}, {formatDate(publishedAt, language)}</span>
            {revision !== clause.revision && <a href={`/library/${clause.id}?revision=${clause.revision}&compare=${revision}`}>{say(words.compare, { revision })}</a>}
          </li>
        ))}
      </ol>
      {compared && (
        <>
          <h3>{say(words.compared, { from: compared.revision, to: clause.revision })}</h3>
          {changes.length === 0 && <p>{say(words.noDifference)}</p>}
          {changes.map(({ one, field }) => (
            <div key={one + field}>
              <h4>{say(languageNames[one])}</h4>
              <Redline lang={one} parts={redline(compared[field][one], deltaBetween(compared[field][one], clause[field][one])) ?? []} />
            </div>
          ))}
        </>
      )}
    </Card>
  );
}
