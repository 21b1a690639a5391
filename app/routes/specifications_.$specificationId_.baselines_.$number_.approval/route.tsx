import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { approveBaseline } from "~/acts/signing/approve-baseline";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Changes } from "~/components/changes";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { changesSinceConsent } from "~/http/changes-since-consent";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { signing as words } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.approveTitle, { number: data?.number ?? 0 });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openBaseline(context, params);
  return { ...opened.page, language: context.language, since: await changesSinceConsent(context.store, opened, context.language) };
}

export const action = (args: ActionFunctionArgs) => perform(args, approveBaseline, () => `/specifications/${args.params.specificationId}/baselines/${args.params.number}`);

export default function Approve() {
  const { at, number, title, mayApprove, approvedByMe, authorityName, viewSha256, languages, since } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, language } = useSay();
  const here = `${at}/baselines/${number}`;
  const reading = languages.includes(language) ? language : languages[0];
  return (
    <Page title={say(words.approveTitle, { number })} breadcrumb={[{ label: title, href: at }, { label: say(words.baseline, { number }), href: here }]} narrow>
      <ErrorSummary errors={errors} />
      {since && <Changes at={here} {...since} />}
      <Card>
        <p className="clause">{say(words.approveText, { authority: authorityName })}</p>
        <p><a href={`${here}/documents/specification.${reading}.html`}>{say(words.read)}</a></p>
        <p className="hint">{say(words.viewHash)}: <span className="hash">{viewSha256}</span></p>
      </Card>
      {mayApprove ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <input type="hidden" name="viewSha256" value={viewSha256} />
            <TextArea name="note" rows={3} label={say(words.note)} value={typed("note")} error={errorOf("note")} optional />
            <Button>{say(words.approve)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(approvedByMe ? words.approvedAlready : words.cannot)}</Notice>
      )}
    </Page>
  );
}
