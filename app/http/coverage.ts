import { judgedFindings } from "~/domain/checks/judgement";
import type { Language, Localized } from "~/domain/language";
import { numbers } from "~/domain/specification/outline";
import { type CapabilityGroup, type CoveredClause, type PackCoverage, coverageOfGroups, coverageOfPacks, coverageStates } from "~/domain/specification/standards-coverage";
import type { Sheet } from "~/exporters/xlsx/workbook";
import { levelNames } from "~/messages/common";
import { coverageReasonNames, coverageStateLooks, coverageStateTexts, groupNames, coverageWords as words } from "~/messages/coverage";
import { say } from "~/messages/say";
import { findChecked } from "~db/checked";
import { findClausesOfPack, findPacksOfClauses, findReleases } from "~db/library";
import { findRetired } from "~db/requirements";
import type { Store } from "~db/store";
import type { Opened } from "./perform";

/** The pack whose source lists the capabilities of an open urban platform. */
const capabilities = "din-spec-91357";

export interface Coverage {
  packs: PackCoverage[];
  groups: CapabilityGroup[];
  /** Numbers of requirements. */
  numberOf: ReadonlyMap<string, string>;
}

/** How far a specification asks for what the packs that it uses, and the capabilities, ask for. */
export async function findCoverage(store: Store, opened: Opened, now: Date): Promise<Coverage> {
  const checked = await findChecked(store, opened, now);
  const { requirements, specification } = checked;
  const retired = await findRetired(store, opened);
  const letStand = new Set(judgedFindings(checked).flatMap(({ rule, place, waiver }) => (rule === "required-clause-missing" && waiver?.answer === "accepted" && place.other ? [place.other] : [])));
  const question = { languages: specification.languages, requirements, retired, letStand };
  const used = new Set((await findPacksOfClauses(store, [...requirements, ...retired].flatMap(({ clause }) => clause?.id ?? []))).values());
  const releases = new Map((await findReleases(store)).reverse().map((one) => [one.packId, one.pack]));
  const library = [];
  for (const id of [...new Set([...used, capabilities])].sort()) {
    const pack = releases.get(id);
    if (pack) library.push({ pack, clauses: await findClausesOfPack(store, id) });
  }
  const listed = library.find(({ pack }) => pack.id === capabilities);
  return {
    packs: coverageOfPacks(library.filter(({ pack }) => used.has(pack.id)), question),
    groups: listed ? coverageOfGroups(listed.pack, library.flatMap(({ clauses }) => clauses), question) : [],
    numberOf: numbers(specification.sections, requirements),
  };
}

export const groupName = (id: string, language: Language): string => groupNames[id]?.[language] ?? id;

const titleIn = (title: Localized | string, language: Language): string => (typeof title === "string" ? title : title[language]);

/** Why something is in its state, in one line. */
export const reasonsOf = ({ reasons, by }: Pick<CoveredClause, "reasons" | "by">, language: Language): string =>
  reasons.map((reason) => say(language, coverageReasonNames[reason], { clause: by ?? "" })).join("; ");

/** Clauses, capabilities and what the states mean, as sheets; the first two also as files of their own. */
export function coverageSheets({ packs, groups, numberOf }: Coverage, language: Language): Record<"clauses" | "capabilities" | "states", Sheet> {
  const columns = (of: readonly (readonly [Localized, number])[]) => of.map(([label, width]) => ({ label: say(language, label), width }));
  const answer = (one: Pick<CoveredClause, "state" | "reasons" | "by" | "requirementId">) => [say(language, coverageStateLooks[one.state].name), reasonsOf(one, language), numberOf.get(one.requirementId ?? "") ?? null];
  const tail = [[words.state, 18], [words.why, 44], [words.requirement, 12]] as const;
  return {
    clauses: {
      name: say(language, words.packs), columns: columns([[words.pack, 34], [words.standard, 34], [words.version, 10], [words.clause, 22], [words.heading, 44], [words.level, 14], ...tail]),
      rows: packs.flatMap(({ title, standard, version, clauses }) => clauses.map((one) => [title[language], standard, version, one.id, one.title[language], say(language, levelNames[one.level]), ...answer(one)])),
    },
    capabilities: {
      name: say(language, words.items), columns: columns([[words.group, 34], [words.capability, 14], [words.heading, 50], ...tail]),
      rows: groups.flatMap(({ id, items }) => items.map((one) => [`${id} ${groupName(id, language)}`, one.id, titleIn(one.title, language), ...answer(one)])),
    },
    states: {
      name: say(language, words.state), columns: columns([[words.state, 22], [words.states, 110]]),
      rows: coverageStates.map((state) => [say(language, coverageStateLooks[state].name), say(language, coverageStateTexts[state])]),
    },
  };
}
