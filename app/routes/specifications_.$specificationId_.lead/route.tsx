import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handOverLead } from "~/acts/specification/leaving";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Radios, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { participationWords as words } from "~/messages/participation";
import { specification as specificationWords } from "~/messages/specification";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.handOver);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  return {
    language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language),
    may: can(actor, "specification:describe", standing), drafting: stateOf(specification) === "drafting",
    others: specification.participants.filter((one) => !one.lead && one.acceptedAt).map(({ authorityId, name, country }) => ({ value: authorityId, label: `${name}, ${country}` })),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, handOverLead, () => `/specifications/${args.params.specificationId}/participants`);

export default function Lead() {
  const { at, title, may, drafting, others } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const crumbs = [{ label: title, href: at }, { label: say(specificationWords.participants), href: `${at}/participants` }];
  return (
    <Page title={say(words.handOver)} breadcrumb={crumbs} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.handOverText)}</p>
      {!may || !drafting ? (
        <Notice tone="info">{say(may ? specificationWords.frozenNow : specificationWords.onlyLead)}</Notice>
      ) : others.length === 0 ? (
        <Notice tone="info">{say(words.nobodyElse)}</Notice>
      ) : (
        <Card>
          <form method="post" className="stack">
            <Once />
            <Radios name="authorityId" legend={say(words.newLead)} options={others} value={typed("authorityId")} error={errorOf("authorityId")} />
            <TextArea name="reason" label={say(words.reason)} hint={say(words.reasonHint)} value={typed("reason")} error={errorOf("reason")} />
            <Button variant="danger">{say(words.handOver)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}
