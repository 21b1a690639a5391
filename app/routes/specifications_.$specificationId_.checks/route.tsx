import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FreezePanel } from "~/components/freeze-panel";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { findings } from "~/domain/checks/checks";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { shownFindings } from "~/http/findings";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { signing as words } from "~/messages/signing";
import { specification as specificationWords } from "~/messages/specification";
import { findChecked } from "~db/checked";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.checks);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const { language } = context;
  const checked = await findChecked(context.store, opened, new Date());
  const found = shownFindings(findings(checked), checked, language);
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), found,
    frozen: stateOf(specification) !== "drafting", may: can(actor, "baseline:freeze", standing),
  };
}

export default function Checks() {
  const { at, title, found, frozen, may } = useLoaderData<typeof loader>();
  const { say } = useSay();
  return (
    <Page title={say(words.checks)} breadcrumb={[{ label: title, href: at }]} narrow>
      {frozen ? <Notice tone="info">{say(specificationWords.frozenNow)} <a href={`${at}/baselines`}>{say(words.baselines)}</a></Notice> : <FreezePanel at={at} findings={found} may={may} />}
    </Page>
  );
}
