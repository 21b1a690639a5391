import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { WaiverFacts, WaiverTag } from "~/components/checks/waiver-facts";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { waiverStates } from "~/domain/checks/waiver-state";
import { inLanguage } from "~/domain/language";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { shownWaivers } from "~/http/shown-waivers";
import { checkWords } from "~/messages/checks";
import { waiverWords as words } from "~/messages/waivers";
import { StateTabs } from "./state-tabs";

const pageSize = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const search = new URL(request.url).searchParams;
  const state = waiverStates.find((one) => one === search.get("state")) ?? null;
  const all = await shownWaivers(context.store, opened, context.language);
  const kept = all.filter((one) => state === null || one.state === state);
  const pages = Math.max(1, Math.ceil(kept.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  return {
    language: context.language, at: `/specifications/${opened.specification.id}`, title: inLanguage(opened.specification.title, context.language), state, total: all.length, page, pages,
    counts: waiverStates.map((one) => ({ state: one, count: all.filter((waiver) => waiver.state === one).length })).filter(({ count }) => count > 0),
    waivers: kept.slice((page - 1) * pageSize, page * pageSize),
  };
}

export default function Waivers() {
  const { at, title, state, total, counts, waivers, page, pages } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const here = `${at}/waivers`;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }, { label: say(checkWords.title), href: `${at}/checks` }]} narrow>
      <p>{say(words.intro)}</p>
      {total > 0 && <StateTabs here={here} chosen={state} counts={counts} />}
      {waivers.length === 0 && <Empty title={say(total === 0 ? words.none : words.noneLike)} action={<a href={`${at}/checks`}>{say(words.toChecks)}</a>} />}
      {waivers.map((waiver) => (
        <Card key={waiver.id} title={waiver.rule} tags={<WaiverTag state={waiver.state} />}>
          <WaiverFacts at={at} waiver={waiver} />
          {(waiver.mayAnswer || waiver.mayWithdraw) && (
            <div className="row">
              {waiver.mayAnswer && <ButtonLink small href={`${here}/${waiver.id}/answer`}>{say(words.answer)}</ButtonLink>}
              {waiver.mayWithdraw && <PostButton small variant="secondary" action={`${here}/${waiver.id}/withdrawal`}>{say(words.withdraw)}</PostButton>}
            </div>
          )}
        </Card>
      ))}
      <Pagination page={page} pages={pages} href={(number) => `${here}?${state ? `state=${state}&` : ""}page=${number}`} label={say(words.pages)} />
      <p className="hint">{say(checkWords.notAdvice)}</p>
    </Page>
  );
}
