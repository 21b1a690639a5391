import type { SpecificationRecord } from "../domain/exporting/record";
import { type Language, type Localized, inLanguage } from "../domain/language";
import { minorUnits } from "../domain/needs/currency";
import { investmentOf } from "../domain/needs/investment";
import { requirementsOf } from "../domain/signing/baseline";
import type { DecisionRecord } from "../domain/specification/decision-record";
import { formatDate, formatDecimal, formatTime } from "../domain/wording/format";
import { type Block, type ReportDocument, type Run, text } from "./block";
import { outcomeWords, proposalWords, reportWords as w, waiverStateWords } from "./report-words";
import { documentWords, languageWords, modelWords, ruleWords, word } from "./words";

type Say = (sentence: Localized, values?: Record<string, string>) => string;
interface Written {
  record: SpecificationRecord;
  language: Language;
  say: Say;
}

/** The draft of the report that Directive 2014/24/EU, art. 84 asks for, filled in as far as the record of a specification tells. */
export function reportDocumentOf(record: SpecificationRecord, language: Language): ReportDocument {
  const { specification, events } = record;
  const say: Say = (sentence, values) => word(language, sentence, values);
  const last = events.at(-1);
  const written = { record, language, say };
  const title = inLanguage(specification.title, language);
  const body = [
    ...subjectBlocks(written),
    ...point(say, w.b, w.bText), ...point(say, w.c, w.cText), ...point(say, w.d, w.dText), ...point(say, w.e, w.eText), ...point(say, w.g, w.gText), ...point(say, w.h, w.hText),
    ...conflictBlocks(written),
    heading(say(w.preparation)),
    ...agreementBlocks(written), ...baselineBlocks(written), ...decisionBlocks(written), ...exceptionBlocks(written), ...waiverBlocks(written),
    ...point(say, w.consultation, w.consultationText),
  ];
  return {
    title, language, baselineLabel: say(w.label), sha256: null, logHash: last?.hash ?? "", createdAt: last?.at ?? "", specificationId: specification.id, baselineNumber: 0, as: null,
    page: { label: say(documentWords.page), of: say(documentWords.of) }, skip: say(documentWords.skip),
    blocks: [
      {
        kind: "cover", label: say(w.label), title, demonstration: specification.demonstration ? say(documentWords.demonstration) : null,
        parties: specification.participants.map(({ name, country, lead }) => `${name}, ${country}${lead ? ` (${say(documentWords.lead)})` : ""}`),
        facts: [
          { label: say(w.made), text: formatTime(last?.at ?? "", language) },
          { label: say(w.logState), text: say(w.logSize, { size: String(last?.ordinal ?? 0), hash: last?.hash ?? "" }) },
        ],
      },
      { kind: "paragraph", runs: [{ kind: "strong", text: say(w.draft) }] },
      ...body,
    ],
  };
}

const heading = (words: string, level: 1 | 2 = 1): Block => ({ kind: "heading", level, number: null, text: words, anchor: `h-${words.toLowerCase().replace(/[^\p{L}\d]+/gu, "-")}` });
/** What only the authorities can add. */
const toAdd = (words: string): Block => ({ kind: "paragraph", runs: [{ kind: "open", text: words }] });
const point = (say: Say, title: Localized, ask: Localized): Block[] => [heading(say(title)), toAdd(say(ask))];
const factTable = (say: Say, caption: string, facts: readonly [string, string][]): Block => ({
  kind: "table", caption, columns: [{ label: say(w.fact), width: 32 }, { label: say(w.what), width: 68 }], rows: facts.map(([label, words]) => [text(label), text(words)]),
});

/** Why it is not divided into lots, or the demand to say so: art. 46(1) leaves it to the documents or to this report. */
function undivided({ record, language, say }: Written): Block {
  const { reason } = record.conditions.lots;
  return reason ? { kind: "paragraph", runs: text(say(w.undivided, { reason: inLanguage(reason, language) })) } : toAdd(say(w.lots));
}

function subjectBlocks(written: Written): Block[] {
  const { record, language, say } = written;
  const { specification, procurement } = record;
  const { procedure, items, authorities } = procurement;
  const investment = procedure && investmentOf({ procedure, items, authorities });
  const money = (value: string | null) => (investment && value !== null ? `${formatDecimal(value, language, minorUnits(investment.currency))} ${investment.currency}` : say(w.notStated));
  return [
    heading(say(w.a)),
    {
      kind: "table", caption: say(documentWords.participants),
      columns: [{ label: say(documentWords.authority), width: 60 }, { label: say(documentWords.country), width: 15 }, { label: say(documentWords.role), width: 25 }],
      rows: specification.participants.map((one) => [text(one.name), text(one.country), text(say(one.lead ? documentWords.lead : documentWords.participant))]),
    },
    factTable(say, say(documentWords.subject), [
      [say(documentWords.subject), inLanguage(specification.subject, language)],
      [say(documentWords.cpv), specification.cpv.join(", ")],
      [say(documentWords.languages), specification.languages.map((one) => say(languageWords[one])).join(", ")],
      [say(w.form), procedure ? say(w[procedure.form]) : say(w.notStated)],
      [say(w.estimated), money(investment?.total.estimatedValue ?? null)],
      [say(w.maximum), money(investment?.total.maximumValue ?? null)],
    ]),
    specification.lots.length < 2
      ? undivided(written)
      : {
          kind: "table", caption: say(documentWords.lots),
          columns: [{ label: say(documentWords.lot), width: 12 }, { label: say(documentWords.title), width: 44 }, { label: say(w.estimated), width: 22, numeric: true }, { label: say(w.maximum), width: 22, numeric: true }],
          rows: specification.lots.map((lot) => {
            const own = investment?.lots.find(({ lotId }) => lotId === lot.id)?.total;
            return [text(String(lot.number)), text(inLanguage(lot.title, language)), text(money(own?.estimatedValue ?? null)), text(money(own?.maximumValue ?? null))];
          }),
        },
  ];
}

function conflictBlocks({ record, language, say }: Written): Block[] {
  const signatures = record.baselines.flatMap((evidence) => evidence.signatures);
  return [
    heading(say(w.i)),
    toAdd(say(signatures.length > 0 ? w.iText : w.iNone)),
    ...(signatures.length === 0 ? [] : [{
      kind: "table" as const, caption: say(w.signatures),
      columns: [{ label: say(documentWords.authority), width: 40 }, { label: say(documentWords.signatory), width: 38 }, { label: say(w.date), width: 22 }],
      rows: signatures.map((one) => [text(record.authorities[one.authorityId] ?? one.authorityId), text(`${one.name}, ${one.position}`), text(formatTime(one.signedAt, language))]),
    }]),
  ];
}

function agreementBlocks({ record, language, say }: Written): Block[] {
  const agreement = record.agreements.findLast(({ inForceAt }) => inForceAt !== null)?.content;
  const model: [string, string] = [say(documentWords.jointModel), say(modelWords[record.specification.jointModel])];
  if (!agreement) return [heading(say(w.joint), 2), factTable(say, say(w.joint), [model]), toAdd(say(w.noAgreement))];
  return [
    heading(say(w.joint), 2),
    factTable(say, say(w.joint), [
      model,
      [say(w.law), `${agreement.law.country}: ${inLanguage(agreement.law.provisions, language)}`],
      [say(w.reviewBody), inLanguage(agreement.reviewBody, language)],
      [say(w.concluded), agreement.concludedOn ? formatDate(agreement.concludedOn, language) : say(w.notStated)],
      [say(w.reference), agreement.reference || say(w.notStated)],
    ]),
  ];
}

function baselineBlocks({ record, language, say }: Written): Block[] {
  if (record.baselines.length === 0) return [];
  return [{
    kind: "table", caption: say(w.baselines),
    columns: [{ label: say(documentWords.baseline), width: 14 }, { label: say(documentWords.frozenAt), width: 20 }, { label: "SHA-256", width: 50 }, { label: say(w.signatures), width: 16, numeric: true }],
    rows: record.baselines.map(({ baseline, sha256, signatures }) => [text(String(baseline.number)), text(formatTime(baseline.frozenAt, language)), [{ kind: "code", text: sha256 }], text(String(signatures.length))]),
  }];
}

function decisionBlocks({ record, language, say }: Written): Block[] {
  const { decisions } = record;
  const number = (outcome: string | null) => String(decisions.filter((one) => one.outcome === outcome).length);
  const decided = decisions.filter(({ outcome }) => outcome !== null);
  return [
    heading(say(w.decisions), 2),
    { kind: "paragraph", runs: text(say(w.decisionsText, { count: String(decisions.length), accepted: number("accepted"), rejected: number("rejected"), open: number(null) })) },
    ...(decided.length === 0 ? [] : [{
      kind: "table" as const, caption: say(w.decisions),
      columns: [{ label: say(w.requirement), width: 24 }, { label: say(w.proposedBy), width: 20 }, { label: say(w.rule), width: 16 }, { label: say(w.votes), width: 12 }, { label: say(w.outcome), width: 14 }, { label: say(w.decided), width: 14 }],
      rows: decided.map((one): Run[][] => [
        text(`${say(subjectWords(one))}: ${titleOf(one, language)}`), text(one.proposedBy.authority), text(say(ruleWords[one.rule.kind])),
        text(`${one.decision.for}, ${one.decision.against}, ${one.decision.abstaining}`), text(say(outcomeWords[one.outcome ?? "open"])), text(one.outcomeAt ? formatDate(one.outcomeAt, language) : ""),
      ]),
    }]),
  ];
}

const subjectWords = ({ subject }: DecisionRecord): Localized => proposalWords[subject.kind === "settlement" ? subject.settlement : subject.change.kind];
const titleOf = ({ requirement }: DecisionRecord, language: Language): string => [requirement?.number, requirement && inLanguage(requirement.title, language)].filter(Boolean).join(" ") || "–";

/** As the newest baseline names it, else as it was last written. */
function requirementName({ requirementId }: { requirementId: string | null }, { baselines }: SpecificationRecord, language: Language): string {
  if (requirementId === null) return "–";
  for (const { baseline } of baselines.toReversed()) {
    const found = requirementsOf(baseline).find(({ id }) => id === requirementId);
    if (found) return `${found.number} ${inLanguage(found.title, language)}`;
  }
  return requirementId;
}

function exceptionBlocks({ record, language, say }: Written): Block[] {
  return [
    heading(say(w.exceptions), 2),
    record.exceptions.length === 0
      ? { kind: "paragraph", runs: text(say(w.noExceptions)) }
      : {
          kind: "table", caption: say(w.exceptions),
          columns: [{ label: say(documentWords.authority), width: 25 }, { label: say(w.requirement), width: 30 }, { label: say(w.reason), width: 29 }, { label: say(w.date), width: 16 }],
          rows: record.exceptions.map((one) => [text(record.authorities[one.authorityId] ?? one.authorityId), text(requirementName(one, record, language)), text(one.reason), text(formatDate(one.at, language))]),
        },
  ];
}

/** What was let stand, with the reasons that the law wants for it: art. 42(4) allows such an exception only where it is justified. */
function waiverBlocks({ record, language, say }: Written): Block[] {
  const { people, authorities, waivers } = record;
  const answerOf = ({ state, answeredBy, answeredAt }: SpecificationRecord["waivers"][number]) =>
    answeredBy && answeredAt ? say(w.answeredBy, { state: say(waiverStateWords[state]), name: people[answeredBy] ?? answeredBy, date: formatDate(answeredAt, language) }) : say(waiverStateWords[state]);
  return [
    heading(say(w.waivers), 2),
    waivers.length === 0
      ? { kind: "paragraph", runs: text(say(w.noWaivers)) }
      : {
          kind: "table", caption: say(w.waivers),
          columns: [{ label: say(w.requirement), width: 20 }, { label: say(w.waiver), width: 20 }, { label: say(w.reason), width: 26 }, { label: say(w.asked), width: 17 }, { label: say(w.answer), width: 17 }],
          rows: waivers.map((one) => [
            text(requirementName(one, record, language)), text([inLanguage(one.name, language), one.words && `“${one.words}”`, `(${one.packs.join(", ")})`].filter(Boolean).join(" ")),
            text([one.reason, ...Object.values(one.grounds)].join(" ")),
            text(say(w.askedBy, { name: people[one.personId] ?? one.personId, position: one.position, authority: authorities[one.authorityId] ?? one.authorityId, date: formatDate(one.at, language) })),
            text([answerOf(one), one.answerReason].filter(Boolean).join(". ")),
          ]),
        },
  ];
}
