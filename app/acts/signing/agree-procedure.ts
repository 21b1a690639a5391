import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { signingOrders } from "~/domain/signing/procedure";
import { countSignatoriesUnscoped, saveProcedure } from "~db/sign-off-procedures";
import { specificationAct } from "../act";

const count = (least: number) => z.coerce.number({ error: "number" }).int({ error: "number" }).min(least, { error: "range" }).max(20, { error: "range" });

/** Sets how the specification is signed off: in which order, and how many approvals and signatures each authority's sign-off takes. */
export const agreeProcedure = specificationAct({
  name: "sign-off.agreed",
  may: "specification:describe",
  input: z.object({
    revision: z.coerce.number().int(),
    order: z.enum(signingOrders, { error: "choose-one" }),
    steps: z.record(z.string(), z.object({ place: count(1), approvals: count(0), signatures: count(1) })),
  }),
  async perform({ store, actor, specification, now }, { revision, order, steps }) {
    const ids = specification.participants.map((one) => one.authorityId);
    const chosen = ids.flatMap((authorityId) => (steps[authorityId] ? [{ authorityId, ...steps[authorityId] }] : []));
    if (chosen.length !== ids.length || Object.keys(steps).length !== ids.length) return refuse("stale", specification.procedure);
    const signatories = await countSignatoriesUnscoped(store, ids);
    const short = chosen.find(({ authorityId, signatures }) => signatures > Math.max(1, signatories.get(authorityId) ?? 0));
    if (short) return refuse("too-few-signatories", short.authorityId);

    const places = [...chosen].sort((a, b) => a.place - b.place).map((one) => one.authorityId);
    const procedure = { order, revision, steps: chosen.map(({ authorityId, approvals, signatures }) => ({ authorityId, approvals, signatures })) };
    const saved = await saveProcedure(store, specification.id, procedure, places, { personId: actor.personId, at: now });
    return saved ? { revision: revision + 1 } : refuse("stale", specification.procedure);
  },
});
