import { and, asc, eq, inArray } from "drizzle-orm";
import { CalendarRules } from "~/domain/calendar/calendar-rules";
import { Assessment } from "~/domain/library/assessment";
import { Term } from "~/domain/library/glossary";
import { Guide } from "~/domain/library/guide";
import { IndicatorSet } from "~/domain/library/indicator";
import { Standard } from "~/domain/library/standard";
import type { Store } from "./store";

/** Kinds of library content beside clauses, and what each holds. */
const schemas = { standard: Standard, term: Term, indicators: IndicatorSet, assessment: Assessment, guide: Guide, calendar: CalendarRules };
export const referenceKinds = ["standard", "term", "indicators", "assessment", "guide", "calendar"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

interface Entry {
  kind: ReferenceKind;
  id: string;
  content: unknown;
}

/** Replaces all entries: the files are the truth. */
export async function saveReferenceData(store: Store, entries: readonly Entry[]) {
  const { referenceData } = store.t;
  await store.db.delete(referenceData);
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
