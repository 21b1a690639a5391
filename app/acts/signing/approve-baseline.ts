import { z } from "zod";
import { isRefusal, refuse } from "~/domain/refusal";
import { approve } from "~/domain/signing/approval";
import { typed } from "~/domain/text-input";
import { findBaseline, saveApproval } from "~db/baselines";
import { specificationAct } from "../act";

/** Approves a baseline for the acting authority, before its signatories sign. */
export const approveBaseline = specificationAct({
  name: "baseline.approved",
  checkpoint: true,
  may: "baseline:approve",
  when: "any",
  input: z.object({ number: z.coerce.number().int(), viewSha256: z.string(), note: typed(2000).optional() }),
  async perform(context, { number, viewSha256, note }) {
    const { store, actor, specification, now } = context;
    const stored = specification.baseline?.number === number ? await findBaseline(store, context, number) : null;
    if (!stored) return refuse("not-found");
    const { personId, authorityId, name, position } = actor;
    const view = stored.views.find((one) => one.authorityId === authorityId)?.sha256;
    const approval = approve(specification, view, { baselineId: stored.baseline.id, authorityId, personId, name, position, viewSha256, ...(note && { note }), at: now.toISOString() });
    if (isRefusal(approval)) return approval;

    await saveApproval(store, approval);
    return approval;
  },
  payload: (_, approval) => approval,
});
