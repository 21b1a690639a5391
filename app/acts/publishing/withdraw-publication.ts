import { z } from "zod";
import { standingAt, withdrawable } from "~/domain/publishing/publication";
import { refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { recordEvent } from "~db/events";
import { findPublications, saveWithdrawal } from "~db/publications";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

/** Takes back a publication that has not gone out, with the reason. */
export const withdrawPublication = specificationAct({
  name: "publication.withdrawn",
  may: "publication:schedule",
  when: "any",
  input: z.object({ publicationId: z.string(), reason: typedRequired(2000) }),
  async perform(context, { publicationId, reason }) {
    const { store, now } = context;
    const publication = (await findPublications(store, context)).find((one) => one.id === publicationId);
    if (!publication) return refuse("not-found");
    const refusal = withdrawable(publication, now.toISOString());
    if (refusal) return refusal;
    await saveWithdrawal(store, publication, reason, now);
    return { number: publication.number };
  },
});

/** A baseline that goes back to drafting does not go out: what waits is withdrawn with it. Call inside the transaction that takes it back. */
export async function lapsePublication(context: Context & FoundSpecification, reason: string): Promise<void> {
  const { store, actor, specification, now } = context;
  const waiting = (await findPublications(store, context)).find((one) => standingAt(one, now.toISOString()) === "scheduled");
  if (!waiting) return;
  await saveWithdrawal(store, waiting, reason, now);
  await recordEvent(store, specification.id, {
    act: "publication.withdrawn", personId: actor.personId, authorityId: actor.authorityId, roles: actor.roles, at: now.toISOString(), reason, payload: { publicationId: waiting.id, number: waiting.number },
  });
}
