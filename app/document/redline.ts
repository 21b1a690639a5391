import { type Language, inLanguage } from "../domain/language";
import { type FrozenRequirement, requirementsOf } from "../domain/signing/baseline";
import type { Evidence } from "../domain/signing/evidence";
import { deltaBetween, redline } from "../domain/specification/text-delta";
import { type Block, type Run, type SpecificationDocument, text } from "./block";
import { contentsOf, documentOf } from "./document";
import { agreementBlocks } from "./agreement";
import { conditionBlocks } from "./conditions";
import { criteriaBlocks } from "./criteria";
import { needsBlocks } from "./needs";
import { readerOf } from "./reader";
import { requirementBlock } from "./requirement";
import { trackedBlocks } from "./tracked-tables";
import { documentWords as w } from "./words";

type RequirementBlock = Extract<Block, { kind: "requirement" }>;

/**
 * What changed from one baseline of a specification to another, word by word, as a document in which every change is tracked.
 * Requirements that went are there as deleted, at the end of the section that held them, else of the last one.
 */
export function redlineDocumentOf(before: Evidence, after: Evidence, language: Language): SpecificationDocument {
  const [from, to] = [readerOf(before.baseline, language), readerOf(after.baseline, language)];
  const earlier = new Map(requirementsOf(before.baseline).map((one) => [one.id, requirementBlock(one, from)]));
  const kept = new Set(requirementsOf(after.baseline).map((one) => one.id));
  const gone = (requirements: readonly FrozenRequirement[]) => requirements.filter((one) => !kept.has(one.id)).flatMap((one) => earlier.get(one.id) ?? []);
  const sectionsBefore = new Map(before.baseline.sections.map((section) => [section.id, section.requirements]));
  const lost = before.baseline.sections.filter((section) => !after.baseline.sections.some((one) => one.id === section.id)).flatMap((section) => section.requirements);

  const sections = after.baseline.sections.map((section, index) => {
    const now = section.requirements.map((one) => tracked(earlier.get(one.id) ?? null, requirementBlock(one, to)));
    const last = index === after.baseline.sections.length - 1 ? lost : [];
    return { section, blocks: [...now, ...gone([...(sectionsBefore.get(section.id) ?? []), ...last]).map((block) => tracked(block, null))] };
  });
  const document = documentOf(after, language);
  const [cover] = document.blocks;
  const label = to.say(w.changesSince, { from: String(before.baseline.number), to: String(after.baseline.number) });
  const changed = sections.flatMap(({ blocks }) => blocks).filter((block) => [...(block.titleRuns ?? []), ...block.text, ...block.facts.flatMap((fact) => fact.runs)].some(isChange));
  const body: Block[] = [
    { kind: "heading", level: 1, number: null, text: to.say(w.changedRequirements), anchor: "changes" },
    changed.length === 0
      ? { kind: "paragraph", runs: text(to.say(w.noChanges)) }
      : { kind: "table", caption: to.say(w.changedRequirements), columns: [{ label: to.say(w.requirement), width: 14 }, { label: to.say(w.title), width: 86 }], rows: changed.map((block) => [[{ kind: "reference", text: block.number, anchor: block.anchor }], block.titleRuns ?? text(block.title)]) },
    ...trackedBlocks(agreementBlocks(before.baseline, from), agreementBlocks(after.baseline, to)),
    ...trackedBlocks(needsBlocks(before.baseline, from), needsBlocks(after.baseline, to)),
    ...trackedBlocks(conditionBlocks(before.baseline, from), conditionBlocks(after.baseline, to)),
    ...trackedBlocks(criteriaBlocks(before.baseline, from), criteriaBlocks(after.baseline, to)),
    ...sections.flatMap(({ section, blocks }): Block[] => [
      { kind: "heading", level: 1, number: section.number, text: inLanguage(section.title, language), anchor: `s-${section.id}` },
      ...blocks,
    ]),
  ];
  return {
    ...document,
    baselineLabel: label,
    tracked: { author: after.baseline.frozenBy.name, date: after.baseline.frozenAt },
    blocks: [
      ...(cover?.kind === "cover" ? [{ ...cover, label }] : []),
      { kind: "contents", title: to.say(w.contents), entries: contentsOf(body) },
      { kind: "pageBreak" },
      ...body,
    ],
  };
}

const isChange = (run: Run) => run.kind === "inserted" || run.kind === "deleted";
const plain = (runs: readonly Run[]) => runs.map((run) => run.text).join("");

/** A requirement with its changes; one that is new is inserted whole, one that went is deleted whole. */
function tracked(before: RequirementBlock | null, after: RequirementBlock | null): RequirementBlock {
  const block = after ?? before;
  if (!block) throw new Error("A requirement is in neither baseline");
  const changes = (from: string, to: string): Run[] => {
    const parts = redline(from, deltaBetween(from, to)) ?? [];
    return parts.filter((part) => part.text).map((part) => ({ kind: ({ same: "text", added: "inserted", removed: "deleted" } as const)[part.kind], text: part.text }));
  };
  const labels = [...new Set([...(after?.facts ?? []), ...(before?.facts ?? [])].map((fact) => fact.label))];
  const fact = (of: RequirementBlock | null, label: string) => plain(of?.facts.find((one) => one.label === label)?.runs ?? []);
  return {
    ...block,
    titleRuns: changes(before?.title ?? "", after?.title ?? ""),
    text: changes(plain(before?.text ?? []), plain(after?.text ?? [])),
    facts: labels.map((label) => ({ label, runs: changes(fact(before, label), fact(after, label)) })),
  };
}
