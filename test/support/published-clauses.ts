// Published specifications made of clauses of the small library, of which a second version can follow.
import { agreeProcedure } from "~/acts/signing/agree-procedure";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { reopenSpecification } from "~/acts/signing/reopen";
import { addClauses } from "~/acts/specification/add-clauses";
import { rewordRequirement } from "~/acts/specification/change-requirement";
import { done } from "~db/demo";
import { findRequirements } from "~db/requirements";
import { desc, eq } from "drizzle-orm";
import type { Store } from "~db/store";
import { aSpecification, as, found } from "./cast";

/** In force since before every clock of the cast. */
const goesOutAt = new Date("2026-11-09T08:00:00Z");

export async function aPublishedSpecification(store: Store, clauseIds = ["PLAIN-1", "PLAIN-2"], lots: object[] = []): Promise<{ specificationId: string; sectionId: string }> {
  const made = await aSpecification(store, { lots });
  await done(addClauses(as(store, "demo-anna"), { ...made, clauseIds, withRequired: false }));
  const steps = Object.fromEntries(["demo-ezerkrasts", "demo-kalnmuiza", "demo-pohjaranna"].map((id, index) => [id, { place: index + 1, approvals: 0, signatures: 1 }]));
  await done(agreeProcedure(as(store, "demo-anna"), { ...made, revision: 0, order: "parallel", steps }));
  await done(freezeSpecification(as(store, "demo-anna"), made));
  await publishedAs(store, made.specificationId, 1);
  return made;
}

/** The second version: one clause is worded otherwise. */
export async function publishedOtherwise(store: Store, specificationId: string, clauseId: string) {
  const anna = () => as(store, "demo-anna");
  await done(reopenSpecification(anna(), { specificationId, number: 1, reason: "A corrigendum." }));
  const requirement = (await findRequirements(store, await found(store, specificationId))).find(({ clause }) => clause?.id === clauseId);
  const text = { en: `The platform {{level}} always do ${clauseId}.`, lv: `Platformai vienmēr {{level}} darīt ${clauseId}.` };
  await done(rewordRequirement(anna(), { specificationId, requirementId: requirement?.id, revision: requirement?.revision, title: { en: `Title of ${clauseId}`, lv: `Title of ${clauseId}` }, text }));
  await done(freezeSpecification(anna(), { specificationId }));
  await publishedAs(store, specificationId, 2);
}

async function publishedAs(store: Store, specificationId: string, number: number) {
  const { publications, baselines } = store.t;
  const [baseline] = await store.db.select({ id: baselines.id }).from(baselines).where(eq(baselines.specificationId, specificationId)).orderBy(desc(baselines.number)).limit(1);
  const row = { id: crypto.randomUUID(), specificationId, baselineId: baseline?.id ?? "", number, purpose: "consultation" as const, goesOutAt, publishedAt: goesOutAt, sha256: "", personId: "demo-anna", authorityId: "demo-ezerkrasts", at: goesOutAt };
  await store.transaction(() => store.db.insert(publications).values(row));
}
