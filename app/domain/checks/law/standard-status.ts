import type { Standard } from "../../library/standard";
import type { Basis } from "../basis";
import type { CheckedText } from "../checked-text";
import type { ReadRequirement, RequirementRule } from "../rule";
import type { RuleId } from "../rule-id";
import { entriesFor } from "../register";
import { type StandardMention, standardsNamed } from "../standard-mention";

const year = /(?:19|20)\d\d/;
const editionOf = (designation: string): string | undefined => /v?(\d+\.\d+(?:\.\d+)*)/i.exec(designation)?.[1] ?? year.exec(designation.replace(/^[^:(]*/, ""))?.[0];

/** The register's entry that a text means: of several editions the one that it names, else the newest that counts. */
export function standardMeant(register: Basis["register"], { designation }: Pick<StandardMention, "designation">): Standard | undefined {
  const entries = entriesFor(register, designation);
  const edition = editionOf(designation);
  if (edition) return entries.find((one) => one.reference.includes(edition) || one.date?.startsWith(edition));
  return entries.find((one) => one.status === "current") ?? entries[0];
}

/** Standards that a requirement rests on: those of its clause, and those that its texts name. */
export function standardsOf({ requirement, texts }: ReadRequirement, { register }: Basis): { standard: Standard; words: string }[] {
  const ofClause = requirement.clause?.standards ?? [];
  const named = texts.filter(({ field }) => field === "text").flatMap((text: CheckedText) => standardsNamed(text));
  if (ofClause.length + named.length === 0) return [];
  const found = new Map<string, { standard: Standard; words: string }>();
  for (const mention of named) {
    const standard = standardMeant(register, mention);
    if (standard) found.set(standard.id, { standard, words: mention.designation });
  }
  for (const { standard: id } of ofClause) {
    const standard = register.byId.get(id);
    if (standard && !found.has(id)) found.set(id, { standard, words: standard.reference });
  }
  return [...found.values()];
}

/** A rule about the status that the register gives a standard. */
export const statusRule = (id: RuleId, status: Standard["status"]): RequirementRule => ({
  id, kind: "requirement",
  check: (read, { basis }) =>
    standardsOf(read, basis)
      .filter(({ standard }) => standard.status === status)
      .map(({ standard, words }) => ({ place: { requirementId: read.requirement.id, words, other: standard.supersededBy ? (basis.register.byId.get(standard.supersededBy)?.reference ?? "–") : "–" } })),
});
