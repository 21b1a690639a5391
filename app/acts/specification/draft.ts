import { z } from "zod";
import { can } from "~/domain/people/permission";
import { refuse } from "~/domain/refusal";
import { deleteDraft, saveDraft } from "~db/drafts";
import { findSpecification } from "~db/specifications";
import { type Context, type Outcome, errorsByField } from "../act";

const Place = z.object({ specificationId: z.string(), form: z.string().regex(/^[\w/-]{1,200}$/) });
const Draft = Place.extend({ revision: z.coerce.number().int().nullable(), fields: z.record(z.string().max(100), z.array(z.string().max(20_000)).max(20)) });

/** Keeps what a person has typed so far. Nothing is proposed or published, so the log is not told; nobody else sees it. */
export async function keepDraft(context: Context, raw: unknown): Promise<Outcome<{ savedAt: string }>> {
  const { store, actor, now } = context;
  const named = Place.pick({ specificationId: true }).safeParse(raw);
  const found = named.success ? await findSpecification(store, actor, named.data.specificationId) : null;
  if (!found) return refuse("not-found");
  if (!can(actor, "requirement:edit", found.standing)) return refuse("not-permitted");
  const parsed = Draft.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { revision, fields, ...place } = parsed.data;
  await store.transaction(() => saveDraft(store, actor, place, { revision, fields }, now));
  return { done: { savedAt: now.toISOString() } };
}

/** Forgets a draft: it was sent, or is not wanted any more. */
export async function dropDraft({ store, actor }: Context, raw: unknown): Promise<void> {
  const place = Place.safeParse(raw);
  if (place.success) await store.transaction(() => deleteDraft(store, actor, place.data));
}
