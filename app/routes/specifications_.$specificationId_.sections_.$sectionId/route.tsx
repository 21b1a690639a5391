import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty, Notice } from "~/components/notice";
import { Outline } from "~/components/outline";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { ReorderList } from "~/components/reorder";
import { Saved } from "~/components/saved";
import { useSay } from "~/components/say";
import { StateTag } from "~/components/tag";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { layerOf, layers } from "~/domain/specification/layer";
import { textOf } from "~/domain/specification/requirement";
import { stateOf } from "~/domain/specification/specification";
import { isTailored } from "~/domain/specification/tailoring";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification } from "~/http/perform";
import { marksNow } from "~/http/marks-now";
import { readingLanguage, referencedBy, segmentsOf } from "~/http/requirement-text";
import { sectionWindow } from "~/http/section-window";
import { compose } from "~/messages/compose";
import { layerWords } from "~/messages/layers";
import { guideWords } from "~/messages/packs";
import { undoOf } from "~/http/saved";
import { AddedNotices } from "./added-notices";
import { LayerTabs } from "./layer-tabs";
import { RequirementRow } from "./requirement-row";
import { SectionSide } from "./section-side";

const pageSize = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data?.sectionTitle ?? compose.section);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, sections, standing, actor } = opened;
  const index = sections.findIndex((one) => one.id === params.sectionId);
  const section = sections[index];
  if (!section) throw nothingHere();
  const search = new URL(request.url).searchParams;
  const layer = layers.find((one) => one === search.get("layer")) ?? null;
  const participantIds = specification.participants.map((one) => one.authorityId);
  const { rows: window, page, pages } = await sectionWindow(context.store, specification, section, { page: search.get("page"), size: pageSize, shows: layer && ((scope) => layerOf(scope, participantIds) === layer) });
  const referenced = await referencedBy(context.store, specification, window.map((row) => row.requirement));
  const language = readingLanguage(specification, context.language);
  const names = new Map([...specification.participants, ...specification.former].map((one) => [one.authorityId, one.name]));
  const lots = new Map(specification.lots.map((lot) => [lot.id, lot.number]));

  const marks = await marksNow(context.store, opened);
  const moved = window.find((row) => row.requirement.id === search.get("moved"))?.requirement;
  const undo = moved && can(actor, "requirement:edit", standing) ? await undoOf(context.store, opened, moved.id) : null;
  return {
    undo: undo && moved ? { ...undo, revision: moved.revision } : null,
    language: context.language, reading: language, page, pages, index, layer, id: specification.id,
    title: inLanguage(specification.title, language), sectionId: section.id, sectionTitle: inLanguage(section.title, language), state: stateOf(specification),
    mayEdit: can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting",
    mayAccept: can(actor, "position:take", standing) && stateOf(specification) === "drafting", mayPropose: can(actor, "amendment:suggest", standing) && stateOf(specification) === "drafting",
    outline: sections.map((one) => ({ id: one.id, title: inLanguage(one.title, language), count: one.count, mark: marks?.sections.get(one.id) ?? null })),
    rows: window.map(({ requirement, index: row }) => ({
      id: requirement.id, number: `${index + 1}.${row + 1}`, layer: layerOf(requirement.scope, participantIds), level: requirement.level, title: inLanguage(textOf(requirement).title, language),
      segments: segmentsOf(requirement, specification, language, referenced), tailored: isTailored(requirement.tailoring), local: requirement.clause === null,
      authorities: (requirement.scope.authorities ?? []).map((one) => names.get(one) ?? ""), lots: (requirement.scope.lots ?? []).map((one) => lots.get(one) ?? 0),
      mark: marks?.requirements.get(requirement.id) ?? null, first: row === 0, last: row === section.count - 1,
    })),
    guidance: section.guidance?.[context.language] ?? null,
    along: (search.get("along") ?? "").split(",").filter(Boolean), conflicts: search.getAll("conflict").slice(0, 10),
  };
}

export default function Compose() {
  const { id, title, sectionId, sectionTitle, index, state, outline, rows, page, pages, layer, mayEdit, mayAccept, mayPropose, along, conflicts, reading, guidance, undo } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const at = `/specifications/${id}`;
  return (
    <Page title={`${index + 1} ${sectionTitle}`} breadcrumb={[{ label: title, href: at }]} state={<StateTag state={state} />}>
      <div className="grid">
        <Outline label={say(compose.outline)} items={outline.map((one, number) => ({ ...one, number: String(number + 1), href: `${at}/sections/${one.id}`, current: one.id === sectionId }))} />
        <div className="stack">
          {guidance && mayEdit && <Notice tone="info" title={say(guideWords.guidance)}>{guidance}</Notice>}
          {undo && <Saved at={at} undo={undo} />}
          <AddedNotices along={along} conflicts={conflicts} />
          <LayerTabs at={`${at}/sections/${sectionId}`} layer={layer} />
          {layer && rows.length === 0 && <Empty title={say(layerWords.none)} />}
          {!layer && rows.length === 0 && <Empty title={say(compose.emptySection)}>{mayEdit && <p>{say(compose.emptyText)}</p>}</Empty>}
          <ReorderList label={say(compose.requirements)}>
            {rows.map((row) => <RequirementRow key={row.id} at={at} lang={reading} row={row} movable={mayEdit && !layer} />)}
          </ReorderList>
          <Pagination page={page} pages={pages} href={(number) => `${at}/sections/${sectionId}?${layer ? `layer=${layer}&` : ""}page=${number}`} label={say(compose.requirementPages)} />
        </div>
        <SectionSide at={`${at}/sections/${sectionId}`} mayEdit={mayEdit} mayAccept={mayAccept} mayPropose={mayPropose} first={index === 0} last={index === outline.length - 1} empty={!layer && rows.length === 0} />
      </div>
    </Page>
  );
}
