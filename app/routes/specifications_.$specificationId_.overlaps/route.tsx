import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { overlapsAmong } from "~/domain/specification/overlap";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { updateWords as words } from "~/messages/packs";
import { findRequirements } from "~db/requirements";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.overlaps);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const requirements = await findRequirements(context.store, opened);
  const clauses = requirements.flatMap((requirement) => requirement.clause ?? []);
  const of = (clauseId: string) => {
    const requirement = requirements.find((one) => one.clause?.id === clauseId);
    return { clauseId, id: requirement?.id ?? "", revision: requirement?.revision ?? 0, title: requirement?.clause?.title[context.language] ?? clauseId };
  };
  return {
    language: context.language, at: `/specifications/${specification.id}`, title: specification.title,
    may: can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting",
    pairs: overlapsAmong(clauses).map(({ keep, covered, extent, reason }) => ({ keep: of(keep), covered: of(covered), extent, reason: reason?.[context.language] ?? null })),
  };
}

export default function Overlaps() {
  const { at, title, may, pairs } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.overlaps)} breadcrumb={[{ label: inLanguage(title, language), href: at }]}>
      {pairs.length === 0 ? <Empty title={say(words.noOverlaps)} /> : <p>{say(words.overlapsIntro)}</p>}
      {pairs.map(({ keep, covered, extent, reason }) => (
        <Card key={keep.clauseId + covered.clauseId} title={say(extent === "equal" ? words.equal : words.covers, { keep: keep.clauseId, covered: covered.clauseId })}>
          <ul>
            {[keep, covered].map((one) => <li key={one.id}><a href={`${at}/requirements/${one.id}`}>{one.title}</a> <span className="hint">{one.clauseId}</span></li>)}
          </ul>
          {reason && <p>{reason}</p>}
          {may && <PostButton variant="secondary" action={`${at}/requirements/${covered.id}/retirement`} fields={{ revision: String(covered.revision), reason: say(words.retireReason, { id: keep.clauseId }) }}>{say(words.retire, { id: covered.clauseId })}</PostButton>}
        </Card>
      ))}
    </Page>
  );
}
