import { rulesOf } from "~/domain/calendar/rules-of";
import { movedTo } from "~/domain/calendar/tender-calendar";
import type { Publication } from "~/domain/publishing/publication";
import { findCalendarsUnscoped, saveCalendar } from "~db/calendars";
import { recordEvent } from "~db/events";
import { findCalendarRules } from "~db/reference-data";
import type { Store } from "~db/store";

/** What a change notice says of the time for tenders becomes a revision of the deadlines when the change is public (art. 47(3)). It never makes it shorter. */
export async function extendForChange(store: Store, { id, specificationId, personId, authorityId, goesOutAt, announcement: { change } }: Publication, now: Date) {
  if (!change?.deadline) return;
  const [kept] = await findCalendarsUnscoped(store, specificationId);
  if (!kept || change.deadline <= kept.calendar.tendersUntil) return;
  const rules = rulesOf(await findCalendarRules(store), kept.calendar.country);
  const calendar = movedTo(kept.calendar, change.deadline, { now: goesOutAt, country: rules?.country ?? { holidays: [] } });
  const revision = { revision: kept.revision + 1, calendar, computedWith: rules?.computedWith ?? kept.computedWith, reason: change.reason || null };
  await saveCalendar(store, specificationId, revision, { personId, authorityId, at: now });
  await recordEvent(store, specificationId, { act: "calendar.extended", personId: null, authorityId: null, roles: [], at: now.toISOString(), reason: revision.reason, payload: { ...revision, publicationId: id } });
}
