import { type Language, inLanguage } from "../domain/language";
import { requirementsOf } from "../domain/signing/baseline";
import type { Evidence } from "../domain/signing/evidence";
import { formatDate } from "../domain/wording/format";
import type { Block, ContentsEntry, SpecificationDocument } from "./block";
import { deviationsAnnex, valuesAnnex } from "./annexes";
import { aboutBlocks } from "./about";
import { agreementBlocks } from "./agreement";
import { conditionBlocks } from "./conditions";
import { criteriaBlocks } from "./criteria";
import { needsBlocks } from "./needs";
import { readerOf, shownTo } from "./reader";
import { requirementBlock } from "./requirement";
import { signOffBlocks } from "./sign-off";
import { authorityAnnexes } from "./authority-annex";
import { certificateBlocks } from "./certificate";
import { definitionBlocks, standardBlocks } from "./definitions";
import { documentWords as w, languageWords, word } from "./words";

/** The document of a baseline in one language, jointly or as one authority reads it: every format is written from it. */
export function documentOf(evidence: Evidence, language: Language, as: string | null = null): SpecificationDocument {
  const { baseline, sha256 } = evidence;
  const { specification } = baseline;
  const reader = readerOf(baseline, language, as);
  const shown = requirementsOf(baseline).filter((requirement) => shownTo(requirement, as));
  const title = inLanguage(specification.title, language);
  const body = anchored([
    ...aboutBlocks(baseline, reader),
    ...agreementBlocks(baseline, reader),
    ...definitionBlocks(baseline, reader),
    ...needsBlocks(baseline, reader),
    ...conditionBlocks(baseline, reader),
    ...baseline.sections.flatMap((section): Block[] => [
      { kind: "heading", level: 1, number: section.number, text: inLanguage(section.title, language), anchor: `s-${section.id}` },
      ...section.requirements.filter((requirement) => shownTo(requirement, as)).map((requirement) => requirementBlock(requirement, reader)),
    ]),
    ...criteriaBlocks(baseline, reader),
    { kind: "pageBreak" },
    ...valuesAnnex(shown, reader),
    ...deviationsAnnex(shown, reader),
    { kind: "pageBreak" },
    ...authorityAnnexes(baseline, reader),
    ...standardBlocks(baseline, reader),
    { kind: "pageBreak" },
    ...signOffBlocks(evidence, reader),
    ...(evidence.edition ? [] : certificateBlocks(evidence, reader)),
  ]);
  const say = (sentence: { en: string; lv: string }) => word(language, sentence);
  return {
    title,
    language,
    baselineLabel: `${say(w.baseline)} ${baseline.number}`,
    sha256,
    createdAt: baseline.frozenAt,
    specificationId: specification.id,
    baselineNumber: baseline.number,
    as,
    page: { label: say(w.page), of: say(w.of) },
    skip: say(w.skip),
    blocks: [
      {
        kind: "cover",
        label: say(w.label),
        title,
        demonstration: specification.demonstration ? say(w.demonstration) : null,
        parties: baseline.participants.map(({ name, country, lead }) => `${name}, ${country}${lead ? ` (${say(w.lead)})` : ""}`),
        facts: [
          ...(as === null ? [] : [{ label: say(w.readAs), text: reader.authorityName(as) }]),
          { label: say(w.baseline), text: String(baseline.number) },
          { label: say(w.frozenAt), text: formatDate(baseline.frozenAt, language) },
          ...(evidence.edition ? [{ label: say(w.edition), text: say(w.forSigning) }] : []),
          { label: say(w.prevailing), text: say(languageWords[specification.prevailing]) },
          { label: say(w.hash), text: sha256 },
        ],
      },
      { kind: "contents", title: say(w.contents), entries: contentsOf(body) },
      { kind: "tables", title: say(w.tables), entries: tablesOf(body) },
      { kind: "pageBreak" },
      ...body,
    ],
  };
}

/** Tables are numbered by their place, so that a list of them can lead there. */
function anchored(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => (block.kind === "table" ? { ...block, anchor: `t-${++last}` } : block));
}

const tablesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === "table" && block.anchor ? [{ text: block.caption, anchor: block.anchor }] : []));

/** What of a document its table of contents lists. */
export function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  return blocks.flatMap((block): ContentsEntry[] => {
    if (block.kind === "heading" && block.level === 1) return [{ level: 1, number: block.number, text: block.text, anchor: block.anchor }];
    return block.kind === "requirement" ? [{ level: 2, number: block.number, text: block.title, anchor: block.anchor }] : [];
  });
}
