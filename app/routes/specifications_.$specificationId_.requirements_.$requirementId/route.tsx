import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { MarkTags } from "~/components/checks/mark-tags";
import { ClauseFacts } from "~/components/clause-facts";
import { Present } from "~/components/live-page";
import { Notice } from "~/components/notice";
import { OpenExceptions } from "~/components/open-exceptions";
import { Page } from "~/components/page";
import { Saved } from "~/components/saved";
import { useSay } from "~/components/say";
import { Comments } from "~/components/comments";
import { LevelTag, Tag } from "~/components/tag";
import { Redline, Wording } from "~/components/wording";
import { layerOf } from "~/domain/specification/layer";
import { verificationOf } from "~/domain/specification/requirement";
import { parameterStates } from "~/domain/specification/value";
import { formatDate } from "~/domain/wording/format";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { marksNow } from "~/http/marks-now";
import { openRequirement } from "~/http/open-requirement";
import { positionsOn } from "~/http/positions-on";
import { commentsAbout } from "~/http/shown-comments";
import { undoOf } from "~/http/saved";
import { shownExceptions } from "~/http/shown-exceptions";
import { pageTitle } from "~/http/page-title";
import { changesOf, referencedBy, segmentsOf } from "~/http/requirement-text";
import { languageNames } from "~/messages/common";
import { historyWords } from "~/messages/history";
import { compose, requirementWords as words } from "~/messages/compose";
import { waiverWords } from "~/messages/waivers";
import { layerNames } from "~/messages/layers";
import { AgreementCard } from "./agreement-card";
import { RequirementSide } from "./requirement-side";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, data?.page.requirementTitle ?? "");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openRequirement(context, params);
  const { page, requirement, specification } = opened;
  const referenced = await referencedBy(context.store, specification, [requirement]);
  const { clause, level, scope, retired, sectionId } = requirement;
  const names = new Map([...specification.participants, ...specification.former].map((one) => [one.authorityId, one.name]));
  const lots = new Map(specification.lots.map((lot) => [lot.id, lot.number]));
  const undo = page.mayEdit && new URL(request.url).searchParams.has("saved") ? await undoOf(context.store, opened, requirement.id) : null;
  return {
    undo: undo && { ...undo, revision: requirement.revision },
    exceptions: (await shownExceptions(context.store, opened, context.language)).filter((one) => one.requirementId === requirement.id),
    comments: await commentsAbout(context.store, opened, { requirementId: requirement.id, revision: requirement.revision }),
    positions: await positionsOn(context.store, opened, requirement),
    page, clause, level, retired, sectionId, mark: (await marksNow(context.store, opened))?.requirements.get(requirement.id) ?? null,
    texts: specification.languages.map((language) => ({
      language, segments: segmentsOf(requirement, specification, language, referenced),
      changes: changesOf(requirement, specification, language, referenced),
    })),
    layer: layerOf(scope, specification.participants.map((one) => one.authorityId)),
    scope: { authorities: (scope.authorities ?? []).map((id) => names.get(id) ?? id), lots: (scope.lots ?? []).map((id) => lots.get(id) ?? 0) },
    verification: verificationOf(requirement),
    sections: specification.sections.filter((one) => one.id !== sectionId).map(({ id, title }) => ({ id, title })),
    values: parameterStates(requirement, [...names.keys()]).map(({ parameter, status }) => ({ id: parameter.id, label: parameter.label, status })),
  };
}

export default function RequirementDetail() {
  const data = useLoaderData<typeof loader>();
  const { page, clause, layer, level, retired, texts, scope, sectionId, undo, exceptions, comments, positions, mark } = data;
  const { say, language } = useSay();
  const changed = texts.filter((one) => one.changes.length > 0);
  const tags = [...(layer === "common" ? [] : [say(layerNames[layer])]), ...scope.authorities, ...scope.lots.map((lot) => say(compose.lot, { number: lot })), ...(clause ? [] : [say(compose.local)])];
  return (
    <Page title={page.requirementTitle} breadcrumb={requirementCrumbs(page, false)} state={<><LevelTag level={level} />{tags.map((tag) => <Tag key={tag}>{tag}</Tag>)}</>}>
      {undo && <Saved at={page.at} undo={undo} />}
      {retired && <Notice tone="amber">{say(compose.retiredBy, { name: retired.by, date: formatDate(retired.at, language), reason: retired.reason })}</Notice>}
      <OpenExceptions at={page.at} exceptions={exceptions} />
      <Present in={page.requirementId} />
      <div className="grid grid--two">
        <div className="stack">
          <Card title={say(words.text)} tags={mark && <MarkTags mark={mark} />} actions={mark && <a href={`${page.at}/requirements/${page.requirementId}/waivers`}>{say(waiverWords.ofRequirement)}</a>}>
            {texts.map(({ language: one, segments }) => (
              <div key={one}>
                <h3>{say(languageNames[one])}</h3>
                <Wording segments={segments} lang={one} link={(target) => `${page.at}/requirements/${target}`} />
              </div>
            ))}
          </Card>
          {changed.length > 0 && (
            <Card title={say(words.changes)}>
              {changed.map(({ language: one, changes }) => (
                <div key={one}>
                  <h3>{say(languageNames[one])}</h3>
                  {changes.map((parts, index) => <Redline key={index} parts={parts} lang={one} />)}
                </div>
              ))}
            </Card>
          )}
          {!retired && <AgreementCard page={page} positions={positions} />}
          <Comments at={page.at} {...comments} />
          {clause && <ClauseFacts clause={clause} />}
          {clause && <p><a href={`/library/${clause.id}?revision=${clause.revision}`}>{say(words.clauseHere, { id: clause.id, revision: clause.revision })}</a></p>}
          <p className="row"><a href={`${page.at}/sections/${sectionId}#${page.requirementId}`}>{say(compose.section)}</a><a href={`${page.at}/requirements/${page.requirementId}/history`}>{say(historyWords.ofRequirement)}</a></p>
        </div>
        <RequirementSide {...data} tailored={changed.length > 0} />
      </div>
    </Page>
  );
}
