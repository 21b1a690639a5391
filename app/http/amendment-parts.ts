import { type Language, inLanguage } from "~/domain/language";
import type { Clause } from "~/domain/library/clause";
import { type Amendment, type AmendmentBase, type AmendmentChange } from "~/domain/specification/amendment";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import type { Scope } from "~/domain/specification/scope";
import { type Specification, nameIn } from "~/domain/specification/specification";
import { type RedlinePart, deltaBetween, redline } from "~/domain/specification/text-delta";
import { formatValue } from "~/domain/wording/wording";
import { amendmentWords as words } from "~/messages/amendments";
import { languageNames, levelNames } from "~/messages/common";
import { compose, requirementWords } from "~/messages/compose";
import { say } from "~/messages/say";
import { values as valueWords } from "~/messages/values";
import { type Referenced, plainText } from "./requirement-text";

/** One thing that an amendment changes: what stood there, what would stand there, and the words between. */
export interface ChangedPart {
  label: string;
  lang: Language;
  before: string;
  after: string;
  changes: RedlinePart[];
}

interface About {
  specification: Specification;
  /** The requirement as it is; null for an addition. */
  requirement: Requirement | null;
  /** The library clause that an addition brings. */
  clause: Clause | null;
  referenced: Referenced;
  /** How a requirement is named, by id. */
  nameOf: (id: string) => string;
}

/** What an amendment changes, as people read it. */
export function changedParts({ change, base }: Pick<Amendment, "change" | "base">, about: About, language: Language): ChangedPart[] {
  const { specification, requirement, nameOf } = about;
  const part = (label: string, before: string, after: string): ChangedPart => partOf(label, before, after, language);
  const section = (id: string) => inLanguage(specification.sections.find((one) => one.id === id)?.title ?? {}, language);
  switch (change.kind) {
    case "wording":
      return wordings(base, change, about, language);
    case "level":
      return [part(requirementWords.level[language], base?.level ? levelNames[base.level][language] : "", levelNames[change.level][language])];
    case "scope":
      return [part(requirementWords.scope[language], scopeText(base?.scope ?? {}, specification, language), scopeText(change.scope, specification, language))];
    case "value": {
      const parameter = requirement && parametersOf(requirement).find((one) => one.id === change.parameterId);
      if (!parameter) return [];
      const settled = base?.settled?.kind === "joint" && base.settled.value !== null ? formatValue(parameter, base.settled.value, language) : null;
      const own = (base?.values ?? []).map((one) => `${nameIn(specification, one.authorityId)}: ${formatValue(parameter, one.value, language)}`).join("; ");
      return [part(parameter.label[language], settled ?? (own || valueWords.notSet[language]), formatValue(parameter, change.value, language))];
    }
    case "removal":
      return wordings(base, { kind: "wording", title: {}, text: {} }, about, language);
    case "move":
      return [part(words.place[language], base?.sectionId ? section(base.sectionId) : "", say(language, words.moved, {
        section: section(change.sectionId), place: change.before === null ? words.atEnd[language] : say(language, words.beforeAnother, { requirement: nameOf(change.before) }),
      }))];
    case "addition": {
      const asRequirement = added(change, about.clause);
      return [
        ...wordings(null, { kind: "wording", ...textOf(asRequirement) }, { ...about, requirement: asRequirement }, language),
        part(requirementWords.level[language], "", levelNames[asRequirement.level][language]),
        part(requirementWords.scope[language], "", scopeText(change.scope, specification, language)),
      ];
    }
  }
}

function wordings(base: AmendmentBase | null, change: Extract<AmendmentChange, { kind: "wording" }>, { specification, requirement, referenced }: About, language: Language): ChangedPart[] {
  return specification.languages.flatMap((one) =>
    (["title", "text"] as const).flatMap((field) => {
      const plain = (text: string) => (requirement ? plainText(text, requirement, specification, one, referenced) : text);
      const [before, after] = [plain(base?.[field]?.[one] ?? ""), plain(change[field][one] ?? "")];
      return before === after ? [] : [partOf(`${words[field][language]} (${languageNames[one][language]})`, before, after, one)];
    }),
  );
}

const partOf = (label: string, before: string, after: string, lang: Language): ChangedPart => ({ label, lang, before, after, changes: redline(before, deltaBetween(before, after)) ?? [] });

/** An addition as the requirement that it would be, to be read like one. */
function added(change: Extract<AmendmentChange, { kind: "addition" }>, clause: Clause | null): Requirement {
  const own = change.clause.from === "own" ? change.clause : null;
  const blank = {
    id: "", sectionId: change.sectionId, place: 0, revision: 1, valuesRevision: 0, tailoring: {}, retired: null, values: [], settlements: [], scope: change.scope,
    verification: own?.verification ?? null,
  };
  return { ...blank, clause, local: own && { title: own.title, text: own.text }, level: own?.level ?? clause?.level ?? "shall" };
}

function scopeText(scope: Scope, specification: Specification, language: Language): string {
  const authorities = (scope.authorities ?? []).map((id) => nameIn(specification, id));
  const lots = (scope.lots ?? []).flatMap((id) => specification.lots.find((lot) => lot.id === id) ?? []).map((lot) => say(language, compose.lot, { number: lot.number }));
  return [...authorities, ...lots].join(", ") || words.everyone[language];
}
