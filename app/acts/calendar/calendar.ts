import { z } from "zod";
import { checkCalendar } from "~/domain/calendar/calendar-check";
import { CalendarForm, calendarOf } from "~/domain/calendar/calendar-form";
import { type RulesOf, rulesOf } from "~/domain/calendar/rules-of";
import { type TenderCalendar, extended } from "~/domain/calendar/tender-calendar";
import { type Refusal, refuse } from "~/domain/refusal";
import { leadOf } from "~/domain/specification/specification";
import { typedRequired } from "~/domain/text-input";
import { findCalendars, saveCalendar } from "~db/calendars";
import { findCalendarRules } from "~db/reference-data";
import { findNewestPublic } from "~db/rounds";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

type Given = Context & FoundSpecification;

/** Sets the deadlines of the procedure. What the law forbids is not saved, and what was promised is not taken back. */
export const setCalendar = specificationAct({
  name: "calendar.set",
  may: "calendar:set",
  when: "any",
  input: CalendarForm,
  perform: (context, { revision, reason, ...form }) => kept(context, { revision, calendar: calendarOf(form, leadOf(context.specification).country), reason }),
});

/** Extends what is still to come by some days: the tenders to a working day, the questions as far. */
export const extendCalendar = specificationAct({
  name: "calendar.extended",
  may: "calendar:set",
  when: "any",
  input: z.object({ revision: z.coerce.number().int(), days: z.coerce.number({ error: "days" }).int({ error: "days" }).min(1, { error: "days" }).max(365, { error: "days" }), reason: typedRequired(2000) }),
  async perform(context, { revision, days, reason }) {
    const [before] = await findCalendars(context.store, context);
    const rules = await rulesFor(context);
    if (!before || !rules) return refuse("not-found");
    return kept(context, { revision, calendar: extended(before.calendar, { days, now: context.now.toISOString(), country: rules.country }), reason });
  },
});

async function kept(context: Given, { revision, calendar, reason }: { revision: number; calendar: TenderCalendar; reason: string }): Promise<Refusal | { revision: number; calendar: TenderCalendar; computedWith: string[] }> {
  const { store, specification, actor, now } = context;
  const [before] = await findCalendars(store, context);
  if ((before?.revision ?? 0) !== revision) return refuse("stale", before);
  const rules = await rulesFor(context);
  if (!rules) return refuse("not-found");
  const unlawful = checkCalendar(calendar, rules).filter((one) => one.refused);
  if (unlawful.length > 0) return refuse("calendar-unlawful", unlawful);
  if (before && (await isTenderPublic(context)) && isEarlier(before.calendar, calendar)) return refuse("calendar-only-later");
  if (before && !reason) return refuse("calendar-reason");
  const { computedWith } = rules;
  await saveCalendar(store, specification.id, { revision: revision + 1, calendar, computedWith, reason: reason || null }, { personId: actor.personId, authorityId: actor.authorityId, at: now });
  return { revision: revision + 1, calendar, computedWith };
}

async function rulesFor({ store, specification }: Given): Promise<RulesOf | null> {
  return rulesOf(await findCalendarRules(store), leadOf(specification).country, specification.participants.map((one) => one.country));
}

async function isTenderPublic(context: Given): Promise<boolean> {
  const publication = await findNewestPublic(context.store, context);
  return publication?.purpose === "tender" && publication.goesOutAt <= context.now.toISOString();
}

const isEarlier = (before: TenderCalendar, after: TenderCalendar): boolean =>
  after.tendersUntil < before.tendersUntil || after.questionsUntil < before.questionsUntil || (before.requestsUntil !== null && (after.requestsUntil ?? "") < before.requestsUntil);
