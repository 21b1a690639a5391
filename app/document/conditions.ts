import type { Decided } from "../domain/conditions/conditions";
import { listed } from "../domain/conditions/part";
import { type Localized, inLanguage } from "../domain/language";
import type { Baseline } from "../domain/signing/baseline";
import { formatNumber } from "../domain/wording/format";
import { type Block, text } from "./block";
import { decidedLabels, decidedWords, partLabels, conditionsWords as w } from "./conditions-words";
import type { Reader } from "./reader";

/** What the tender decides besides its requirements: nothing where nothing was said. */
export function conditionBlocks(baseline: Baseline, reader: Reader): Block[] {
  const rows = conditionRows(baseline, reader);
  if (rows.length === 0) return [];
  const { say } = reader;
  return [
    { kind: "heading", level: 1, number: null, text: say(w.title), anchor: "conditions" },
    { kind: "paragraph", runs: text(say(w.text)) },
    {
      kind: "table", caption: say(w.title), columns: [{ label: say(w.condition), width: 32 }, { label: say(w.applies), width: 68 }],
      rows: rows.map((cells) => cells.map(text)),
    },
  ];
}

/** What a condition is about and what it says, in documents and in the workbook alike. */
export function conditionRows({ conditions }: Baseline, { say, language }: Reader): [string, string][] {
  if (!conditions) return [];
  return listed(conditions).flatMap(({ parts }) =>
    parts.flatMap((part): [string, string][] => {
      if (part.value === null) return [];
      if (part.kind === "decision") return [[say(decidedLabels[part.condition]), say(sentenceOf(part.condition, part.value))]];
      const says = part.kind === "text" ? inLanguage(part.value, language) : part.kind === "figure" ? formatNumber(part.value, language) : part.value;
      return [[say(partLabels[part.name]), says]];
    }),
  );
}

const sentenceOf = (condition: Decided, decision: string): Localized => Object.entries(decidedWords[condition]).find(([known]) => known === decision)?.[1] ?? { en: decision, lv: decision };
