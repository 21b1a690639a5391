import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withdrawInvitation } from "~/acts/specification/leaving";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification, perform } from "~/http/perform";
import { participationWords as words } from "~/messages/participation";
import { specification as specificationWords } from "~/messages/specification";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.withdraw);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  const invited = specification.participants.find((one) => one.authorityId === params.authorityId && !one.lead && !one.acceptedAt);
  if (!invited) throw nothingHere();
  return { language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language), name: invited.name, may: can(actor, "specification:describe", standing) };
}

export const action = (args: ActionFunctionArgs) => perform(args, withdrawInvitation, () => `/specifications/${args.params.specificationId}/participants`);

export default function Withdrawal() {
  const { at, title, name, may } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const crumbs = [{ label: title, href: at }, { label: say(specificationWords.participants), href: `${at}/participants` }];
  return (
    <Page title={say(words.withdrawTitle, { authority: name })} breadcrumb={crumbs} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.withdrawText)}</p>
      {may ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <TextArea name="reason" label={say(words.reason)} hint={say(words.reasonHint)} value={typed("reason")} error={errorOf("reason")} />
            <Button variant="danger">{say(words.withdraw)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(specificationWords.onlyLead)}</Notice>
      )}
    </Page>
  );
}
