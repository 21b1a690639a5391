import { type Cell, csv } from "../csv";
import type { SpecificationRecord } from "../../domain/exporting/record";
import { inLanguage } from "../../domain/language";

/** What the market saw and said, as tables by the name of the file: with the proofs of publication, and without who asked what. */
export function marketTables({ market, specification, people, authorities }: SpecificationRecord): Map<string, string> {
  const { languages, prevailing } = specification;
  const texts = (of: Parameters<typeof inLanguage>[0] | null): Cell[] => languages.map((language) => of?.[language] ?? null);
  const inAll = (name: string) => languages.map((language) => `${name} (${language})`);
  const roundNumber = (id: string) => market.rounds.find((one) => one.id === id)?.number ?? null;
  return new Map([
    ["publications.csv", csv(
      ["number", "purpose", "goes out at", "noted at", "withdrawn at", "why withdrawn", "notice published at", "notice received at", "why before the notice", "class of change", "why", "extension until", "changed", "added", "removed", "SHA-256 of its files", "authority", "person"],
      market.publications.map(({ announcement: { notice, change }, ...one }) => [
        one.number, one.purpose, one.goesOutAt, one.publishedAt, one.withdrawnAt, one.withdrawnReason, notice?.publishedAt ?? null, notice?.receivedAt ?? null, one.earlyReason,
        change?.class ?? null, change?.reason ?? null, change?.deadline ?? null, change?.changed.join(" ") ?? null, change?.added.join(" ") ?? null, change?.removed.join(" ") ?? null, one.sha256, authorities[one.authorityId] ?? one.authorityId, people[one.personId] ?? one.personId,
      ]),
    )],
    ["deadlines.csv", csv(
      ["at", "authority", "person", "revision", "procedure", "notice on", "requests until", "tenders until", "questions until", "time zone", "why urgent", "why restricted", "reason", "computed with"],
      market.calendars.map(({ calendar, ...one }) => [
        one.at, one.authorityName, one.personName, one.revision, calendar.procedure, calendar.noticeOn, calendar.requestsUntil, calendar.tendersUntil, calendar.questionsUntil, calendar.timeZone, calendar.urgency, calendar.restricted, one.reason, one.computedWith.join(", "),
      ]),
    )],
    ["rounds.csv", csv(
      ["number", "kind", "opens at", "questions until", "answers until", "time zone", "closed at", "cancelled at", "reasons", ...inAll("summary"), ...inAll("reply")],
      market.rounds.map((one) => [
        one.number, one.kind, one.opensAt, one.questionsUntil, one.answersUntil, one.timeZone, one.closedAt, one.cancelledAt, (one.texts.reasons ?? []).map(({ at, what, reason }) => `${at} ${what}: ${reason}`).join("; "),
        ...texts(one.texts.summary), ...texts(one.texts.reply ?? null),
      ]),
    )],
    ["questions.csv", csv(
      ["number", "round", "requirement id", "status", "changes the text", "amendment id", "released at", "done at", ...inAll("question"), ...inAll("answer")],
      market.answers.map((one) => [one.publicNumber, roundNumber(one.roundId), one.requirementId, one.status, one.changesText, one.amendmentId, one.releasedAt, one.doneAt, ...texts(one.wording), ...texts(one.answer)]),
    )],
    ["public-comments.csv", csv(
      ["written at", "round", "section id", "section", "name", "language", "text", "decision", "reason", "decided at", "decided by"],
      market.comments.map((one) => [
        one.writtenAt, roundNumber(one.roundId), one.sectionId, sectionTitle(specification, one.sectionId, prevailing), one.name, one.language, one.text, one.decision, one.reason, one.decidedAt, one.decidedBy,
      ]),
    )],
  ]);
}

const sectionTitle = ({ sections }: SpecificationRecord["specification"], id: string | null, language: SpecificationRecord["specification"]["prevailing"]): Cell => {
  const section = sections.find((one) => one.id === id);
  return section ? inLanguage(section.title, language) : null;
};
