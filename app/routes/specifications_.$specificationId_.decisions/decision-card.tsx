import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { formatTime } from "~/domain/wording/format";
import type { ShownDecision } from "~/http/shown-decisions";
import { decisionReasons, outcomeNames, topicNames, decisionWords as words } from "~/messages/decisions";

const tones = { open: "blue", accepted: "green", rejected: "red", lapsed: "neutral", withdrawn: "neutral", obsolete: "neutral" } as const;

/** One decision with everything that its record holds. */
export function DecisionCard({ at, decision }: { at: string; decision: ShownDecision }) {
  const { say, language } = useSay();
  const { id, topic, what, requirement, reason, proposedBy, proposedAt, rule, closesAt, decision: { why, outcome: _, ...tally }, quorumReached, minority, outcome, outcomeAt, decidedAt, outcomeReason } = decision;
  const time = (moment: string) => formatTime(moment, language);
  return (
    <Card id={id} title={what} tags={<><Tag>{say(topicNames[topic])}</Tag><Tag tone={tones[outcome ?? "open"]}>{say(outcomeNames[outcome ?? "open"])}</Tag></>}>
      {decision.amendment && <p><a href={`${at}/amendments/${id}`}>{say(words.amendment)}</a></p>}
      {requirement && (
        <p>
          <a href={`${at}/requirements/${requirement.id}`}>{requirement.number ?? "–"} {requirement.title}</a>
          {requirement.number === null && ` (${say(words.retired)})`}
        </p>
      )}
      <Facts
        items={[
          { label: say(words.proposed), value: say(words.proposedBy, { ...proposedBy, time: time(proposedAt) }) },
          { label: say(words.reason), value: reason },
          { label: say(words.rule), value: rule },
          ...(closesAt ? [{ label: say(words.closes), value: time(closesAt) }] : []),
          { label: say(words.votes), value: <Votes decision={decision} /> },
          { label: say(words.tally), value: say(words.tallied, tally) },
          ...(quorumReached === null ? [] : [{ label: say(words.quorum), value: say(quorumReached ? words.quorumReached : words.quorumMissed) }]),
          ...(decidedAt ? [{ label: say(words.decided), value: <>{time(decidedAt)}{why && ` · ${say(decisionReasons[why])}`}</> }] : []),
          ...(outcomeAt && outcome === "lapsed" ? [{ label: say(words.lapsed), value: time(outcomeAt) }] : []),
          ...(outcomeAt && (outcome === "withdrawn" || outcome === "obsolete") ? [{ label: say(words.ended), value: <>{time(outcomeAt)} {outcome === "withdrawn" && outcomeReason}</> }] : []),
        ]}
      />
      {minority.length > 0 && (
        <>
          <h3>{say(words.minority)}</h3>
          <ul>{minority.map((one) => <li key={one.authorityId}>{say(words.statement, one)}</li>)}</ul>
        </>
      )}
    </Card>
  );
}

function Votes({ decision: { votes, silent, weighed } }: { decision: ShownDecision }) {
  const { say, language } = useSay();
  const voted = (agrees: boolean | null) => say(agrees === null ? words.abstained : agrees ? words.inFavour : words.against);
  const weight = (one: { weight: number }) => weighed && ` (${say(words.weight, { weight: one.weight })})`;
  if (votes.length + silent.length === 0) return <>{say(words.noVotes)}</>;
  return (
    <ul>
      {votes.map((vote) => (
        <li key={vote.authorityId}>
          {vote.authority}{weight(vote)}: <strong>{voted(vote.agrees)}</strong>
          <span className="sub">{vote.person}, {formatTime(vote.at, language)}</span>
        </li>
      ))}
      {silent.map((one) => <li key={one.authorityId}>{one.authority}{weight(one)}: {say(words.silent)}</li>)}
    </ul>
  );
}
