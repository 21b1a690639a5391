import { type Cell, csv } from "../csv";
import { listed } from "../../domain/conditions/part";
import type { Doing, SpecificationRecord } from "../../domain/exporting/record";
import { inLanguage } from "../../domain/language";
import { quantities, worths } from "../../domain/needs/need";

/** The record as tables, by the name of the file. People and authorities stand by name with their ids beside. */
export function recordTables(record: SpecificationRecord): Map<string, string> {
  const { people, authorities, specification, procurement } = record;
  const language = specification.prevailing;
  const authority = (id: string) => authorities[id] ?? id;
  const by = (doing: Doing): Cell[] => [doing.at, authority(doing.authorityId), people[doing.personId] ?? doing.personId];
  const doer = ["at", "authority", "person"];
  const label = (itemId: string) => inLanguage(procurement.items.find((item) => item.id === itemId)?.label ?? {}, language);
  return new Map([
    ["mandates.csv", csv(
      ["authority", "person", "capacity", "body", "act", "limit", "currency", "valid from", "valid until", "revoked at", "reason"],
      record.mandates.map((one) => [authority(one.authorityId), one.name, one.capacity, one.body, one.act, one.limit?.amount ?? null, one.limit?.currency ?? null, one.validFrom, one.validUntil, one.revoked?.at ?? null, one.revoked?.reason ?? null]),
    )],
    ["needs.csv", csv(
      ["authority", "item id", "item", "currency", ...quantities, ...worths, "VAT rate"],
      procurement.authorities.flatMap(({ authorityId, currency, needs }) => needs.map((need) => [authority(authorityId), need.itemId, label(need.itemId), currency, ...[...quantities, ...worths].map((one) => need[one]), need.vatRate])),
    )],
    ["funding.csv", csv(
      ["authority", "kind", "name", "programme", "rate", "amount", "share", "currency"],
      procurement.authorities.flatMap(({ authorityId, currency, funding }) => funding.map((one) => [authority(authorityId), one.kind, one.name, one.programme, one.rate, one.amount, one.share, currency])),
    )],
    ["conditions.csv", csv(
      ["condition", "language", "says"],
      listed(record.conditions).flatMap(({ parts }) =>
        parts.flatMap((part): Cell[][] => (part.kind === "text" ? Object.entries(part.value ?? {}).map(([one, words]) => [part.name, one, words]) : part.value === null ? [] : [[part.name, null, part.value]])),
      ),
    )],
    ["positions.csv", csv(
      [...doer, "requirement", "revision", "values revision", "position", "reason"],
      record.positions.map((one) => [...by(one), one.requirementId, one.revision, one.valuesRevision, one.kind, one.reason]),
    )],
    ["decisions.csv", csv(
      ["proposed at", "authority", "person", "id", "topic", "requirement id", "requirement", "what", "reason", "rule", "agreement revision", "closes at", "for", "against", "abstaining", "silent", "quorum", "outcome", "why", "outcome at", "outcome reason"],
      record.decisions.map((one) => [
        one.proposedAt, one.proposedBy.authority, one.proposedBy.person, one.id, one.topic, one.requirement?.id ?? null, one.requirement && inLanguage(one.requirement.title, language), JSON.stringify(one.subject), one.reason,
        one.rule.kind, one.rule.agreementRevision, one.closesAt, one.decision.for, one.decision.against, one.decision.abstaining, one.decision.silent, one.quorumReached, one.outcome ?? "open", one.decision.why, one.outcomeAt, one.outcomeReason,
      ]),
    )],
    ["votes.csv", csv(
      [...doer, "decision", "vote", "weight", "reason"],
      record.decisions.flatMap(({ id, votes }) => votes.map((vote) => [vote.at, vote.authority, vote.person, id, vote.agrees === null ? "abstains" : vote.agrees ? "for" : "against", vote.weight, vote.reason])),
    )],
    ["waivers.csv", csv(
      [...doer, "position", "requirement", "rule", "rule packs", "language", "words", "reason", "grounds", "state", "answer", "answered by", "answered at", "answer's reason"],
      record.waivers.map((one) => [
        ...by(one), one.position, one.requirementId, one.rule, one.packs.join(", "), one.language, one.words, one.reason, Object.entries(one.grounds).map(([id, answer]) => `${id}: ${answer}`).join("\n"),
        one.state, one.answer, one.answeredBy === null ? null : (people[one.answeredBy] ?? one.answeredBy), one.answeredAt, one.answerReason,
      ]),
    )],
    ["exceptions.csv", csv(
      [...doer, "baseline", "requirement", "reason", "withdrawn at"],
      record.exceptions.map((one) => [...by(one), one.baselineNumber, one.requirementId, one.reason, one.withdrawnAt]),
    )],
    ["comments.csv", csv(
      [...doer, "id", "thread", "requirement", "revision", "amendment", "kind", "blocking", "text", "resolved by", "resolved at", "resolution"],
      record.comments.map((one) => [
        ...by(one), one.id, one.threadId, one.requirementId, one.revision, one.amendmentId, one.kind, one.blocking, one.text,
        one.resolvedBy === null ? null : (people[one.resolvedBy] ?? one.resolvedBy), one.resolvedAt, one.resolution,
      ]),
    )],
    ["log.csv", csv(
      ["ordinal", "at", "act", "authority", "person", "roles", "reason", "payload", "hash"],
      record.events.map((one) => [
        one.ordinal, one.at, one.act, one.authorityId === null ? null : authority(one.authorityId), one.personId === null ? null : (people[one.personId] ?? one.personId),
        one.roles.join(" "), one.reason, one.payload, one.hash,
      ]),
    )],
  ]);
}
