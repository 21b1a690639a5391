import type { CheckReport, ReportedFinding, ReportedRule } from "../domain/checks/report";
import { families } from "../domain/checks/rule-id";
import { severities } from "../domain/checks/rule-pack";
import { type Language, type Localized, inLanguage } from "../domain/language";
import { formatDate, formatTime } from "../domain/wording/format";
import { type Block, type ReportDocument, text } from "./block";
import { checkReportWords as w, familyWords, severityWords } from "./check-report-words";
import { contentsOf } from "./document";
import { documentWords, word } from "./words";

type Say = (sentence: Localized, values?: Record<string, string>) => string;
interface Written {
  report: CheckReport;
  language: Language;
  say: Say;
}

/** The report on the checks as a document: what was found, what was let stand and why, and the rules behind it. */
export function checkReportDocument(report: CheckReport, language: Language): ReportDocument {
  const { specification, day, log, packs, unknown, rules } = report;
  const say: Say = (sentence, values) => word(language, sentence, values);
  const title = inLanguage(specification.title, language);
  const written = { report, language, say };
  const body = [
    ...summaryBlocks(written),
    ...severities.flatMap((severity) => findingBlocks(written, say(severityWords[severity]), report.findings.filter((one) => one.severity === severity))),
    ...waiverBlocks(written), ...ruleBlocks(written),
  ];
  const packLine = packs.map((pack) => say(w.pack, { ...pack, title: pack.title[language] })).join("; ");
  return {
    title, language, baselineLabel: say(w.label), sha256: null, logHash: log.hash, createdAt: log.at, specificationId: specification.id, baselineNumber: 0, as: null,
    page: { label: say(documentWords.page), of: say(documentWords.of) }, skip: say(documentWords.skip),
    blocks: [
      {
        kind: "cover", label: say(w.label), title, demonstration: specification.demonstration ? say(documentWords.demonstration) : null,
        parties: specification.participants.map(({ name, country, lead }) => `${name}, ${country}${lead ? ` (${say(documentWords.lead)})` : ""}`),
        facts: [
          { label: say(w.day), text: formatDate(day, language) }, { label: say(w.packs), text: packLine },
          ...(unknown.length > 0 ? [{ label: say(w.unknown), text: unknown.join(", ") }] : []),
          { label: say(w.asked), text: String(rules.length) }, { label: say(w.requirements), text: String(specification.requirements) },
          { label: say(w.state), text: formatTime(log.at, language) },
        ],
      },
      { kind: "paragraph", runs: [{ kind: "strong", text: say(w.notAdvice) }] },
      { kind: "contents", title: say(documentWords.contents), entries: contentsOf(body) },
      ...body,
    ],
  };
}

const heading = (words: string, level: 1 | 2 = 1, anchor = words): Block => ({ kind: "heading", level, number: null, text: words, anchor: `h-${anchor.toLowerCase().replace(/[^\p{L}\d]+/gu, "-")}` });

function summaryBlocks({ report: { counts, findings }, say }: Written): Block[] {
  if (findings.length === 0) return [heading(say(w.summary)), { kind: "paragraph", runs: text(say(w.nothing)) }];
  const rows: [string, number][] = [...severities.map((severity): [string, number] => [say(severityWords[severity]), counts[severity]]), [say(w.blocking), counts.blocking], [say(w.waived), counts.waived]];
  return [
    heading(say(w.summary)),
    { kind: "table", caption: say(w.summary), columns: [{ label: say(w.kind), width: 75 }, { label: say(w.count), width: 25, numeric: true }], rows: rows.map(([label, count]) => [text(label), text(String(count))]) },
  ];
}

function findingBlocks({ report, language, say }: Written, title: string, found: readonly ReportedFinding[]): Block[] {
  if (found.length === 0) return [];
  const names = new Map(report.rules.map(({ id, name }) => [id, name[language]]));
  return [
    heading(title),
    {
      kind: "table", caption: title, columns: [{ label: say(w.place), width: 28 }, { label: say(w.finding), width: 47 }, { label: say(w.rule), width: 25 }],
      rows: found.map((one) => [text(placeOf(one, language)), text(one.says[language]), text(names.get(one.rule) ?? one.rule)]),
    },
  ];
}

const placeOf = ({ place: { number, title, language: of } }: ReportedFinding, language: Language): string => [number, inLanguage(title, language), of && `(${of})`].filter(Boolean).join(" ");

function waiverBlocks({ report: { findings }, language, say }: Written): Block[] {
  const rows = findings.flatMap((one) => {
    const { waiver } = one;
    if (!waiver) return [];
    const answer = waiver.state === "accepted" ? say(w.accepted, { date: formatDate(waiver.answeredAt ?? waiver.at, language) }) : say(w.open);
    return [[text(`${placeOf(one, language)}: ${one.says[language]}`), text([waiver.reason, ...Object.values(waiver.grounds)].join("\n")), text(`${waiver.name}, ${waiver.position}; ${formatDate(waiver.at, language)}`), text(answer)]];
  });
  if (rows.length === 0) return [];
  const columns = [{ label: say(w.finding), width: 34 }, { label: say(w.reason), width: 30 }, { label: say(w.who), width: 20 }, { label: say(w.answer), width: 16 }];
  return [heading(say(w.waivers)), { kind: "table", caption: say(w.waivers), columns, rows }];
}

/** Each rule that found something once, however often it did. */
function ruleBlocks({ report: { rules }, language, say }: Written): Block[] {
  const quiet = rules.filter(({ found }) => found === 0).map(({ name }) => name[language]);
  return [
    heading(say(w.rules)),
    ...families.flatMap((family) => rules.filter((rule) => rule.family === family && rule.found > 0)).flatMap((rule) => oneRule(rule, language, say)),
    ...(quiet.length > 0 ? [heading(say(w.quiet), 2), { kind: "paragraph" as const, runs: text(`${quiet.join("; ")}.`) }] : []),
  ];
}

function oneRule({ id, family, name, why, fix, sources, notes, packs, strict }: ReportedRule, language: Language, say: Say): Block[] {
  const facts: [Localized, string][] = [
    [w.why, why[language]], [w.fix, fix[language]],
    ...(sources.length > 0 ? [[w.sources, sources.map(({ document, article }) => (article ? `${document}, ${article}` : document)).join("; ")] satisfies [Localized, string]] : []),
    ...(notes.length > 0 ? [[w.note, notes.map((note) => note[language]).join(" ")] satisfies [Localized, string]] : []),
    [w.from, packs.join(", ")],
    ...(strict.length > 0 ? [[w.strict, strict.join(", ")] satisfies [Localized, string]] : []),
  ];
  return [
    heading(name[language], 2, id),
    {
      kind: "table", caption: `${name[language]} (${say(familyWords[family])}, ${id})`, columns: [{ label: say(w.fact), width: 22 }, { label: say(w.what), width: 78 }],
      rows: facts.map(([label, words]) => [text(say(label)), text(words)]),
    },
  ];
}
