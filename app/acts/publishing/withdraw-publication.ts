import { z } from "zod";
import { withdrawable } from "~/domain/publishing/publication";
import { refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { findPublications, saveWithdrawal } from "~db/publications";
import { specificationAct } from "../act";

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
