import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { SignOffList } from "~/components/sign-off";
import { Table } from "~/components/table";
import { can } from "~/domain/people/permission";
import { requirementsOf } from "~/domain/signing/baseline";
import { maySeal } from "~/domain/signing/signed-file";
import { formatTime } from "~/domain/wording/format";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { signing as words } from "~/messages/signing";
import { proofs } from "~/messages/proofs";
import { specification as specificationWords } from "~/messages/specification";
import { findReportsUnscoped } from "~db/signed-files";
import { Documents } from "./documents";
import { OutsideSignatures } from "./outside-signatures";
import { outsideSignatures } from "./summary";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.baseline, { number: data?.number ?? 0 });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, stored, specification, actor, standing } = await openBaseline(context, params);
  const reports = await findReportsUnscoped(context.store, stored.baseline.id);
  const mayAdd = !stored.reopening && can(actor, "signed-file:add", standing);
  const sealable = context.config.sealFolder !== null && can(actor, "baseline:seal", standing) && maySeal(specification, page.number, actor.authorityId, stored.signedFiles) === null;
  return { language: context.language, ...page, requirements: requirementsOf(stored.baseline).length, once: crypto.randomUUID(), outside: outsideSignatures(stored, reports), mayAdd, sealable };
}

export default function BaselinePage() {
  const { at, number, title, sha256, frozenAt, frozenBy, reopening, rows, views, before, languages, turn, maySign, mayApprove, mayExcept, approvalsMissing, mayReject, mayReopen, requirements, once, outside, mayAdd, sealable } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const here = `${at}/baselines/${number}`;
  return (
    <Page title={say(words.baseline, { number })} breadcrumb={[{ label: title, href: at }, { label: say(words.baselines), href: `${at}/baselines` }]}>
      {reopening && <Notice tone="amber">{say(words.reopened, { name: reopening.name, date: formatTime(reopening.at, language), reason: reopening.reason })}</Notice>}
      <p>
        {say(words.frozenBy, { date: formatTime(frozenAt, language), name: frozenBy })} · {say(words.hash)} <span className="hash">{sha256}</span>
      </p>
      {!reopening && <p role="status"><strong>{turn ? say(words.notYourTurn, { authority: turn }) : say(words.allSigned)}</strong></p>}
      {approvalsMissing > 0 && <p>{say(words.approvalsWanted, { count: approvalsMissing })}</p>}
      <p className="row">
        {mayApprove && <ButtonLink href={`${here}/approval`}>{say(words.approve)}</ButtonLink>}
        {maySign && <ButtonLink href={`${here}/signature`}>{say(words.sign)}</ButtonLink>}
        {mayExcept && <ButtonLink variant="secondary" href={`${here}/exceptions`}>{say(words.except)}</ButtonLink>}
        {mayReject && <ButtonLink variant="danger" href={`${here}/rejection`}>{say(words.reject)}</ButtonLink>}
        {mayReopen && <ButtonLink variant="secondary" href={`${here}/reopening`}>{say(words.reopen)}</ButtonLink>}
      </p>
      <SignOffList rows={rows} />
      <Documents here={here} languages={languages} requirements={requirements} before={before} views={views} once={once} />
      <OutsideSignatures here={here} languages={languages} rows={outside} mayAdd={mayAdd} maySeal={sealable} />
      <Table
        caption={say(words.views)}
        columns={[specificationWords.authority, words.view, words.hash, proofs.requirementProofs].map((label) => ({ label: say(label) }))}
        rows={views.map((view) => ({
          key: view.authorityId,
          cells: [view.name, before === null ? say(words.firstBaseline) : say(view.touched ? words.touched : words.untouched, { number: before }), <span className="hash">{view.sha256}</span>, <a href={`${here}/proofs?as=${view.authorityId}`}>{say(proofs.proofs)}</a>],
        }))}
      />
    </Page>
  );
}
