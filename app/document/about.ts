import { inLanguage } from "../domain/language";
import { levels } from "../domain/library/clause";
import type { Baseline } from "../domain/signing/baseline";
import { levelVerbs } from "../domain/wording/wording";
import { type Block, text } from "./block";
import type { Reader } from "./reader";
import { documentWords as w, languageWords, levelWords, modelWords, ruleWords } from "./words";

/** What a reader needs before the first requirement: parties, model, lots, levels, sources. */
export function aboutBlocks(baseline: Baseline, { language, say }: Reader): Block[] {
  const { specification, participants, lots, releases } = baseline;
  const fact = (label: keyof typeof w, words: string) => [text(say(w[label])), text(words)];
  return [
    { kind: "heading", level: 1, number: null, text: say(w.about), anchor: "about" },
    { kind: "paragraph", runs: text(inLanguage(specification.subject, language)) },
    {
      kind: "table",
      caption: say(w.about),
      columns: [{ label: say(w.title), width: 30 }, { label: say(w.meaning), width: 70 }],
      rows: [
        fact("jointModel", say(modelWords[specification.jointModel])),
        fact("decisionRule", say(ruleWords[specification.decisionRule])),
        fact("cpv", specification.cpv.join(", ")),
        fact("languages", specification.languages.map((one) => say(languageWords[one])).join(", ")),
        fact("prevailing", say(languageWords[specification.prevailing])),
      ],
    },
    {
      kind: "table",
      caption: say(w.participants),
      columns: [{ label: say(w.authority), width: 60 }, { label: say(w.country), width: 15 }, { label: say(w.role), width: 25 }],
      rows: participants.map((one) => [text(one.name), text(one.country), text(say(one.lead ? w.lead : w.participant))]),
    },
    ...(lots.length > 0
      ? [{
          kind: "table" as const,
          caption: say(w.lots),
          columns: [{ label: say(w.lot), width: 15 }, { label: say(w.title), width: 85 }],
          rows: lots.map((lot) => [text(String(lot.number)), text(inLanguage(lot.title, language))]),
        }]
      : []),
    {
      kind: "table",
      caption: say(w.levels),
      columns: [{ label: say(w.level), width: 22 }, { label: say(w.verb), width: 22 }, { label: say(w.meaning), width: 56 }],
      rows: levels.map((level) => [text(say(levelWords[level].name)), text(levelVerbs[language][level]), text(say(levelWords[level].meaning))]),
    },
    ...(releases.length > 0
      ? [{
          kind: "table" as const,
          caption: say(w.sources),
          columns: [{ label: say(w.release), width: 26 }, { label: say(w.standard), width: 30 }, { label: "SHA-256", width: 44 }],
          rows: releases.map((one) => [text(`${inLanguage(one.title, language)}, ${one.version}`), text(one.standard), [{ kind: "code" as const, text: one.sha256 }]]),
        }]
      : []),
  ];
}
