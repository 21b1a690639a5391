import { z } from "zod";
import { agreementGaps, isConfirmable } from "~/domain/agreement/gaps";
import { refuse } from "~/domain/refusal";
import { findAgreement, saveAgreementConfirmed, saveAgreementInForce } from "~db/agreements";
import { specificationAct } from "../act";

/** Confirms the newest agreement for the acting authority. With the last of those that take part it comes into force. */
export const confirmAgreement = specificationAct({
  name: "agreement.confirmed",
  may: "agreement:confirm",
  input: z.object({ revision: z.coerce.number().int() }),
  async perform(context, { revision }) {
    const { store, actor, specification, now } = context;
    const agreement = await findAgreement(store, context);
    if (!agreement) return refuse("not-found");
    if (agreement.revision !== revision) return refuse("stale", agreement);
    const confirmed = new Set(agreement.confirmations.map((one) => one.authorityId));
    if (confirmed.has(actor.authorityId)) return refuse("agreement-confirmed");
    const gaps = agreementGaps(specification, agreement, now.toISOString().slice(0, 10));
    if (!isConfirmable(gaps)) return refuse("agreement-incomplete", gaps);

    confirmed.add(actor.authorityId);
    await saveAgreementConfirmed(store, context, revision, actor, now);
    const inForce = specification.participants.every(({ authorityId, lead, acceptedAt }) => confirmed.has(authorityId) || !(lead || acceptedAt));
    if (inForce && !agreement.inForceAt) await saveAgreementInForce(store, context, revision, now);
    return { revision, inForce };
  },
});
