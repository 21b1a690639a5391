import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { rulesOf } from "~/domain/calendar/rules-of";
import { leadOf } from "~/domain/specification/specification";
import { findCalendars } from "~db/calendars";
import { findCalendarRules } from "~db/reference-data";
import type { Store } from "~db/store";
import { type Opened, openSpecification } from "./perform";

/** The deadlines of the specification of an address, with the data that they are computed with. */
export async function openCalendar(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  return { ...opened, ...(await calendarOf(context.store, opened)) };
}

/** The same of a specification that the reader has found. */
export async function calendarOf(store: Store, opened: Pick<Opened, "specification">) {
  const { specification } = opened;
  const all = await findCalendarRules(store);
  const rules = rulesOf(all, leadOf(specification).country, specification.participants.map((one) => one.country));
  return { all, rules, calendars: await findCalendars(store, opened) };
}
