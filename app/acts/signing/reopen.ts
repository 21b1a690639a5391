import { z } from "zod";
import { isPublicAt } from "~/domain/publishing/publication";
import { type Refusal, refuse } from "~/domain/refusal";
import { type Specification, hasSignedOff, stateOf } from "~/domain/specification/specification";
import { typedRequired } from "~/domain/text-input";
import { saveReopening } from "~db/baselines";
import { findPublications } from "~db/publications";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

const input = z.object({ number: z.coerce.number().int(), reason: typedRequired(2000) });

/** A signatory rejects the baseline with a reason: it goes back to drafting. Not after signing for the same authority. */
export const rejectBaseline = specificationAct({
  name: "baseline.rejected",
  checkpoint: true,
  may: "baseline:reject",
  when: "any",
  input,
  async perform(context, { number, reason }) {
    if (hasSignedOff(context.specification, context.actor.authorityId)) return refuse("already-signed");
    if ((await standingPublications(context, number)).length > 0) return refuse("baseline-published");
    return reopened(context, number, "rejected", reason);
  },
});

/** The lead buyer takes a frozen or signed specification back to drafting: a change then needs a new baseline. */
export const reopenSpecification = specificationAct({
  name: "specification.reopened",
  checkpoint: true,
  may: "baseline:reopen",
  when: "any",
  input,
  async perform(context, { number, reason }) {
    const waits = (await standingPublications(context, number)).some((one) => !isPublicAt(one, context.now.toISOString()));
    return waits ? refuse("baseline-published") : reopened(context, number, "reopened", reason);
  },
});

/** What of a baseline went out or will. */
const standingPublications = async (context: Context & FoundSpecification, number: number) =>
  (await findPublications(context.store, context)).filter((one) => one.withdrawnAt === null && one.baselineId === latest(context.specification, number)?.id);

async function reopened(
  { store, actor, specification, now }: Context & FoundSpecification,
  number: number,
  kind: "rejected" | "reopened",
  reason: string,
): Promise<{ baselineId: string } | Refusal> {
  const baseline = latest(specification, number);
  if (!baseline) return refuse("not-found");
  if (stateOf(specification) === "drafting") return refuse("not-frozen");
  await saveReopening(store, { baselineId: baseline.id, authorityId: actor.authorityId, personId: actor.personId, kind, reason }, now);
  return { baselineId: baseline.id };
}

const latest = ({ baseline }: Specification, number: number) => (baseline?.number === number ? baseline : null);
