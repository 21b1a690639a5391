import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openCriteria } from "~/acts/needs/open-criteria";
import { TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { openCriteria as openPage } from "~/http/open-criteria";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { criteria as words } from "~/messages/criteria";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.open);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, closedFor } = await openPage(context, params);
  return { page, closed: closedFor("criteria:edit") };
}

export const action = (args: ActionFunctionArgs) => perform(args, openCriteria, () => `/specifications/${args.params.specificationId}/criteria`);

export default function OpeningCriteria() {
  const { page, closed } = useLoaderData<typeof loader>();
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <SheetForm
      title={say(words.open)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/criteria` }]} closed={closed} button={say(words.open)}
      before={<Notice tone="amber">{say(words.openText)}</Notice>}
    >
      <TextArea name="reason" label={say(words.openReason)} hint={say(words.openReasonHint)} value={typed("reason")} error={errorOf("reason")} />
    </SheetForm>
  );
}
