import { z } from "zod";
import { checkCalendar } from "~/domain/calendar/calendar-check";
import { procedures } from "~/domain/calendar/calendar-rules";
import { isDay } from "~/domain/calendar/day";
import { type RulesOf, rulesOf } from "~/domain/calendar/rules-of";
import { type TenderCalendar, extended, momentIn } from "~/domain/calendar/tender-calendar";
import { isZone } from "~/domain/calendar/zone";
import { type Refusal, refuse } from "~/domain/refusal";
import { leadOf } from "~/domain/specification/specification";
import { typed, typedRequired } from "~/domain/text-input";
import { findCalendars, saveCalendar } from "~db/calendars";
import { findCalendarRules } from "~db/reference-data";
import { findNewestPublic } from "~db/rounds";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

type Given = Context & FoundSpecification;

const day = z.string().refine(isDay, { error: "date" });
const dayOrNone = z.union([z.literal("").transform(() => null), day]).default(null);
const wall = z.string();
const yes = z.literal("yes").optional().transform((ticked) => ticked === "yes");

const Input = z
  .object({
    revision: z.coerce.number().int(),
    procedure: z.enum(procedures, { error: "choose-one" }),
    timeZone: z.string().refine(isZone, { error: "time-zone" }),
    noticeOn: day,
    requestsUntil: wall.default(""),
    invitedOn: dayOrNone,
    tendersUntil: wall,
    questionsUntil: wall,
    priorNoticeOn: dayOrNone,
    urgent: yes,
    urgency: typed(2000).default(""),
    electronic: yes,
    agreed: yes,
    accessible: z.enum(["yes", "no"], { error: "choose-one" }),
    restricted: typed(2000).default(""),
    reason: typed(2000).default(""),
  })
  .check(({ value, issues }) => {
    const missing = (name: string, message: string) => issues.push({ code: "custom", message, path: [name], input: "" });
    for (const name of ["tendersUntil", "questionsUntil"] as const) if (isZone(value.timeZone) && !momentIn(value[name], value.timeZone)) missing(name, "wall-time");
    if (value.requestsUntil && isZone(value.timeZone) && !momentIn(value.requestsUntil, value.timeZone)) missing("requestsUntil", "wall-time");
    if (value.urgent && !value.urgency) missing("urgency", "required");
    if (value.accessible === "no" && !value.restricted) missing("restricted", "required");
  });

/** Sets the deadlines of the procedure. What the law forbids is not saved, and what was promised is not taken back. */
export const setCalendar = specificationAct({
  name: "calendar.set",
  may: "calendar:set",
  when: "any",
  input: Input,
  async perform(context, { revision, timeZone: zone, requestsUntil, tendersUntil, questionsUntil, urgent, urgency, accessible, restricted, reason, ...rest }) {
    const two = rest.procedure !== "open";
    const calendar: TenderCalendar = {
      procedure: rest.procedure, country: leadOf(context.specification).country, timeZone: zone, noticeOn: rest.noticeOn, priorNoticeOn: rest.priorNoticeOn, electronic: rest.electronic,
      requestsUntil: two ? momentIn(requestsUntil, zone) : null, invitedOn: two ? rest.invitedOn : null, agreed: two && rest.agreed,
      tendersUntil: momentIn(tendersUntil, zone) ?? "", questionsUntil: momentIn(questionsUntil, zone) ?? "",
      urgency: urgent ? urgency : null, restricted: accessible === "no" ? restricted : null,
    };
    return kept(context, { revision, calendar, reason });
  },
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
