import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { requirementsOf } from "~/domain/signing/baseline";
import { appliesTo } from "~/domain/specification/scope";
import { hasSignedOff, stateOf } from "~/domain/specification/specification";
import { typed } from "~/domain/text-input";
import { findBaseline, saveReopening } from "~db/baselines";
import { findExceptionsUnscoped, saveExceptions, saveExceptionWithdrawn } from "~db/exceptions";
import { specificationAct } from "../act";
import { lapsePublication } from "../publishing/withdraw-publication";

/** Consents to everything but some requirements, each with a reason: they go back to the group, and the specification to drafting. */
export const takeException = specificationAct({
  name: "baseline.excepted",
  checkpoint: true,
  may: "baseline:except",
  when: "any",
  input: z.object({
    number: z.coerce.number().int(),
    viewSha256: z.string(),
    /** Requirement id → why it is excepted; the others are consented to. */
    reasons: z
      .record(z.string(), typed(2000))
      .transform((all) => Object.fromEntries(Object.entries(all).filter(([, reason]) => reason)))
      .refine((all) => Object.keys(all).length > 0, { error: "exception" }),
  }),
  async perform(context, { number, viewSha256, reasons }) {
    const { store, actor, specification, now, newId } = context;
    const stored = specification.baseline?.number === number ? await findBaseline(store, context, number) : null;
    if (!stored) return refuse("not-found");
    if (stateOf(specification) === "drafting") return refuse("not-frozen");
    if (hasSignedOff(specification, actor.authorityId)) return refuse("already-signed");
    if (stored.views.find((one) => one.authorityId === actor.authorityId)?.sha256 !== viewSha256) return refuse("text-changed");
    const applying = requirementsOf(stored.baseline).filter(({ scope }) => appliesTo(scope, actor.authorityId));
    const excepted = applying.filter(({ id }) => reasons[id]);
    if (excepted.length !== Object.keys(reasons).length) return refuse("not-found");

    const { personId, authorityId } = actor;
    const taken = excepted.map(({ id }) => ({ id: newId(), requirementId: id, authorityId, personId, reason: reasons[id] ?? "" }));
    await saveExceptions(store, stored.baseline.id, taken, now);
    const reason = excepted.map(({ id, number: place }) => `${place}: ${reasons[id]}`).join("\n");
    await lapsePublication(context, reason);
    await saveReopening(store, { baselineId: stored.baseline.id, authorityId, personId, kind: "excepted", reason }, now);
    return { baselineId: stored.baseline.id, exceptions: taken.map(({ id, requirementId }) => ({ id, requirementId })) };
  },
});

/** The authority accepts after all what it took exception to. */
export const withdrawException = specificationAct({
  name: "exception.withdrawn",
  checkpoint: true,
  may: "baseline:except",
  input: z.object({ exceptionId: z.string() }),
  async perform({ store, actor, specification, now }, { exceptionId }) {
    const taken = specification.baseline ? await findExceptionsUnscoped(store, specification.baseline.id) : [];
    const mine = taken.find((one) => one.id === exceptionId && one.authorityId === actor.authorityId);
    if (!mine) return refuse("exception-closed");
    await saveExceptionWithdrawn(store, exceptionId, actor.personId, now);
    return { requirementId: mine.requirementId };
  },
});
