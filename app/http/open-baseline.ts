import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { requirementsOf } from "~/domain/signing/baseline";
import { touchedAuthorities, viewHash } from "~/domain/signing/view";
import { appliesTo } from "~/domain/specification/scope";
import { nextSigner, stateOf } from "~/domain/specification/specification";
import { findBaseline } from "~db/baselines";
import { nothingHere, openSpecification } from "./perform";

/** A baseline of an address, with what every page about it shows. */
export async function openBaseline(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const number = Number(params.number);
  const stored = Number.isInteger(number) ? await findBaseline(context.store, opened, number) : null;
  if (!stored) throw nothingHere();
  const { baseline, sha256, signatures, reopening, views } = stored;
  const previous = number > 1 ? await findBaseline(context.store, opened, number - 1) : null;
  const touched = previous ? touchedAuthorities(previous.baseline, baseline) : [];
  const isLatest = specification.baseline?.number === number && stateOf(specification) !== "drafting";
  const turn = isLatest ? nextSigner(specification) : null;
  const signedByMe = signatures.some((one) => one.authorityId === actor.authorityId);

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
      rows: baseline.participants.map(({ authorityId, name, lead }) => {
        const signature = signatures.find((one) => one.authorityId === authorityId);
        const status = signature ? ("signed" as const) : turn?.authorityId === authorityId ? ("next" as const) : ("waiting" as const);
        return { authority: name, lead, status, name: signature?.name, position: signature?.position, capacity: signature?.capacity, mandate: signature?.mandate, at: signature?.signedAt };
      }),
      before: previous ? number - 1 : null,
      views: views.map((view) => ({ ...view, name: baseline.participants.find((one) => one.authorityId === view.authorityId)?.name ?? "", touched: touched.includes(view.authorityId) })),
      turn: turn?.name ?? null,
      signedByMe,
      signedFiles: stored.signedFiles,
      isSignatory: can(actor, "baseline:sign", standing),
      maySign: turn?.authorityId === actor.authorityId && can(actor, "baseline:sign", standing),
      mayReject: isLatest && !signedByMe && can(actor, "baseline:reject", standing),
      mayReopen: isLatest && can(actor, "baseline:reopen", standing),
    },
  };
}
