import type { RecordedText, SpecificationRecord } from "../domain/exporting/record";
import { type Language, inLanguage } from "../domain/language";
import { deltaBetween, redline } from "../domain/specification/text-delta";
import { formatTime } from "../domain/wording/format";
import { levelVerbs } from "../domain/wording/wording";
import { type Block, type ReportDocument, type Run, text } from "./block";
import { reportWords as w } from "./report-words";
import { documentWords, levelWords, word } from "./words";

/** What changed from each version of a requirement to the next, word by word, with who did it: only requirements that were changed. */
export function differencesDocumentOf(record: SpecificationRecord, language: Language): ReportDocument {
  const { specification, events } = record;
  const last = events.at(-1);
  const changed = [...byRequirement(record.texts)].filter(([, versions]) => versions.length > 1);
  return {
    title: inLanguage(specification.title, language), language, baselineLabel: word(language, w.differences), sha256: null, logHash: last?.hash ?? "", createdAt: last?.at ?? "",
    specificationId: specification.id, baselineNumber: 0, as: null,
    page: { label: word(language, documentWords.page), of: word(language, documentWords.of) }, skip: word(language, documentWords.skip),
    blocks: [
      { kind: "heading", level: 1, number: null, text: `${inLanguage(specification.title, language)}: ${word(language, w.differences)}`, anchor: "differences" },
      ...(changed.length === 0 ? [{ kind: "paragraph" as const, runs: text(word(language, documentWords.noChanges)) }] : changed.flatMap(([id, versions]) => requirementBlocks(id, versions, record, language))),
    ],
  };
}

function byRequirement(texts: readonly RecordedText[]): Map<string, RecordedText[]> {
  const found = new Map<string, RecordedText[]>();
  for (const one of texts) {
    const list = found.get(one.requirementId) ?? [];
    found.set(one.requirementId, list);
    // A version that only moved or only carries values says the same.
    if (!list.some((before, index) => index === list.length - 1 && sameWords(before, one))) list.push(one);
  }
  return found;
}

const wordsOf = ({ title, text: body, level, retired }: RecordedText) => JSON.stringify([title, body, level, retired]);
const sameWords = (a: RecordedText, b: RecordedText) => wordsOf(a) === wordsOf(b);

function requirementBlocks(id: string, versions: readonly RecordedText[], record: SpecificationRecord, language: Language): Block[] {
  const last = versions.at(-1);
  return [
    { kind: "heading", level: 2, number: null, text: `${inLanguage(last?.title ?? {}, language)} (${id})`, anchor: `r-${id}` },
    ...versions.slice(1).flatMap((version, index): Block[] => {
      const before = versions[index];
      return before ? [{ kind: "paragraph", runs: [{ kind: "strong", text: whoAndWhen(version, record, language) }] }, ...lines(before, version, language)] : [];
    }),
  ];
}

function whoAndWhen({ at, ordinal, revision }: RecordedText, { events, people, authorities }: SpecificationRecord, language: Language): string {
  const event = events.find((one) => one.ordinal === ordinal);
  const who = [event?.personId ? people[event.personId] : null, event?.authorityId ? authorities[event.authorityId] : null].filter(Boolean).join(", ");
  return [`${word(language, documentWords.revision)} ${revision}`, formatTime(at, language), who, event?.reason].filter(Boolean).join(" · ");
}

function lines(before: RecordedText, after: RecordedText, language: Language): Block[] {
  const level = ({ level: one, retired }: RecordedText) => `${word(language, levelWords[one].name)} (${levelVerbs[language][one]})${retired ? `, ${word(language, w.retired)}` : ""}`;
  const pairs: [string, string][] = [[before.title[language] ?? "", after.title[language] ?? ""], [before.text[language] ?? "", after.text[language] ?? ""], [level(before), level(after)]];
  return pairs.filter(([was, is]) => was !== is).map(([was, is]): Block => ({ kind: "paragraph", runs: changes(was, is) }));
}

const kinds = { same: "text", added: "inserted", removed: "deleted" } as const;
const changes = (was: string, is: string): Run[] => (redline(was, deltaBetween(was, is)) ?? []).filter((part) => part.text).map((part) => ({ kind: kinds[part.kind], text: part.text }));
