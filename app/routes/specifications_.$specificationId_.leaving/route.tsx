import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { leaveSpecification } from "~/acts/specification/leaving";
import { Button, ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { leavingBy } from "~/http/leaving";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { decidedThen, narrowedThen, participationWords as words, retiredThen } from "~/messages/participation";
import { findRequirements, findRetired } from "~db/requirements";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.leave);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const requirements = [...(await findRequirements(context.store, opened)), ...(await findRetired(context.store, opened))];
  return {
    language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language), standing,
    may: can(actor, "participation:leave", standing), counts: leavingBy(opened, requirements, new Date().toISOString()),
    lapsing: stateOf(specification) === "drafting" ? null : (specification.baseline?.number ?? null),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, leaveSpecification, () => "/specifications");

export default function Leaving() {
  const { at, title, standing, may, counts, lapsing } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, sayCount } = useSay();
  const lead = standing === "lead";
  return (
    <Page title={say(standing === "invited" ? words.decline : words.leave)} breadcrumb={[{ label: title, href: at }]} narrow>
      <ErrorSummary errors={errors} />
      {lead && <Notice tone="amber"><p>{say(words.leadFirst)}</p><ButtonLink small variant="secondary" href={`${at}/lead`}>{say(words.handOver)}</ButtonLink></Notice>}
      <Card title={say(words.what)}>
        <ul>
          <li>{say(words.noMore)}</li>
          <li>{say(words.stays)}</li>
          <li>{say(words.totals)}</li>
          {lapsing !== null && <li>{say(words.lapses, { number: lapsing })}</li>}
          {counts.narrowed > 0 && <li>{sayCount(narrowedThen, counts.narrowed)}</li>}
          {counts.retired > 0 && <li>{sayCount(retiredThen, counts.retired)}</li>}
          {counts.decided > 0 && <li>{sayCount(decidedThen, counts.decided)}</li>}
        </ul>
      </Card>
      {!may && <Notice tone="info">{say(words.onlyOfficers)}</Notice>}
      {may && !lead && (
        <Card>
          <form method="post" className="stack">
            <Once />
            <TextArea name="reason" label={say(words.reason)} hint={say(words.reasonHint)} value={typed("reason")} error={errorOf("reason")} />
            <Button variant="danger">{say(standing === "invited" ? words.decline : words.leaveButton)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}
