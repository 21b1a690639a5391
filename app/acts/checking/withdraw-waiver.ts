import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { findWaivers, saveWaiverAnswer } from "~db/waivers";
import { specificationAct } from "../act";

/** The authority that asked for a waiver takes its request back as long as nobody has answered it. */
export const withdrawWaiver = specificationAct({
  name: "waiver.withdrawn",
  may: "waiver:ask",
  input: z.object({ waiverId: z.string() }),
  async perform(context, { waiverId }) {
    const { store, actor, now } = context;
    const waiver = (await findWaivers(store, context)).find((one) => one.id === waiverId);
    if (!waiver) return refuse("not-found");
    if (waiver.authorityId !== actor.authorityId) return refuse("waiver-of-others");
    if (waiver.answer !== null) return refuse("waiver-answered");
    await saveWaiverAnswer(store, waiverId, { answer: "withdrawn", personId: actor.personId, reason: null, at: now });
    return { requirementId: waiver.requirementId, rule: waiver.rule };
  },
});
