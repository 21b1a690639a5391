import { extensionFor } from "~/domain/calendar/extension";
import { wallTimeAt } from "~/domain/calendar/zone";
import { requirementsIn } from "~/domain/publishing/classify";
import { leastClass, publicDifferences } from "~/domain/publishing/differences";
import { requirementsOf } from "~/domain/signing/baseline";
import { findBaseline } from "~db/baselines";
import { findCalendars } from "~db/calendars";
import type { Store } from "~db/store";
import type { OpenPublications } from "./buyer-publications";
import { publishedBaseline } from "./published-baselines";

const day = 86_400_000;

/** What the newest baseline changes against what is public, the least class of it, and by how much it extends the time for tenders; null for a first publication. */
export async function proposedChange(store: Store, opened: OpenPublications) {
  const { newest, specification, now } = opened;
  const stored = newest && (await findBaseline(store, opened, specification.baseline?.number ?? 0));
  if (!stored) return null;
  const before = (await publishedBaseline(store, newest)).baseline;
  const differences = publicDifferences(before, stored.baseline);
  const { added, removed, changed } = requirementsIn(differences);
  const calendar = (await findCalendars(store, opened))[0]?.calendar;
  const until = calendar && Date.parse(calendar.tendersUntil);
  const touched = added.length + removed.length + changed.length;
  const weight = { class: "significant" as const, changed: touched, of: requirementsOf(stored.baseline).length };
  const time = until === undefined ? null : { period: Math.max(1, Math.round((until - Date.parse(calendar?.noticeOn ?? "")) / day)), left: Math.max(0, Math.floor((until - now.getTime()) / day)), urgent: calendar?.urgency !== null };
  const extension = time && extensionFor(weight, time);
  return {
    since: newest.number, added: added.length, removed: removed.length, changed: changed.length, least: leastClass(differences),
    extension: extension && until !== undefined && calendar ? { days: extension.days, now: new Date(until).toISOString(), later: wallTimeAt(new Date(until + extension.days * day), calendar.timeZone) } : null,
  };
}
