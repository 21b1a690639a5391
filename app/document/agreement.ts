import { type TopicRule, duties } from "../domain/agreement/agreement";
import { dutyNames, topicNames } from "../domain/agreement/names";
import { inLanguage } from "../domain/language";
import type { Baseline } from "../domain/signing/baseline";
import type { FrozenAgreement } from "../domain/signing/frozen-agreement";
import { topics } from "../domain/specification/decision";
import { formatDate, formatNumber, formatTime } from "../domain/wording/format";
import { agreementWords as w } from "./agreement-words";
import { type Block, type Column, text } from "./block";
import type { Reader } from "./reader";
import { documentWords, modelWords } from "./words";

/** A part of the agreement: a table of texts, in documents and in the workbook alike. */
interface Part {
  caption: string;
  columns: Column[];
  rows: string[][];
}

/** What the authorities agreed among themselves: art. 39(4) wants it in every document when two Member States take part. */
export function agreementBlocks(baseline: Baseline, reader: Reader): Block[] {
  const parts = agreementParts(baseline, reader);
  if (parts.length === 0) return [];
  const { say } = reader;
  const states = new Set(baseline.participants.map((one) => one.country)).size;
  return [
    { kind: "heading", level: 1, number: null, text: say(w.title), anchor: "agreement" },
    { kind: "paragraph", runs: text(say(states > 1 ? w.crossBorder : w.oneState)) },
    ...parts.map(({ caption, columns, rows }): Block => ({ kind: "table", caption, columns, rows: rows.map((cells) => cells.map(text)) })),
  ];
}

/** The agreement in parts; none where a baseline holds no agreement. */
export function agreementParts({ agreement, participants, specification }: Baseline, reader: Reader): Part[] {
  if (!agreement) return [];
  const { say } = reader;
  const column = (label: { en: string; lv: string }, width: number, numeric = false): Column => ({ label: say(label), width, ...(numeric && { numeric }) });
  const weighted = Object.keys(agreement.weights).length > 0;
  return [
    { caption: say(w.title), columns: [column(w.what, 28), column(w.says, 72)], rows: facts(agreement, say(modelWords[specification.jointModel]), reader) },
    { caption: say(w.responsibilities), columns: [column(w.duty, 44), column(w.responsibility, 18), column(w.carriedOutBy, 38)], rows: allocation(agreement, reader) },
    {
      caption: say(w.rules), columns: [column(w.topic, 22), column(w.decided, 52), column(w.veto, 26)],
      rows: topics.map((topic) => [say(topicNames[topic]), ruleText(agreement.rules.topics[topic] ?? agreement.rules.general, reader), vetoText(agreement, topic, reader)]),
    },
    {
      caption: say(w.weights), columns: [column(documentWords.authority, 76), column(w.weight, 24, true)],
      rows: participants.map(({ authorityId, name }) => [name, formatNumber(weighted ? (agreement.weights[authorityId] ?? 1) : 1, reader.language)]),
    },
    {
      caption: say(w.signatories), columns: [column(documentWords.authority, 26), column(w.signatory, 24), column(documentWords.mandate, 26), column(w.confirmed, 24)],
      rows: participants.map(({ authorityId, name }) => [name, ...powers(agreement, authorityId, reader)]),
    },
  ];
}

function facts({ law, reviewBody, organisation, concludedOn, reference, file, revision }: FrozenAgreement, model: string, { language, say }: Reader): string[][] {
  const national = [law.country, inLanguage(law.provisions, language)].filter(Boolean).join(": ");
  const all: [{ en: string; lv: string }, string][] = [
    [documentWords.jointModel, model], [w.law, national], [w.reviewBody, inLanguage(reviewBody, language)], [w.organisation, inLanguage(organisation, language)],
    [w.concluded, concludedOn ? formatDate(concludedOn, language) : ""], [w.reference, reference], [w.document, file ? say(w.documentOf, file) : ""], [w.revision, String(revision)],
  ];
  return all.filter(([, words]) => words).map(([label, words]) => [say(label), words]);
}

/** Each duty with who answers for it, in the order of the list; duties of their own kind last. */
function allocation({ responsibilities }: FrozenAgreement, { language, say, authorityName }: Reader): string[][] {
  return duties.flatMap((duty) => responsibilities.filter((one) => one.duty === duty)).map(({ duty, text: own, allocation: whose, carriedOutBy }) => {
    const details = inLanguage(own, language);
    const who = carriedOutBy === null ? say(whose === "joint" ? w.together : w.eachItself) : authorityName(carriedOutBy);
    return duty === "other" ? [details || say(dutyNames.other), say(w[whose]), who] : [say(dutyNames[duty]), say(w[whose]), [who, details].filter(Boolean).join(". ")];
  });
}

function ruleText({ kind, share, of, quorum, periodDays, silenceConsents }: TopicRule, { say }: Reader): string {
  return [
    say(w[kind], { of: say(w[of]), share: share === null ? say(w.twoThirds) : `${share} %` }),
    ...(quorum === null ? [] : [say(w.quorum, { quorum: String(quorum) })]),
    ...(periodDays === null ? [] : [say(w.period, { days: String(periodDays) })]),
    say(silenceConsents ? w.silence : w.noSilence),
  ].join("; ");
}

const vetoText = ({ vetoes }: FrozenAgreement, topic: (typeof topics)[number], { authorityName }: Reader): string =>
  vetoes.filter((one) => one.topic === topic).map((one) => authorityName(one.authorityId)).join(", ") || "–";

/** Who is competent to sign, by which mandate, and who confirmed the agreement when. */
function powers({ signatories, confirmations }: FrozenAgreement, authorityId: string, { language }: Reader): string[] {
  const own = signatories.filter((one) => one.authorityId === authorityId);
  const confirmed = confirmations.find((one) => one.authorityId === authorityId);
  return [
    own.map(({ name, capacity }) => `${name}, ${capacity}`).join("; "),
    own.map(({ body, act }) => `${body}: ${act}`).join("; "),
    confirmed ? `${confirmed.name}, ${formatTime(confirmed.at, language)}` : "–",
  ];
}
