import { desc, eq, max } from "drizzle-orm";
import { z } from "zod";
import { type KeptCalendar, TenderCalendar } from "~/domain/calendar/tender-calendar";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

const Content = z.object({ calendar: TenderCalendar, computedWith: z.array(z.string()) });

/** Every revision of a specification's deadlines, newest first. */
export const findCalendars = (store: Store, { specification }: Pick<FoundSpecification, "specification">): Promise<KeptCalendar[]> => findCalendarsUnscoped(store, specification.id);

/** The same for the public. Unscoped: the caller has found what is published. */
export async function findCalendarsUnscoped(store: Store, specificationId: string): Promise<KeptCalendar[]> {
  const { tenderCalendars: t, people, authorities } = store.t;
  const rows = await store.db
    .select({ row: t, personName: people.name, authorityName: authorities.name })
    .from(t)
    .innerJoin(people, eq(people.id, t.personId))
    .innerJoin(authorities, eq(authorities.id, t.authorityId))
    .where(eq(t.specificationId, specificationId))
    .orderBy(desc(t.revision));
  return rows.map(({ row: { revision, content, reason, at }, ...names }) => ({ revision, reason, at: at.toISOString(), ...Content.parse(content), ...names }));
}

/** The number of the newest revision; 0 where there is none. Unscoped: the caller has found what is published. */
export async function findCalendarRevisionUnscoped(store: Store, specificationId: string): Promise<number> {
  const { tenderCalendars: t } = store.t;
  const [row] = await store.db.select({ newest: max(t.revision) }).from(t).where(eq(t.specificationId, specificationId));
  return Number(row?.newest ?? 0);
}

/** Keeps a revision; none is ever changed. */
export async function saveCalendar(
  store: Store, specificationId: string, { revision, calendar, computedWith, reason }: Pick<KeptCalendar, "revision" | "calendar" | "computedWith" | "reason">, by: { personId: string; authorityId: string; at: Date },
) {
  await store.db.insert(store.t.tenderCalendars).values({ specificationId, revision, content: { calendar, computedWith }, reason, ...by });
}
