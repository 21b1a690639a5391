import type { Baseline } from "../domain/signing/baseline";
import { formatPartialDate } from "../domain/wording/format";
import { type Block, text } from "./block";
import type { Reader } from "./reader";
import { documentWords as w, standardClassWords, standardStatusWords } from "./words";

/** The terms that the requirements use, each with its meaning. */
export function definitionBlocks({ definitions = [] }: Baseline, { language, say }: Reader): Block[] {
  if (definitions.length === 0) return [];
  const inOrder = definitions.toSorted((a, b) => (a.term[language] < b.term[language] ? -1 : 1));
  return [
    { kind: "heading", level: 1, number: null, text: say(w.definitions), anchor: "definitions" },
    { kind: "paragraph", runs: text(say(w.definitionsText)) },
    {
      kind: "table",
      caption: say(w.definitions),
      columns: [{ label: say(w.term), width: 26 }, { label: say(w.meaning), width: 74 }],
      rows: inOrder.map(({ term, meaning }) => [[{ kind: "strong", text: term[language] }], text(meaning[language])]),
    },
  ];
}

/** Every standard that a requirement refers to, with date, class of Directive 2014/24/EU art. 42(3)(b) and status. */
export function standardBlocks({ standards = [] }: Baseline, { say, language }: Reader): Block[] {
  if (standards.length === 0) return [];
  return [
    { kind: "heading", level: 1, number: null, text: say(w.references), anchor: "references" },
    { kind: "paragraph", runs: text(say(w.referencesText)) },
    {
      kind: "table",
      caption: say(w.references),
      columns: [{ label: say(w.reference), width: 26 }, { label: say(w.title), width: 36 }, { label: say(w.date), width: 12 }, { label: say(w.class), width: 14 }, { label: say(w.status), width: 12 }],
      rows: standards.map((one) => [
        text(`${one.reference}, ${one.publisher}`),
        text(one.title),
        text(one.date ? formatPartialDate(one.date, language) : say(w.undated)),
        text(say(standardClassWords[one.class])),
        text(say(standardStatusWords[one.status])),
      ]),
    },
  ];
}
