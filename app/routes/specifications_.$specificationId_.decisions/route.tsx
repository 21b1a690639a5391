import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { readingLanguage } from "~/http/requirement-text";
import { shownDecisions } from "~/http/shown-decisions";
import { decisionCount, outcomeNames, decisionWords as words } from "~/messages/decisions";
import { findDecided } from "~db/decisions";
import { DecisionCard } from "./decision-card";

const pageSize = 20;
const shown = ["open", "accepted", "rejected", "lapsed", "withdrawn", "obsolete"] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { store, language } = context;
  const opened = await openSpecification(context, params);
  const { specification } = opened;
  const search = new URL(request.url).searchParams;
  const outcome = shown.find((one) => one === search.get("outcome")) ?? null;
  const all = shownDecisions(await findDecided(store, opened, new Date()), { language, reading: readingLanguage(specification, language) });
  const chosen = all.filter((one) => outcome === null || (one.outcome ?? "open") === outcome);
  const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), outcome, page, pages, count: chosen.length, total: all.length,
    known: shown.filter((one) => all.some((decision) => (decision.outcome ?? "open") === one)),
    decisions: chosen.slice((page - 1) * pageSize, page * pageSize),
  };
}

export default function Decisions() {
  const { at, title, outcome, page, pages, count, total, known, decisions } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  const here = `${at}/decisions`;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} narrow>
      <p>{say(words.intro)}</p>
      {total === 0 && <Empty title={say(words.none)}><p>{say(words.noneText)}</p></Empty>}
      {known.length > 1 && (
        <nav className="tabs" aria-label={say(words.filter)}>
          <ul>
            <li><a href={here} aria-current={outcome === null ? "page" : undefined}>{say(words.all)}</a></li>
            {known.map((one) => <li key={one}><a href={`${here}?outcome=${one}`} aria-current={outcome === one ? "page" : undefined}>{say(outcomeNames[one])}</a></li>)}
          </ul>
        </nav>
      )}
      {total > 0 && <p role="status">{count === 0 ? say(words.noneMatches) : sayCount(decisionCount, count)}</p>}
      {decisions.map((decision) => <DecisionCard key={decision.id} at={at} decision={decision} />)}
      <Pagination page={page} pages={pages} href={(number) => `${here}?${outcome ? `outcome=${outcome}&` : ""}page=${number}`} label={say(words.pages)} />
    </Page>
  );
}
