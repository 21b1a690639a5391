import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { shownCoverage } from "~/http/shown-coverage";
import { coverageWords as words } from "~/messages/coverage";
import { ClauseList } from "./clause-list";
import { Picture } from "./picture";
import { States } from "./states";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification } = opened;
  const { language } = context;
  return { language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), ...(await shownCoverage(context.store, opened, new URL(request.url).searchParams, language)) };
}

export default function CoveragePage() {
  const { at, title, language, packs, groups, clauses } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const here = `${at}/coverage`;
  const file = (name: string) => `${here}/files/${name}.${language}`;
  const files = <>{(["xlsx", "csv"] as const).map((kind) => <ButtonLink key={kind} variant="secondary" href={`${file("coverage")}.${kind}`}>{kind.toUpperCase()}</ButtonLink>)}</>;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} actions={files}>
      <p>{say(words.intro)}</p>
      <States />
      {packs.length === 0 ? <Empty title={say(words.nothing)} /> : <Picture id="packs" title={words.packs} what={words.pack} number={words.clauses} rows={packs} />}
      <Picture id="groups" title={words.groups} what={words.group} number={words.items} rows={groups} />
      <p><a href={`${file("capabilities")}.csv`}>{say(words.files)}</a></p>
      {packs.length > 0 && <ClauseList at={at} here={here} packs={packs} {...clauses} />}
    </Page>
  );
}
