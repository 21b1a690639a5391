import { diffArrays } from "diff";
import { canonicalJson } from "../canonical-json";
import { type Language, type PartlyLocalized, languages } from "../language";
import type { Level } from "../library/clause";
import type { Parameter, ParameterValue } from "../library/parameter";
import { wording } from "../wording/wording";
import { numbers } from "./outline";
import { type OwnValue, type Requirement, type Settlement, parametersOf, textOf, verificationOf } from "./requirement";
import type { Scope } from "./scope";
import type { Section, Specification } from "./specification";
import { type RedlinePart, deltaBetween, redline } from "./text-delta";
import { commonValue, parameterStates } from "./value";

/** A specification at one moment: what is compared. */
export interface State {
  specification: Pick<Specification, "participants" | "sections" | "title" | "subject" | "cpv" | "lots" | "languages" | "prevailing" | "jointModel" | "decisionRule">;
  /** In force, in their order. */
  requirements: readonly Requirement[];
}

export interface Redlined {
  field: "title" | "text" | "verification";
  language: Language;
  parts: RedlinePart[];
}

export interface Turned<T> {
  from: T;
  to: T;
}

/** How a requirement differs from what it was. */
export interface Difference {
  texts: Redlined[];
  level: Turned<Level> | null;
  scope: Turned<Scope> | null;
  clauseRevision: Turned<number> | null;
  retired: Turned<boolean> | null;
  section: Turned<string> | null;
  values: (Turned<ParameterValue | null> & { parameter: Parameter; authorityId: string })[];
  settlements: (Turned<Settlement | null> & { parameterId: string; parameter: Parameter | null })[];
}

export interface RequirementChange extends Difference {
  id: string;
  kind: "added" | "removed" | "changed" | "moved";
  /** The number and the title before, where it was there, and after. */
  before: Placed | null;
  after: Placed | null;
}

interface Placed {
  number: string;
  sectionId: string;
  title: PartlyLocalized;
}

export interface SectionChange {
  id: string;
  kind: "added" | "removed" | "renamed" | "moved";
  before: Pick<Section, "title"> & { number: string } | null;
  after: Pick<Section, "title"> & { number: string } | null;
}

export interface Comparison {
  description: (keyof DescribedFields)[];
  titles: Redlined[];
  participants: { authorityId: string; name: string; kind: "added" | "removed" }[];
  sections: SectionChange[];
  requirements: RequirementChange[];
}

type DescribedFields = Pick<State["specification"], "subject" | "cpv" | "lots" | "languages" | "prevailing" | "jointModel" | "decisionRule">;
const described = ["subject", "cpv", "lots", "languages", "prevailing", "jointModel", "decisionRule"] as const satisfies readonly (keyof DescribedFields)[];

/** A text as readers see it: verb, values and numbers filled in. */
export type Fill = (requirement: Requirement, text: string, language: Language) => string;

/** Fills texts in as they read in a state, given the numbers that references lead to. */
export function fillIn(participantIds: readonly string[], numberOf: (id: string) => string | null): Fill {
  return (requirement, text, language) => {
    const states = parameterStates(requirement, participantIds);
    const valueOf = (id: string) => {
      const state = states.find((one) => one.parameter.id === id);
      return state ? commonValue(state) : null;
    };
    const referenceTo = (id: string) => {
      const number = numberOf(id);
      return number === null ? null : { id, number };
    };
    return wording(text, { language, level: requirement.level, parameters: parametersOf(requirement), valueOf, referenceTo }).map((one) => one.text).join("");
  };
}

/** How a requirement differs from an earlier state; against null everything of it is new. */
export function differenceBetween(before: Requirement | null, after: Requirement | null, fill: { before: Fill; after: Fill }, wanted: readonly Language[] = languages): Difference {
  const turned = <T>(of: (requirement: Requirement) => T): Turned<T> | null =>
    before && after && canonicalJson(of(before)) !== canonicalJson(of(after)) ? { from: of(before), to: of(after) } : null;
  return {
    texts: redlines(before, after, fill, wanted),
    level: turned((one) => one.level),
    scope: turned((one) => one.scope),
    clauseRevision: turned((one) => one.clause?.revision ?? 0),
    retired: turned((one) => one.retired !== null),
    section: turned((one) => one.sectionId),
    values: valueChanges(before, after),
    settlements: settlementChanges(before, after),
  };
}

export const isSame = ({ texts, values, settlements, ...others }: Difference): boolean =>
  texts.length + values.length + settlements.length === 0 && Object.values(others).every((one) => one === null);

function redlines(before: Requirement | null, after: Requirement | null, fill: { before: Fill; after: Fill }, wanted: readonly Language[]): Redlined[] {
  const textIn = (one: Requirement | null, fillOne: Fill, field: Redlined["field"], language: Language): string => {
    if (!one) return "";
    const text = field === "verification" ? verificationOf(one)?.text[language] : textOf(one)[field][language];
    return text === undefined ? "" : fillOne(one, text, language);
  };
  return wanted.flatMap((language) =>
    (["title", "text", "verification"] as const).flatMap((field) => {
      const [from, to] = [textIn(before, fill.before, field, language), textIn(after, fill.after, field, language)];
      return from === to ? [] : [{ field, language, parts: partsBetween(from, to) }];
    }),
  );
}

const partsBetween = (from: string, to: string): RedlinePart[] => redline(from, deltaBetween(from, to)) ?? [];

function valueChanges(before: Requirement | null, after: Requirement | null): Difference["values"] {
  const keyOf = ({ parameterId, authorityId }: OwnValue) => `${parameterId} ${authorityId}`;
  const [old, now] = [before, after].map((one) => new Map((one?.values ?? []).map((own) => [keyOf(own), own]))) as [Map<string, OwnValue>, Map<string, OwnValue>];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [from, to] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null];
    const own = now.get(key) ?? old.get(key);
    const parameter = [after, before].flatMap((one) => (one ? parametersOf(one) : [])).find((one) => one.id === own?.parameterId);
    return own && parameter && canonicalJson(from) !== canonicalJson(to) ? [{ from, to, parameter, authorityId: own.authorityId }] : [];
  });
}

function settlementChanges(before: Requirement | null, after: Requirement | null): Difference["settlements"] {
  const find = (one: Requirement | null, id: string) => one?.settlements.find((settlement) => settlement.id === id) ?? null;
  const ids = [...new Set([before, after].flatMap((one) => one?.settlements.map((settlement) => settlement.id) ?? []))];
  return ids.flatMap((id) => {
    const [from, to] = [find(before, id), find(after, id)];
    const parameterId = (to ?? from)?.parameterId ?? "";
    const parameter = [after, before].flatMap((one) => (one ? parametersOf(one) : [])).find((one) => one.id === parameterId) ?? null;
    return from?.outcome === to?.outcome && from?.votes.length === to?.votes.length && Boolean(from) === Boolean(to) ? [] : [{ from, to, parameterId, parameter }];
  });
}

/** Everything that differs between two moments, requirements in the order of the later one, removed ones last. */
export function compareStates(before: State, after: State): Comparison {
  const [old, now] = [placesIn(before), placesIn(after)];
  // References lead to the later numbers in both texts: who was only renumbered has not changed.
  const fill = { before: filling(before, new Map([...old.numbers, ...now.numbers])), after: filling(after, now.numbers) };
  const earlier = new Map(before.requirements.map((one) => [one.id, one]));
  const later = new Set(after.requirements.map((one) => one.id));
  const movedIds = movedBetween(before, after);
  const present = after.requirements.flatMap((one): RequirementChange[] => {
    const was = earlier.get(one.id) ?? null;
    const difference = differenceBetween(was, one, fill, after.specification.languages);
    const isMoved = movedIds.has(one.id);
    if (was && isSame({ ...difference, section: null }) && !isMoved) return [];
    const kind = !was ? "added" : isSame({ ...difference, section: null }) ? "moved" : "changed";
    return [{ ...difference, id: one.id, kind, before: was && old.of(was), after: now.of(one) }];
  });
  const gone = before.requirements
    .filter((one) => !later.has(one.id))
    .map((one): RequirementChange => ({ ...differenceBetween(one, null, fill, before.specification.languages), id: one.id, kind: "removed", before: old.of(one), after: null }));
  return {
    description: described.filter((field) => canonicalJson(before.specification[field]) !== canonicalJson(after.specification[field])),
    titles: titleChanges(before, after),
    participants: participantChanges(before, after),
    sections: sectionChanges(before, after),
    requirements: [...present, ...gone],
  };
}

function placesIn({ specification, requirements }: State) {
  const all = numbers(specification.sections, requirements);
  return {
    numbers: all,
    of: (one: Requirement): Placed => ({ number: all.get(one.id) ?? "–", sectionId: one.sectionId, title: textOf(one).title }),
  };
}

function filling({ specification, requirements }: State, all: ReadonlyMap<string, string>): Fill {
  const ofClauses = new Map(requirements.flatMap((one) => (one.clause ? [[one.clause.id, all.get(one.id) ?? ""]] : [])));
  return fillIn(specification.participants.map((one) => one.authorityId), (id) => all.get(id) ?? ofClauses.get(id) ?? null);
}

/** Those in another section, or at another place among those that stayed: a number that changed because of others is no move. */
function movedBetween(before: State, after: State): Set<string> {
  const sectionBefore = new Map(before.requirements.map((one) => [one.id, one.sectionId]));
  const stayed = (one: Requirement) => sectionBefore.get(one.id) === one.sectionId;
  const staying = new Set(after.requirements.filter(stayed).map((one) => one.id));
  const order = ({ requirements }: State) => requirements.filter((one) => staying.has(one.id)).map((one) => `${one.sectionId} ${one.id}`).sort(bySection);
  const reordered = diffArrays(order(before), order(after)).filter((change) => change.added).flatMap((change) => change.value.map((key) => key.split(" ")[1] ?? ""));
  const elsewhere = after.requirements.filter((one) => sectionBefore.has(one.id) && !stayed(one)).map((one) => one.id);
  return new Set([...reordered, ...elsewhere]);
}

/** Sections themselves may have moved: that moves none of their requirements. */
const bySection = (a: string, b: string): number => {
  const [one = "", other = ""] = [a.split(" ")[0], b.split(" ")[0]];
  return one === other ? 0 : one < other ? -1 : 1;
};

function titleChanges({ specification: before }: State, { specification: after }: State): Redlined[] {
  return languages.flatMap((language) => {
    const [from, to] = [before.title[language] ?? "", after.title[language] ?? ""];
    return from === to ? [] : [{ field: "title" as const, language, parts: partsBetween(from, to) }];
  });
}

function participantChanges({ specification: before }: State, { specification: after }: State): Comparison["participants"] {
  const missing = (from: State["specification"], kind: "added" | "removed", others: State["specification"]) =>
    from.participants.filter((one) => !others.participants.some((other) => other.authorityId === one.authorityId)).map(({ authorityId, name }) => ({ authorityId, name, kind }));
  return [...missing(after, "added", before), ...missing(before, "removed", after)];
}

function sectionChanges({ specification: before }: State, { specification: after }: State): SectionChange[] {
  const numbered = (sections: readonly Section[]) => new Map(sections.map(({ id, title }, index) => [id, { title, number: String(index + 1) }]));
  const [old, now] = [numbered(before.sections), numbered(after.sections)];
  const both = (ids: Iterable<string>) => [...ids].filter((id) => old.has(id) && now.has(id));
  const moved = new Set(diffArrays(both(old.keys()), both(now.keys())).filter((change) => change.added).flatMap((change) => change.value));
  const present = [...now].flatMap(([id, section]): SectionChange[] => {
    const was = old.get(id) ?? null;
    if (!was) return [{ id, kind: "added", before: null, after: section }];
    if (canonicalJson(was.title) !== canonicalJson(section.title)) return [{ id, kind: "renamed", before: was, after: section }];
    return moved.has(id) ? [{ id, kind: "moved", before: was, after: section }] : [];
  });
  return [...present, ...[...old].filter(([id]) => !now.has(id)).map(([id, section]): SectionChange => ({ id, kind: "removed", before: section, after: null }))];
}
