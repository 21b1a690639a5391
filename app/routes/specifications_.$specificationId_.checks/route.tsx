import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LegalNote } from "~/components/checks/legal-note";
import { ReportLinks } from "~/components/checks/report-links";
import { FreezePanel } from "~/components/freeze-panel";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { filtered, inOrder } from "~/domain/checks/finding-filter";
import { blocks } from "~/domain/checks/judgement";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { findingChoices } from "~/http/finding-choices";
import { fieldsOf, findingFilterOf, groupsOf, shownPacks } from "~/http/finding-list";
import { currentCheck } from "~/http/kept-check";
import { mendForms } from "~/http/mend-form";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { unsaidPositions } from "~/http/unsaid-positions";
import { isOpenToWaiver, waiveAddress } from "~/http/waive-address";
import { checkWords as words, findingCount } from "~/messages/checks";
import { signing } from "~/messages/signing";
import { specification as specificationWords } from "~/messages/specification";
import { FindingFilters } from "./finding-filters";
import { FindingGroups } from "./finding-groups";
import { Unsaid } from "./unsaid";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const { language } = context;
  const filter = findingFilterOf(new URL(request.url).searchParams);
  const { found: all, check: { checked } } = await currentCheck(context.store, opened);
  const { kept, counts } = filtered(inOrder(all, specification, checked.requirements), filter);
  const pages = Math.max(1, Math.ceil(kept.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get("page")) || 1)));
  const at = `/specifications/${specification.id}`;
  const mayAsk = stateOf(specification) === "drafting" && can(actor, "waiver:ask", standing);
  const mendOf = mendForms(checked, opened);
  const groups = groupsOf(kept.slice((page - 1) * pageSize, page * pageSize), checked, language);
  return {
    language, at, title: inLanguage(specification.title, language), filter, fields: fieldsOf(filter), page, pages, ...shownPacks(checked, language),
    groups: groups.map((group) => ({ ...group, found: group.found.map((one) => ({ ...one, mendForm: mendOf(one), waiveHref: mayAsk && isOpenToWaiver(one) ? waiveAddress(at, one) : null })) })),
    choices: findingChoices(checked, filter, counts, language), count: kept.length, total: all.length, blocking: all.filter(blocks).length,
    unsaid: await unsaidPositions(context.store, opened, checked), frozen: stateOf(specification) !== "drafting", may: can(actor, "baseline:freeze", standing),
  };
}

export default function Checks() {
  const { at, title, groups, choices, filter, fields, count, total, blocking, page, pages, packs, unknown, frozen, may, unsaid } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  const address = (number: number) => `${at}/checks?${new URLSearchParams([...fields, ["page", String(number)]]).toString()}`;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} state={<span>{sayCount(findingCount, count)}</span>} actions={<a href={`${at}/waivers`}>{say(words.waived)}</a>}>
      <div className="grid grid--filters">
        <div className="across stack">
          {frozen ? <Notice tone="info">{say(specificationWords.frozenNow)} <a href={`${at}/baselines`}>{say(signing.baselines)}</a></Notice> : <FreezePanel at={at} blocking={blocking} may={may} />}
          {!frozen && <Unsaid at={at} unsaid={unsaid} />}
        </div>
        <FindingFilters action={`${at}/checks`} filter={filter} choices={choices} />
        <div className="stack">
          {count === 0 && <Empty title={say(total === 0 ? words.none : words.noneLike)} />}
          <FindingGroups at={at} here={address(page)} groups={groups} />
          <Pagination page={page} pages={pages} href={address} label={say(words.pages)} />
          <ReportLinks at={at} />
          <LegalNote packs={packs} unknown={unknown} />
        </div>
      </div>
    </Page>
  );
}
