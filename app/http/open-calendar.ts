import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { rulesOf } from "~/domain/calendar/rules-of";
import { leadOf } from "~/domain/specification/specification";
import { findCalendars } from "~db/calendars";
import { findCalendarRules } from "~db/reference-data";
import { openSpecification } from "./perform";

/** The deadlines of the specification of an address, with the data that they are computed with. */
export async function openCalendar(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const all = await findCalendarRules(context.store);
  const rules = rulesOf(all, leadOf(opened.specification).country, opened.specification.participants.map((one) => one.country));
  return { ...opened, all, rules, calendars: await findCalendars(context.store, opened) };
}
