import type { WordFile } from "../../domain/checks/lexicon";
import type { Rule } from "../../domain/checks/rule";
import { type Family, families, ruleIds, ruleIdsOf } from "../../domain/checks/rule-id";
import type { RulePack, RuleSource, RuleText, Severity } from "../../domain/checks/rule-pack";

interface Written {
  packs: readonly RulePack[];
  words: readonly WordFile[];
  rules: readonly Pick<Rule, "id" | "kind">[];
}

const familyTitles: Record<Family, string> = {
  process: "Working together", law: "Procurement law", consistency: "Agreement within the document", clarity: "Clear wording", market: "Market and dependence",
};

const looksAt: Record<Rule["kind"], string> = { text: "a text, pasted ones too", requirement: "a requirement", shared: "requirements together", whole: "the whole", missing: "what the whole lacks" };

/** All rules as docs/checks.md: what the packs say of each, what countries change, and how many words the lists hold. */
export function ruleTable({ packs, words, rules }: Written): string {
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind]));
  const texts = new Map(packs.flatMap((pack) => pack.rules).flatMap((text) => (kinds.has(text.rule) ? [[text.rule, text] as const] : [])));
  const absent = ruleIds.filter((id) => !texts.has(id));
  const blocks = [
    "# The rules of the checks",
    "Written by `npm run docs` from `templates/rules`: change the files there, not this one. How: [checking.md](checking.md).",
    "The checks find places to look at. They are no legal advice, and what they do not find may still be unlawful.",
    `**${texts.size} rules**: ${families.map((family) => `${ruleIdsOf[family].filter((id) => texts.has(id)).length} ${familyTitles[family].toLowerCase()}`).join(", ")}; ${count(texts, "error")} errors, ${count(texts, "warning")} warnings, ${count(texts, "hint")} hints. ` +
      `Packs: ${packs.map(({ id, version, date }) => `${id} ${version} (${date})`).join(", ")}.`,
    "An error stands in the way of freezing. A finding can be let stand with a reason unless its severity says \"always\". A source without a day was not held against our words yet.",
    ...families.flatMap((family) => familyBlocks(family, ruleIdsOf[family].flatMap((id) => texts.get(id) ?? []), kinds)),
    ...packs.filter(({ country }) => country !== undefined).flatMap(countryBlocks),
    ...wordBlocks(words),
    ...(absent.length > 0 ? ["## Identifiers without a rule yet", absent.map((id) => `\`${id}\``).join(", ")] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const count = (texts: ReadonlyMap<string, RuleText>, severity: Severity): number => [...texts.values()].filter((one) => one.severity === severity).length;

function familyBlocks(family: Family, texts: readonly RuleText[], kinds: ReadonlyMap<string, Rule["kind"]>): string[] {
  if (texts.length === 0) return [];
  const rows = texts.map(({ rule, severity, waivable, name, example, sources, fix }) => {
    const kind = kinds.get(rule);
    return [`\`${rule}\``, waivable ? severity : `${severity}, always`, name.en, kind ? looksAt[kind] : "", example.en, sources.map(sourceLine).join("; ") || "–", fix.en];
  });
  return [`## ${familyTitles[family]} (${texts.length})`, table(["Rule", "Severity", "Name", "Looks at", "Example", "Rests on", "How to mend it"], rows)];
}

function countryBlocks({ id, version, validFrom, validUntil, title, notes, sources, changes }: RulePack): string[] {
  return [
    `## ${title.en}: what \`${id}.yaml\` ${version} changes`,
    `In force from ${validFrom}${validUntil === undefined ? "" : ` to ${validUntil}`}. ${notes.map((note) => note.en).join(" ")}`.trim(),
    ...(sources.length > 0 ? [sources.map(({ document, url }) => `[${document}](${url})`).join(", ")] : []),
    table(["Rule", "Severity", "Rests on besides", "Note"], changes.map(({ rule, severity, sources: more, note }) => [`\`${rule}\``, severity ?? "as in the Union", more.map(sourceLine).join("; ") || "–", note?.en ?? "–"])),
  ];
}

/** How many entries each list has in each file. */
function wordBlocks(words: readonly WordFile[]): string[] {
  const lists = [...new Set(words.flatMap((file) => Object.keys(file.lists)))].sort();
  const sizes = lists.map((list) => [`\`${list}\``, ...words.map((file) => String(file.lists[list]?.length ?? "–"))]);
  return ["## Word lists", "Entries in each file of `templates/rules/words`.", table(["List", ...words.map(({ language }) => `\`${language}.yaml\``)], sizes)];
}

const sourceLine = ({ document, article, read }: RuleSource): string => `${article === undefined ? document : `${document}, ${article}`}${read === undefined ? "" : ` (read ${read})`}`;

const cell = (text: string): string => text.replace(/\s+/g, " ").replace(/[|<>*_`\\]/g, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : `\\${sign}`));

/** Cells in backquotes are taken as they are. */
const table = (columns: readonly string[], rows: readonly string[][]): string =>
  [columns, columns.map(() => "---"), ...rows.map((row) => row.map((one) => (/^`[^`]+`$/.test(one) ? one : cell(one))))].map((row) => `| ${row.join(" | ")} |`).join("\n");
