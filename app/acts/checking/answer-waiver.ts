import { z } from "zod";
import { waiverState } from "~/domain/checks/waiver-state";
import { refuse } from "~/domain/refusal";
import { typed } from "~/domain/text-input";
import { findRequirementsInForce } from "~db/requirements";
import { findWaivers, saveWaiverAnswer } from "~db/waivers";
import { specificationAct } from "../act";

/** The lead buyer lets a finding stand or does not; never by the person who asked. */
export const answerWaiver = specificationAct({
  name: "waiver.answered",
  may: "waiver:answer",
  input: z
    .object({ waiverId: z.string(), answer: z.enum(["accepted", "refused"], { error: "choose-one" }), reason: typed(4000).default("") })
    .refine(({ answer, reason }) => answer === "accepted" || reason !== "", { path: ["reason"], error: "required" }),
  async perform(context, { waiverId, answer, reason }) {
    const { store, actor, now } = context;
    const waiver = (await findWaivers(store, context)).find((one) => one.id === waiverId);
    if (!waiver) return refuse("not-found");
    const [requirement] = await findRequirementsInForce(store, context, [waiver.requirementId]);
    const state = waiverState(waiver, requirement);
    if (state === "lapsed") return refuse("waiver-lapsed");
    if (state !== "asked") return refuse("waiver-answered");
    if (waiver.personId === actor.personId) return refuse("own-waiver");
    await saveWaiverAnswer(store, waiverId, { answer, personId: actor.personId, reason: reason || null, at: now });
    return { requirementId: waiver.requirementId, rule: waiver.rule, askedBy: waiver.personId };
  },
});
