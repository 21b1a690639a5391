import type { ReactNode } from "react";
import type { Parameter, ParameterValue } from "~/domain/library/parameter";
import type { ValueStatus } from "~/domain/specification/value";
import { formatDate } from "~/domain/wording/format";
import { requirementWords } from "~/messages/compose";
import { directionReasons, values as words } from "~/messages/values";
import { Button, ButtonLink, PostButton } from "./button";
import { Card } from "./card";
import { Facts } from "./facts";
import { Radios, TextArea } from "./form";
import { Notice } from "./notice";
import { Once } from "./once";
import { ParameterField } from "./parameter-field";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { Tag } from "./tag";

interface Proposal {
  id: string;
  value: string;
  reason: string;
  by: string;
  at: string;
  votes: { name: string; person: string; agrees: boolean; reason: string | null }[];
  waitsFor: string[];
  mine: boolean;
}

interface CollisionProps {
  requirementId: string;
  title: string;
  parameter: Parameter;
  status: ValueStatus;
  /** How it is decided, in words. */
  rule: string;
  values: { name: string; value: string }[];
  proposal: ParameterValue | null;
  proposalShown: string | null;
  concernsMe: boolean;
  open: Proposal | null;
  decided: Proposal | null;
}

const tones = { unset: "amber", consistent: "green", collision: "red", decided: "green" } as const;

/** One disagreement: who wants what, what is proposed, who has agreed, what comes next. */
export function SettlementCard({ at, collision, mayVote, mayPropose, children }: { at: string; collision: CollisionProps; mayVote: boolean; mayPropose: boolean; children?: ReactNode }) {
  const { say, language } = useSay();
  const { requirementId, title, parameter, status, rule, values, proposalShown, concernsMe, open, decided } = collision;
  return (
    <Card title={`${title}: ${parameter.label[language]}`} tags={<Tag tone={tones[status]}>{say(requirementWords.status[status])}</Tag>}>
      <Facts items={values.map(({ name, value }) => ({ label: name, value }))} />
      {status === "collision" && (
        <Notice tone="info" title={proposalShown === null ? undefined : say(words.proposed, { value: proposalShown })}>
          {say(proposalShown === null ? words.noArithmetic : directionReasons[parameter.direction])} {rule}
        </Notice>
      )}
      {open && <OpenProposal at={`${at}/requirements/${requirementId}/settlements/${open.id}/vote`} proposal={open} may={mayVote && concernsMe} />}
      {decided && (
        <>
          <p><strong>{say(words.decided, { date: formatDate(decided.at, language), value: decided.value })}</strong> {decided.reason}</p>
          <Votes proposal={decided} />
        </>
      )}
      {status === "collision" && !open && mayPropose && concernsMe && <ProposeForm at={`${at}/requirements/${requirementId}/settlements`} collision={collision} />}
      {children}
    </Card>
  );
}

function Votes({ proposal: { votes } }: { proposal: Proposal }) {
  const { say } = useSay();
  return (
    <ul aria-label={say(words.votes)}>
      {votes.map(({ name, person, agrees, reason }) => (
        <li key={name}>{name} ({person}): {say(agrees ? words.inFavour : words.against)}{reason && <span className="sub">{reason}</span>}</li>
      ))}
    </ul>
  );
}

function OpenProposal({ at, proposal, may }: { at: string; proposal: Proposal; may: boolean }) {
  const { say } = useSay();
  return (
    <>
      <p><strong>{say(words.open, { authority: proposal.by, value: proposal.value })}</strong> {proposal.reason}</p>
      <Votes proposal={proposal} />
      {proposal.waitsFor.length > 0 && <p className="hint">{say(words.waitsFor, { names: proposal.waitsFor.join(", ") })}</p>}
      {may && !proposal.mine && (
        <p className="row">
          <PostButton action={at} fields={{ agrees: "true" }}>{say(words.agree)}</PostButton>
          <ButtonLink variant="secondary" href={at}>{say(words.disagree)}</ButtonLink>
        </p>
      )}
    </>
  );
}

function ProposeForm({ at, collision: { parameter, proposal } }: { at: string; collision: CollisionProps }) {
  const { say } = useSay();
  const { errorOf, typed, rejection } = useRejection();
  // Several forms may stand on one page: what was typed belongs to the one that was sent.
  const mine = !rejection || rejection.typed.parameterId?.[0] === parameter.id;
  return (
    <details open={Boolean(rejection) && mine}>
      <summary>{say(words.propose)}</summary>
      <form method="post" action={at} className="stack">
        <Once />
        <input type="hidden" name="parameterId" value={parameter.id} />
        <Radios
          name="kind" legend={say(words.kind)} value={typed("kind", proposal === null ? "separate" : "joint")} error={errorOf("kind")}
          options={[{ value: "joint", label: say(words.joint) }, { value: "separate", label: say(words.separate) }]}
        />
        <ParameterField parameter={parameter} name="value" value={proposal} />
        <TextArea name="reason" label={say(words.reason)} rows={2} value={typed("reason")} error={errorOf("reason")} />
        <Button>{say(words.proposeButton)}</Button>
      </form>
    </details>
  );
}
