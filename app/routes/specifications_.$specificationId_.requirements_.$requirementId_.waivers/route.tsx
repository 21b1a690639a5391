import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askWaiver } from "~/acts/checking/ask-waiver";
import { Card } from "~/components/card";
import { FindingItem } from "~/components/checks/finding-item";
import { LegalNote } from "~/components/checks/legal-note";
import { ErrorSummary } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { waivedFindingOf } from "~/domain/checks/judgement";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { shownPacks } from "~/http/finding-list";
import { shownFindings } from "~/http/findings";
import { currentCheck } from "~/http/kept-check";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { isNamed, isOpenToWaiver, waiveAddress } from "~/http/waive-address";
import { waiverWords as words } from "~/messages/waivers";
import { WaiverForm } from "./waiver-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.ofRequirement);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openRequirement(context, params);
  const { page, requirement, specification, actor, standing } = opened;
  const search = new URL(request.url).searchParams;
  const { found: all, check: { checked } } = await currentCheck(context.store, opened);
  const here = all.filter(({ place }) => place.requirementId === requirement.id);
  const found = shownFindings(here, checked, context.language);
  const may = stateOf(specification) === "drafting" && can(actor, "waiver:ask", standing);
  const chosen = may ? found.find((one) => isOpenToWaiver(one) && isNamed(one, search)) : undefined;
  const grounds = (chosen && checked.inForce.rules.get(chosen.rule)?.grounds) ?? [];
  return {
    page, ...shownPacks(checked, context.language), asker: { position: actor.position, authority: actor.authorityName },
    found: found.map((one) => ({ ...one, askHref: may && isOpenToWaiver(one) ? waiveAddress(page.at, one) : null })),
    chosen: chosen ? { key: chosen.key, rule: chosen.rule, finding: waivedFindingOf(chosen), grounds: grounds.map(({ id, question }) => ({ id, question: question[context.language] })) } : null,
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, askWaiver, () => `/specifications/${args.params.specificationId}/waivers`);

export default function RequirementWaivers() {
  const { page, found, chosen, asker, packs, unknown } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.ofRequirement)} breadcrumb={requirementCrumbs(page, true)} narrow>
      <ErrorSummary errors={errors} />
      {found.length === 0 && <Empty title={say(words.ofRequirementNone)} />}
      {found.length > 0 && (
        <Card>
          <ul className="list plain findings">
            {found.map((finding) => (
              <FindingItem key={finding.key} finding={finding} href={finding.href}>
                {chosen?.key === finding.key ? <WaiverForm chosen={chosen} asker={asker} /> : <p className="row">{finding.askHref ? <a href={finding.askHref}>{say(words.ask)}<span className="vh">: {finding.name}</span></a> : !finding.waivable && finding.severity !== "hint" && <span className="hint">{say(words.onlyMending)}</span>}</p>}
              </FindingItem>
            ))}
          </ul>
        </Card>
      )}
      <p><a href={`${page.at}/waivers`}>{say(words.title)}</a></p>
      <LegalNote packs={packs} unknown={unknown} />
    </Page>
  );
}
