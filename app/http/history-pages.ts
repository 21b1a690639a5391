import { type Language, inLanguage } from "~/domain/language";
import { compareStates, fillIn } from "~/domain/specification/comparison";
import { numbers } from "~/domain/specification/outline";
import { textOf } from "~/domain/specification/requirement";
import { say } from "~/messages/say";
import { formatTime } from "~/domain/wording/format";
import { historyWords as words } from "~/messages/history";
import { type Moment, findAsOf, findOrdinalsWithVersions } from "~db/as-of";
import { findBaselines } from "~db/baselines";
import { countEventsUnscoped, findLogUnscoped } from "~db/events";
import type { Opened } from "./perform";
import { readingLanguage } from "./requirement-text";
import type { Store } from "~db/store";
import { momentOf } from "./moment";
import { shownDifference } from "./shown-difference";

interface Reader {
  store: Store;
  language: Language;
}

const entriesPerPage = 50;
const requirementsPerPage = 30;

const pageOf = (search: URLSearchParams, pages: number) => Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
const pagesFor = (count: number, size: number) => Math.max(1, Math.ceil(count / size));

/** The log by day, newest first; entries that changed something lead to how it was then. */
export async function entriesByDay({ store }: Reader, { specification }: Opened, search: URLSearchParams) {
  const pages = pagesFor(await countEventsUnscoped(store, specification.id), entriesPerPage);
  const page = pageOf(search, pages);
  const entries = await findLogUnscoped(store, specification.id, entriesPerPage, (page - 1) * entriesPerPage);
  const changed = await findOrdinalsWithVersions(store, { specification }, entries.map((one) => one.ordinal));
  const days = new Map<string, ReturnType<typeof shownEntry>[]>();
  const shownEntry = ({ ordinal, act, personName, authorityName, at, reason }: (typeof entries)[number]) => ({ ordinal, act, personName, authorityName, at, reason, changed: changed.has(ordinal) });
  for (const entry of entries) days.set(entry.at.slice(0, 10), [...(days.get(entry.at.slice(0, 10)) ?? []), shownEntry(entry)]);
  return { page, pages, days: [...days].map(([day, dayEntries]) => ({ day, entries: dayEntries })) };
}

/** Moments to choose from: now, the start, each baseline, and one that an address names. */
export async function momentsToChoose({ store, language }: Reader, opened: Opened, named: readonly (string | null)[]) {
  const tell = (sentence: Parameters<typeof say>[1], values = {}) => say(language, sentence, values);
  const baselines = (await findBaselines(store, opened)).map(({ number, frozenAt }) => ({ value: frozenAt, label: tell(words.baseline, { number, time: formatTime(frozenAt, language) }) }));
  const entries = named.filter((one): one is string => one !== null && /^\d+$/.test(one));
  const moments = [];
  for (const ordinal of new Set(entries)) {
    const moment = await momentOf(store, opened, ordinal);
    if (moment) moments.push({ value: ordinal, label: tell(words.entry, { ordinal: Number(ordinal), time: formatTime(moment.at, language) }) });
  }
  return [{ value: "now", label: tell(words.now) }, { value: "start", label: tell(words.start) }, ...baselines, ...moments];
}

/** A section of the document as it was at a moment. */
export async function readingThen({ store, language }: Reader, opened: Opened, moment: Moment, search: URLSearchParams) {
  const { specification, requirements } = await findAsOf(store, opened, moment);
  const reading = readingLanguage(specification, language);
  const section = specification.sections.find((one) => one.id === search.get("section")) ?? specification.sections[0];
  const all = numbers(specification.sections, requirements);
  const ofClauses = new Map(requirements.flatMap((one) => (one.clause ? [[one.clause.id, all.get(one.id) ?? ""]] : [])));
  const fill = fillIn(specification.participants.map((one) => one.authorityId), (id) => all.get(id) ?? ofClauses.get(id) ?? null);
  const here = requirements.filter((one) => one.sectionId === section?.id);
  const pages = pagesFor(here.length, requirementsPerPage);
  const page = pageOf(search, pages);
  const names = new Map(specification.participants.map((one) => [one.authorityId, one.name]));
  const lots = new Map(specification.lots.map((lot) => [lot.id, lot.number]));
  return {
    moment, reading, page, pages, title: inLanguage(specification.title, reading), sectionId: section?.id ?? null,
    outline: specification.sections.map(({ id, title }, index) => ({ id, number: String(index + 1), title: inLanguage(title, reading), count: requirements.filter((one) => one.sectionId === id).length })),
    rows: here.slice((page - 1) * requirementsPerPage, page * requirementsPerPage).map((one) => ({
      id: one.id, number: all.get(one.id) ?? "–", level: one.level, title: inLanguage(textOf(one).title, reading), text: fill(one, inLanguage(textOf(one).text, reading), reading),
      authorities: (one.scope.authorities ?? []).map((id) => names.get(id) ?? id), lots: (one.scope.lots ?? []).map((id) => lots.get(id) ?? 0),
    })),
  };
}

/** What differs between two moments, of all or of one section. */
export async function comparisonOf({ store, language }: Reader, opened: Opened, { from, to }: { from: Moment; to: Moment }, search: URLSearchParams) {
  const [before, after] = [await findAsOf(store, opened, from), await findAsOf(store, opened, to)];
  const { requirements, sections, ...frame } = compareStates(before, after);
  const sectionId = search.get("section");
  const chosen = requirements.filter((one) => !sectionId || one.before?.sectionId === sectionId || one.after?.sectionId === sectionId);
  const pages = pagesFor(chosen.length, requirementsPerPage);
  const page = pageOf(search, pages);
  const known = new Map([...before.specification.sections, ...after.specification.sections].map((one) => [one.id, one]));
  const named = { ...after.specification, sections: [...known.values()], participants: [...new Map([...before.specification.participants, ...after.specification.participants].map((one) => [one.authorityId, one])).values()] };
  const reading = readingLanguage(after.specification, language);
  const title = (one: { number: string; title: Parameters<typeof inLanguage>[0] } | null) => (one ? `${one.number} ${inLanguage(one.title, reading)}` : "");
  return {
    from, to, page, pages, sectionId, count: chosen.length, total: requirements.length,
    frame: {
      ...frame, titles: shownDifference({ ...nothing, texts: frame.titles }, named, language).texts,
      sections: sections.map(({ id, kind, before: was, after: is }) => ({ id, kind, title: title(is ?? was), was: was && is && title(was) !== title(is) ? title(was) : null })),
    },
    sections: [...known.values()].map(({ id, title: of }) => ({ value: id, label: inLanguage(of, reading) })),
    rows: chosen.slice((page - 1) * requirementsPerPage, page * requirementsPerPage).map(({ id, kind, before: was, after: is, ...difference }) => ({
      id, kind, title: title(is ?? was), wasNumber: was && is && was.number !== is.number ? was.number : null, difference: shownDifference(difference, named, language),
    })),
  };
}

const nothing = { texts: [], level: null, scope: null, clauseRevision: null, retired: null, section: null, values: [], settlements: [] };
