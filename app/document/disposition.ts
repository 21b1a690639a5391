import type { Round } from "../domain/calendar/round";
import { type Language, type Localized, type PartlyLocalized, inLanguage } from "../domain/language";
import { type AnsweredStatus, answeredStatuses } from "../domain/review/question";
import { formatTime } from "../domain/wording/format";
import { type Block, type ReportDocument, text } from "./block";
import { decisionWords, dispositionWords as w } from "./disposition-words";
import { documentWords, word } from "./words";

/** A released question with what it is about as its round's reader knows it. */
export interface DisposedQuestion {
  number: number;
  status: AnsweredStatus;
  about: Localized | PartlyLocalized | null;
  wording: PartlyLocalized;
  answer: PartlyLocalized;
  effect: "none" | "promised" | "made";
  releasedAt: string;
  doneAt: string | null;
}

export interface Disposition {
  specification: { id: string; title: PartlyLocalized; demonstration: boolean; participants: { name: string; country: string; lead: boolean }[] };
  round: Round;
  questions: readonly DisposedQuestion[];
  /** Why answers came after their time. */
  late: readonly { at: string; reason: string }[];
  /** The state of the log that it was written from. */
  log: { at: string; hash: string };
}

/** What became of every question of a round, for the procedure's file and for everybody: art. 84(2) of Directive 2014/24/EU asks for the steps to be documented. */
export function dispositionOf({ specification, round, questions, late, log }: Disposition, language: Language): ReportDocument {
  const say = (sentence: Localized, values?: Record<string, string>) => word(language, sentence, values);
  const title = inLanguage(specification.title, language);
  const label = say(w.label, { number: String(round.number) });
  return {
    title, language, baselineLabel: label, sha256: null, logHash: log.hash, createdAt: log.at, specificationId: specification.id, baselineNumber: 0, as: null,
    page: { label: say(documentWords.page), of: say(documentWords.of) }, skip: say(documentWords.skip),
    blocks: [
      {
        kind: "cover", label, title, demonstration: specification.demonstration ? say(documentWords.demonstration) : null,
        parties: specification.participants.map(({ name, country, lead }) => `${name}, ${country}${lead ? ` (${say(documentWords.lead)})` : ""}`),
        facts: [
          { label: say(w.kind), text: say(round.kind === "clarification" ? w.clarification : w.consultation) },
          { label: say(w.opened), text: formatTime(round.opensAt, language) },
          { label: say(w.questionsUntil), text: formatTime(round.questionsUntil, language) },
          { label: say(w.answersUntil), text: formatTime(round.answersUntil, language) },
          { label: say(w.state), text: formatTime(log.at, language) },
        ],
      },
      { kind: "paragraph", runs: text(say(w.intro)) },
      heading(say(w.summary)),
      {
        kind: "table", caption: say(w.summary), columns: [{ label: say(w.decision), width: 70 }, { label: say(w.count), width: 30, numeric: true }],
        rows: answeredStatuses.map((status) => [text(say(decisionWords[status])), text(String(questions.filter((one) => one.status === status).length))]),
      },
      ...(late.length === 0 ? [] : [{
        kind: "table" as const, caption: say(w.late), columns: [{ label: say(w.released), width: 30 }, { label: say(w.reason), width: 70 }],
        rows: late.map(({ at, reason }) => [text(formatTime(at, language)), text(reason)]),
      }]),
      heading(say(w.questions)),
      ...questions.flatMap((one) => questionBlocks(one, language)),
    ],
  };
}

const heading = (words: string): Block => ({ kind: "heading", level: 1, number: null, text: words, anchor: `h-${words.toLowerCase().replace(/[^\p{L}\d]+/gu, "-")}` });
const effects = { none: w.none, promised: w.promised, made: w.made };

/** Headed by its public number: a heading of a requirement would be counted by Word. */
function questionBlocks(one: DisposedQuestion, language: Language): Block[] {
  const about: [Localized, string] = [w.about, one.about === null ? word(language, w.whole) : inLanguage(one.about, language)];
  const facts = [about, [w.decision, word(language, decisionWords[one.status])] satisfies [Localized, string], ...factsOf(one, language)];
  const name = word(language, w.questionNumber, { number: String(one.number) });
  return [
    { kind: "heading", level: 2, number: null, text: name, anchor: `question-${one.number}` },
    { kind: "paragraph", runs: [{ kind: "strong", text: inLanguage(one.wording, language) }] },
    {
      kind: "table", caption: name, columns: [{ label: word(language, w.fact), width: 24 }, { label: word(language, w.what), width: 76 }],
      rows: facts.map(([label, value]) => [text(word(language, label)), text(value)]),
    },
  ];
}

function factsOf(one: DisposedQuestion, language: Language): [Localized, string][] {
  return [
    [w.answer, inLanguage(one.answer, language)], [w.effect, word(language, effects[one.effect])], [w.released, formatTime(one.releasedAt, language)],
    [w.done, one.doneAt === null ? word(language, w.open) : formatTime(one.doneAt, language)],
  ];
}

/** The same as rows of a table. */
export function dispositionRows({ questions }: Disposition, language: Language): { columns: string[]; rows: (string | number)[][] } {
  const columns = [w.number, w.about, w.question, w.decision, w.answer, w.effect, w.released, w.done].map((label) => word(language, label));
  const rows = questions.map((one) => [
    one.number, one.about === null ? word(language, w.whole) : inLanguage(one.about, language), inLanguage(one.wording, language), word(language, decisionWords[one.status]),
    ...factsOf(one, language).map(([, value]) => value),
  ]);
  return { columns, rows };
}
