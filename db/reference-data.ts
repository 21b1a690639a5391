import { and, asc, eq, inArray } from "drizzle-orm";
import { CalendarRules } from "~/domain/calendar/calendar-rules";
import { type Basis, basisOf } from "~/domain/checks/basis";
import { WordFile } from "~/domain/checks/lexicon";
import { RulePack } from "~/domain/checks/rule-pack";
import { Assessment } from "~/domain/library/assessment";
import { Term } from "~/domain/library/glossary";
import { Guide } from "~/domain/library/guide";
import { IndicatorSet } from "~/domain/library/indicator";
import { Standard } from "~/domain/library/standard";
import type { Store } from "./store";

/** Kinds of library content beside clauses, and what each holds. */
const schemas = { standard: Standard, term: Term, indicators: IndicatorSet, assessment: Assessment, guide: Guide, calendar: CalendarRules, rules: RulePack, words: WordFile };
export const referenceKinds = ["standard", "term", "indicators", "assessment", "guide", "calendar", "rules", "words"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

interface Entry {
  kind: ReferenceKind;
  id: string;
  content: unknown;
}

/** Kept for as long as a process runs: reference data changes only when one starts. */
const bases = new WeakMap<Store, Promise<Basis>>();

/** Replaces all entries: the files are the truth. */
export async function saveReferenceData(store: Store, entries: readonly Entry[]) {
  const { referenceData } = store.t;
  await store.db.delete(referenceData);
  bases.delete(store);
  for (let from = 0; from < entries.length; from += 200) await store.db.insert(referenceData).values(entries.slice(from, from + 200));
}

async function find(store: Store, kind: ReferenceKind, ids?: readonly string[]): Promise<unknown[]> {
  const { referenceData: t } = store.t;
  const ofKind = eq(t.kind, kind);
  const rows = await store.db
    .select({ content: t.content })
    .from(t)
    .where(ids ? and(ofKind, inArray(t.id, [...ids])) : ofKind)
    .orderBy(asc(t.id));
  return rows.map((row) => row.content);
}

/** Entries of the register of standards: those asked for, or all. */
export const findStandards = async (store: Store, ids?: readonly string[]): Promise<Standard[]> =>
  ids?.length === 0 ? [] : (await find(store, "standard", ids)).map((content) => schemas.standard.parse(content));

/** The terms of the glossary. */
export const findTerms = async (store: Store): Promise<Term[]> => (await find(store, "term")).map((content) => schemas.term.parse(content));

export const findIndicatorSets = async (store: Store): Promise<IndicatorSet[]> => (await find(store, "indicators")).map((content) => schemas.indicators.parse(content));

export const findAssessments = async (store: Store): Promise<Assessment[]> => (await find(store, "assessment")).map((content) => schemas.assessment.parse(content));

export const findGuides = async (store: Store): Promise<Guide[]> => (await find(store, "guide")).map((content) => schemas.guide.parse(content));

/** Minimum periods and holidays: of the law, and of each country that there is data of. */
export const findCalendarRules = async (store: Store): Promise<CalendarRules[]> => (await find(store, "calendar")).map((content) => schemas.calendar.parse(content));

/** What checks are based on: word lists, standards, terms and rule packs. */
export function findBasis(store: Store): Promise<Basis> {
  const known = bases.get(store);
  if (known) return known;
  const read = readBasis(store);
  bases.set(store, read);
  return read;
}

async function readBasis(store: Store): Promise<Basis> {
  const words = (await find(store, "words")).map((content) => schemas.words.parse(content));
  const rulePacks = (await find(store, "rules")).map((content) => schemas.rules.parse(content));
  return basisOf({ words, rulePacks, standards: await findStandards(store), terms: await findTerms(store) });
}
