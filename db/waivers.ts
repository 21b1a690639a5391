import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Waiver } from "~/domain/checks/judgement";
import { isRuleId } from "~/domain/checks/rule-id";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

const Finding = z.object({ language: z.string().optional(), words: z.string().optional(), other: z.string().optional() });

/** Every waiver that was ever asked for in a specification that the reader has found, in the order of asking. */
export const findWaivers = (store: Store, { specification }: Pick<FoundSpecification, "specification">): Promise<Waiver[]> => findWaiversUnscoped(store, specification.id);

export async function findWaiversUnscoped(store: Store, specificationId: string): Promise<Waiver[]> {
  const { waivers: t, people } = store.t;
  const rows = await store.db
    .select({ row: t, name: people.name })
    .from(t)
    .innerJoin(people, eq(people.id, t.personId))
    .where(eq(t.specificationId, specificationId))
    .orderBy(asc(t.at), asc(t.id));
  return rows.flatMap(({ row: { rule, finding, at, answeredAt, specificationId: _, ...row }, name }) =>
    isRuleId(rule) ? [{ ...row, rule, name, finding: Finding.parse(finding), at: at.toISOString(), answeredAt: answeredAt?.toISOString() ?? null }] : [],
  );
}

/** The names of those who asked or answered. */
export async function findWaiverNames(store: Store, waivers: readonly Waiver[]): Promise<Map<string, string>> {
  const { people } = store.t;
  const ids = [...new Set(waivers.flatMap(({ personId, answeredBy }) => [personId, ...(answeredBy ? [answeredBy] : [])]))];
  const rows = ids.length > 0 ? await store.db.select({ id: people.id, name: people.name }).from(people).where(store.isAmong(people.id, ids)) : [];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function saveWaiver(store: Store, waiver: Omit<Waiver, "name" | "at" | "answer" | "answeredBy" | "answeredAt" | "answerReason"> & { specificationId: string; at: Date }) {
  await store.db.insert(store.t.waivers).values(waiver);
}

export async function saveWaiverAnswer(store: Store, id: string, { answer, personId, reason, at }: { answer: NonNullable<Waiver["answer"]>; personId: string; reason: string | null; at: Date }) {
  const { waivers: t } = store.t;
  await store.db.update(t).set({ answer, answeredBy: personId, answeredAt: at, answerReason: reason }).where(eq(t.id, id));
}
