import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { requirementsOf } from "~/domain/signing/baseline";
import { appliesTo } from "~/domain/specification/scope";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { proofs as words } from "~/messages/proofs";
import { signing } from "~/messages/signing";

const pageSize = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.requirementProofs);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { stored, actor, page } = await openBaseline(context, params);
  const { searchParams } = new URL(request.url);
  const as = searchParams.get("as") ?? actor.authorityId;
  const view = page.views.find((one) => one.authorityId === as);
  if (!view) throw nothingHere();
  const all = stored.baseline.format === "jointspec-baseline/1" ? [] : requirementsOf(stored.baseline).filter(({ scope }) => appliesTo(scope, as));
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const shown = Math.min(pages, Math.max(1, Math.floor(Number(searchParams.get("page")) || 1)));
  return {
    language: context.language, at: page.at, number: page.number, title: page.title, as, authority: view.name, sha256: view.sha256, pages, page: shown,
    requirements: all.slice((shown - 1) * pageSize, shown * pageSize).map((one) => ({ id: one.id, number: one.number, title: inLanguage(one.title, context.language) })),
  };
}

export default function Proofs() {
  const { at, number, title, as, authority, sha256, pages, page, requirements } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const here = `${at}/baselines/${number}`;
  return (
    <Page title={say(words.proofsOf, { authority })} breadcrumb={[{ label: title, href: at }, { label: say(signing.baseline, { number }), href: here }]}>
      <p>{say(words.proofText)}</p>
      <p>{say(signing.hash)} <span className="hash">{sha256}</span></p>
      {requirements.length === 0 ? (
        <Empty title={say(words.noProofs)} />
      ) : (
        <Table
          caption={say(words.requirementProofs)}
          captionHidden
          columns={[words.requirement, words.requirementProofs].map((label) => ({ label: say(label) }))}
          rows={requirements.map((one) => ({
            key: one.id,
            cells: [`${one.number} ${one.title}`, <a href={`${here}/proofs/${one.id}?as=${as}`} download>{say(words.proof, { number: one.number })}</a>],
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => `${here}/proofs?as=${as}&page=${to}`} label={say(words.proofPages)} />
    </Page>
  );
}
