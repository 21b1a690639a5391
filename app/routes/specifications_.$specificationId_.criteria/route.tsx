import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { numbers } from "~/domain/specification/outline";
import { openProcurement } from "~/http/open-procurement";
import { pageTitle } from "~/http/page-title";
import { criteria as words } from "~/messages/criteria";
import { specification as specificationWords } from "~/messages/specification";
import { findRequirements } from "~db/requirements";
import { SchemeCard } from "./scheme-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openProcurement(context, params);
  const { page, procurement, specification, reading, closedFor } = opened;
  const linked = new Set(procurement.criteria.schemes.flatMap(({ criteria }) => criteria.flatMap((one) => [...one.requirementIds, ...one.parts.flatMap((part) => part.requirementIds)])));
  const numberOf = linked.size > 0 ? numbers(specification.sections, await findRequirements(context.store, opened)) : new Map<string, string>();
  return { page, reading, closed: closedFor("criteria:edit"), schemes: procurement.criteria.schemes, numbers: Object.fromEntries([...numberOf].filter(([id]) => linked.has(id))) };
}

export default function Criteria() {
  const { page, reading, closed, schemes, numbers: numberOf } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const schemeOf = (lotId: string | null) => schemes.find((scheme) => scheme.lotId === lotId) ?? { lotId, weighting: "exact" as const, spread: null, reason: null, criteria: [] };
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: page.title, href: page.at }]}>
      <p>{say(words.intro)}</p>
      {closed && <Notice tone="info">{say(closed === "frozen" ? specificationWords.frozenNow : specificationWords.onlyLead)}</Notice>}
      {page.lots.map((lot) => (
        <SchemeCard key={lot.id} at={`${page.at}/criteria`} reading={reading} mayEdit={!closed} title={say(words.inLot, { number: lot.number, title: lot.title })} scheme={schemeOf(lot.id)} numbers={numberOf} />
      ))}
      <SchemeCard at={`${page.at}/criteria`} reading={reading} mayEdit={!closed} title={say(page.lots.length > 0 ? words.wholeOfLots : words.whole)} scheme={schemeOf(null)} numbers={numberOf} />
    </Page>
  );
}
