import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { requirementsOf } from "~/domain/signing/baseline";
import { touchedAuthorities, viewHash } from "~/domain/signing/view";
import { stepOf } from "~/domain/signing/procedure";
import { appliesTo } from "~/domain/specification/scope";
import { approvalsMissing, hasSignedOff, signersNow, stateOf } from "~/domain/specification/specification";
import { findBaseline } from "~db/baselines";
import { nothingHere, openSpecification } from "./perform";

/** A baseline of an address, with what every page about it shows. */
export async function openBaseline(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const number = Number(params.number);
  const stored = Number.isInteger(number) ? await findBaseline(context.store, opened, number) : null;
  if (!stored) throw nothingHere();
  const { baseline, sha256, signatures, approvals, reopening, views } = stored;
  const previous = number > 1 ? await findBaseline(context.store, opened, number - 1) : null;
  const touched = previous ? touchedAuthorities(previous.baseline, baseline) : [];
  const isLatest = specification.baseline?.number === number && stateOf(specification) !== "drafting";
  const turn = isLatest ? signersNow(specification) : [];
  const mine = (one: { authorityId: string; personId: string }) => one.authorityId === actor.authorityId && one.personId === actor.personId;
  const signedByMe = signatures.some(mine);
  const approvedByMe = approvals.some(mine);
  const signedOff = hasSignedOff(specification, actor.authorityId);
  const missing = isLatest ? approvalsMissing(specification, actor.authorityId) : 0;
  const isSignatory = can(actor, "baseline:sign", standing);
  const isTurn = turn.some((one) => one.authorityId === actor.authorityId);

  return {
    ...opened,
    stored,
    page: {
      at: `/specifications/${specification.id}`,
      number,
      title: inLanguage(baseline.specification.title, context.language),
      sha256,
      frozenAt: baseline.frozenAt,
      frozenBy: baseline.frozenBy.name,
      reopening,
      languages: baseline.specification.languages,
      authorityName: actor.authorityName,
      viewSha256: viewHash(baseline, actor.authorityId),
      applying: requirementsOf(baseline).filter((one) => appliesTo(one.scope, actor.authorityId)).length,
      order: baseline.procedure?.order ?? "sequential",
      rows: baseline.participants.map(({ authorityId, name, lead }) => {
        const step = stepOf(baseline.procedure, authorityId);
        const own = signatures.filter((one) => one.authorityId === authorityId);
        const approved = approvals.filter((one) => one.authorityId === authorityId);
        const complete = own.length >= step.signatures;
        const status = complete ? ("signed" as const) : turn.some((one) => one.authorityId === authorityId) ? ("next" as const) : ("waiting" as const);
        return { authority: name, lead, status, step, signatures: own, approvals: approved };
      }),
      before: previous ? number - 1 : null,
      views: views.map((view) => ({ ...view, name: baseline.participants.find((one) => one.authorityId === view.authorityId)?.name ?? "", touched: touched.includes(view.authorityId) })),
      turn: turn.map((one) => one.name).join(", ") || null,
      signedByMe,
      signedFiles: stored.signedFiles,
      signedOff,
      approvedByMe,
      approvalsMissing: missing,
      isSignatory,
      maySign: isTurn && missing === 0 && !signedByMe && !approvedByMe && isSignatory,
      mayApprove: isLatest && missing > 0 && !approvedByMe && can(actor, "baseline:approve", standing),
      mayExcept: isLatest && !signedOff && can(actor, "baseline:except", standing),
      mayReject: isLatest && !signedOff && can(actor, "baseline:reject", standing),
      mayReopen: isLatest && can(actor, "baseline:reopen", standing),
    },
  };
}
