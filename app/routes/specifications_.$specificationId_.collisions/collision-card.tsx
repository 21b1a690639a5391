import type { ComponentProps, ReactNode } from "react";
import { Button, ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Once } from "~/components/once";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SettlementCard } from "~/components/settlement-card";
import { Tag } from "~/components/tag";
import type { CollisionKind } from "~/domain/specification/collision";
import { formatDate } from "~/domain/wording/format";
import { collisionKindNames, collisionWords as words } from "~/messages/collisions";
import { values } from "~/messages/values";

interface Row {
  key: string;
  kind: CollisionKind;
  requirementId: string;
  titles: string[];
  links: string[];
  /** Of values: how it is settled. */
  settlement: ComponentProps<typeof SettlementCard>["collision"] | null;
  sides: { names: string; want: string; amendmentIds: string[] }[];
  moves: string[];
  owner: string | null;
  ownerId: string | null;
  dueOn: string | null;
  overdue: boolean;
  decided: boolean;
  owners: { value: string; label: string }[];
  concernsMe: boolean;
}

interface CollisionCardProps {
  at: string;
  row: Row;
  /** The filters, to come back to. */
  query: string;
  maySettle: boolean;
  mayAssign: boolean;
}

/** One collision: who wants what, what is proposed, who would move, who sees to it until when, and the way to settle it. */
export function CollisionCard({ at, row, query, maySettle, mayAssign }: CollisionCardProps) {
  const { say, language } = useSay();
  const { settlement, moves, concernsMe, decided, dueOn, overdue, owner, kind } = row;
  const work = (
    <>
      {moves.length > 0 && (
        <div>
          <h3>{say(words.moves)}</h3>
          <ul>{moves.map((move) => <li key={move}>{move}</li>)}</ul>
        </div>
      )}
      {!decided && (
        <p className="row">
          <Tag>{owner ? say(words.seenToBy, { authority: owner }) : say(words.unowned)}</Tag>
          {dueOn && <Tag tone={overdue ? "red" : "neutral"} icon={overdue ? "!" : undefined}>{say(overdue ? words.overdue : words.due, { date: formatDate(dueOn, language) })}</Tag>}
        </p>
      )}
      {maySettle && settlement && concernsMe && settlement.status === "collision" && !settlement.open && (
        <p><ButtonLink small href={`${at}/requirements/${row.requirementId}/settlements`}>{say(values.toSettle)}: {row.titles[0]}</ButtonLink></p>
      )}
      {mayAssign && concernsMe && !decided && <AssignForm action={`${at}/collisions${query ? `?${query}` : ""}`} row={row} />}
    </>
  );
  if (settlement) return <SettlementCard at={at} collision={{ ...settlement, title: row.titles[0] ?? "" }} mayVote={maySettle} mayPropose={false}>{work}</SettlementCard>;
  return (
    <Card title={row.titles.join(" ↔ ")} tags={<Tag tone="red">{say(collisionKindNames[kind])}</Tag>}>
      <ul>
        {row.sides.map(({ names, want, amendmentIds }) => (
          <li key={names + want}>
            {names}: {want} {amendmentIds.map((id) => <a key={id} href={`${at}/amendments/${id}`}>{say(words.amendment)}</a>)}
          </li>
        ))}
      </ul>
      <p>{say(kind === "alternative" ? words.alternativeText : words.amendmentText)}</p>
      <RequirementLinks at={at} row={row} />
      {work}
    </Card>
  );
}

const RequirementLinks = ({ at, row: { links, titles } }: { at: string; row: Row }): ReactNode => (
  <ul>{links.map((id, index) => <li key={id}><a href={`${at}/requirements/${id}`}>{titles[index]}</a></li>)}</ul>
);

function AssignForm({ action, row }: { action: string; row: Row }) {
  const { say } = useSay();
  const { rejection, errorOf, typed } = useRejection();
  // Several forms stand on one page: what was typed belongs to the one that was sent.
  const mine = rejection?.typed.collision?.[0] === row.key;
  const error = mine ? errorOf("dueOn") : undefined;
  // The summary of problems leads to the day by its plain name; the filter beside the list has an owner too.
  const [ownerField, dueField] = [`owner-${row.key}`, mine ? "dueOn" : `dueOn-${row.key}`];
  return (
    <details open={mine}>
      <summary>{say(words.assign)}</summary>
      <form method="post" action={action} className="stack">
        <Once />
        <input type="hidden" name="collision" value={row.key} />
        <div className="f">
          <label htmlFor={ownerField}>{say(words.owner)}</label>
          <select id={ownerField} name="owner" defaultValue={mine ? typed("owner") : (row.ownerId ?? undefined)}>
            {row.owners.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </div>
        <div className={error ? "f f--bad" : "f"}>
          <label htmlFor={dueField}>{say(words.dueOn)}</label>
          <p className="hint" id={`${dueField}-hint`}>{say(words.dueHint)}</p>
          {error && <p className="err" id={`${dueField}-error`}>{error}</p>}
          <input id={dueField} name="dueOn" type="date" defaultValue={mine ? typed("dueOn") : (row.dueOn ?? "")} aria-describedby={`${dueField}-hint${error ? ` ${dueField}-error` : ""}`} aria-invalid={error ? true : undefined} />
        </div>
        <Button small variant="secondary">{say(words.save)}</Button>
      </form>
    </details>
  );
}
