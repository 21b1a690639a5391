import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { closedWords } from "~/components/sheet-form";
import { isLocked } from "~/domain/needs/criteria-lock";
import { numbers } from "~/domain/specification/outline";
import { formatTime } from "~/domain/wording/format";
import { openCriteria } from "~/http/open-criteria";
import { pageTitle } from "~/http/page-title";
import { criteria as words } from "~/messages/criteria";
import { findRequirements } from "~db/requirements";
import { SchemeCard } from "./scheme-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openCriteria(context, params);
  const { page, procurement, specification, reading, closed, lock } = opened;
  const linked = new Set(procurement.criteria.schemes.flatMap(({ criteria }) => criteria.flatMap((one) => [...one.requirementIds, ...one.parts.flatMap((part) => part.requirementIds)])));
  const numberOf = linked.size > 0 ? numbers(specification.sections, await findRequirements(context.store, opened)) : new Map<string, string>();
  return { page, reading, closed, lock, schemes: procurement.criteria.schemes, numbers: Object.fromEntries([...numberOf].filter(([id]) => linked.has(id))) };
}

export default function Criteria() {
  const { page, reading, closed, lock, schemes, numbers: numberOf } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const shown = isLocked(lock) ? ("locked" as const) : closed;
  const schemeOf = (lotId: string | null) => schemes.find((scheme) => scheme.lotId === lotId) ?? { lotId, weighting: "exact" as const, spread: null, reason: null, criteria: [] };
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: page.title, href: page.at }]}>
      <p>{say(words.intro)}</p>
      {shown && <Notice tone={shown === "locked" ? "amber" : "info"}>{say(closedWords[shown])} {closed === "locked" && <a href={`${page.at}/criteria/opening`}>{say(words.open)}</a>}</Notice>}
      {lock?.opened && <Notice tone="amber">{say(words.opened, { at: formatTime(lock.opened.at, language), reason: lock.opened.reason })}</Notice>}
      {page.lots.map((lot) => (
        <SchemeCard key={lot.id} at={`${page.at}/criteria`} reading={reading} mayEdit={!closed} title={say(words.inLot, { number: lot.number, title: lot.title })} scheme={schemeOf(lot.id)} numbers={numberOf} />
      ))}
      <SchemeCard at={`${page.at}/criteria`} reading={reading} mayEdit={!closed} title={say(page.lots.length > 0 ? words.wholeOfLots : words.whole)} scheme={schemeOf(null)} numbers={numberOf} />
    </Page>
  );
}
