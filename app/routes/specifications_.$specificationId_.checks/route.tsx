import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FreezePanel } from "~/components/freeze-panel";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { judgedFindings } from "~/domain/checks/judgement";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { waitsFor } from "~/domain/specification/position";
import { mapOf } from "~/domain/specification/position-map";
import { stateOf } from "~/domain/specification/specification";
import { shownFindings } from "~/http/findings";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { positionWords, positionsMissing } from "~/messages/positions";
import { signing as words } from "~/messages/signing";
import { specification as specificationWords } from "~/messages/specification";
import { findChecked } from "~db/checked";
import { findPositions } from "~db/positions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.checks);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const { language } = context;
  const checked = await findChecked(context.store, opened, new Date());
  const found = shownFindings(judgedFindings(checked), checked, language);
  const ids = specification.participants.map((one) => one.authorityId);
  const rows = mapOf(checked.requirements, await findPositions(context.store, opened), checked.amendments, ids);
  const unsaid = specification.participants.map(({ authorityId, name }) => ({ name, authorityId, count: rows.filter((row) => waitsFor(row.stances, authorityId)).length })).filter((one) => one.count > 0);
  return {
    unsaid, language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), found,
    frozen: stateOf(specification) !== "drafting", may: can(actor, "baseline:freeze", standing),
  };
}

export default function Checks() {
  const { at, title, found, frozen, may, unsaid } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  return (
    <Page title={say(words.checks)} breadcrumb={[{ label: title, href: at }]} narrow>
      {frozen ? <Notice tone="info">{say(specificationWords.frozenNow)} <a href={`${at}/baselines`}>{say(words.baselines)}</a></Notice> : <FreezePanel at={at} findings={found} may={may} />}
      {!frozen && unsaid.length > 0 && (
        <Notice tone="amber">
          <p>{say(positionWords.warning)}</p>
          <ul>{unsaid.map(({ authorityId, name, count }) => <li key={authorityId}><a href={`${at}/positions?authority=${authorityId}`}>{name}</a>: {sayCount(positionsMissing, count)}</li>)}</ul>
        </Notice>
      )}
    </Page>
  );
}
