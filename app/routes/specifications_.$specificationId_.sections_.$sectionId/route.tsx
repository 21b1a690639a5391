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
import { textOf } from "~/domain/specification/requirement";
import { stateOf } from "~/domain/specification/specification";
import { isTailored } from "~/domain/specification/tailoring";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification } from "~/http/perform";
import { readingLanguage, referencedBy, segmentsOf } from "~/http/requirement-text";
import { compose } from "~/messages/compose";
import { guideWords } from "~/messages/packs";
import { undoOf } from "~/http/saved";
import { findSectionWindow } from "~db/requirements";
import { AddedNotices } from "./added-notices";
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
  const pages = Math.max(1, Math.ceil(section.count / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  const offset = (page - 1) * pageSize;
  const window = await findSectionWindow(context.store, { specification }, section.id, { limit: pageSize, offset });
  const referenced = await referencedBy(context.store, specification, window);
  const language = readingLanguage(specification, context.language);
  const names = new Map([...specification.participants, ...specification.former].map((one) => [one.authorityId, one.name]));
  const lots = new Map(specification.lots.map((lot) => [lot.id, lot.number]));

  const moved = window.find((one) => one.id === search.get("moved"));
  const undo = moved && can(actor, "requirement:edit", standing) ? await undoOf(context.store, opened, moved.id) : null;
  return {
    undo: undo && moved ? { ...undo, revision: moved.revision } : null,
    language: context.language, reading: language, page, pages, index, id: specification.id,
    title: inLanguage(specification.title, language), sectionId: section.id, sectionTitle: inLanguage(section.title, language), state: stateOf(specification),
    mayEdit: can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting",
    mayAccept: can(actor, "position:take", standing) && stateOf(specification) === "drafting", mayPropose: can(actor, "amendment:suggest", standing) && stateOf(specification) === "drafting",
    outline: sections.map((one) => ({ id: one.id, title: inLanguage(one.title, language), count: one.count })),
    rows: window.map((requirement, row) => ({
      id: requirement.id, number: `${index + 1}.${offset + row + 1}`, level: requirement.level, title: inLanguage(textOf(requirement).title, language),
      segments: segmentsOf(requirement, specification, language, referenced), tailored: isTailored(requirement.tailoring), local: requirement.clause === null,
      authorities: (requirement.scope.authorities ?? []).map((one) => names.get(one) ?? ""), lots: (requirement.scope.lots ?? []).map((one) => lots.get(one) ?? 0),
      first: offset + row === 0, last: offset + row === section.count - 1,
    })),
    guidance: section.guidance?.[context.language] ?? null,
    along: (search.get("along") ?? "").split(",").filter(Boolean), conflicts: search.getAll("conflict").slice(0, 10),
  };
}

export default function Compose() {
  const { id, title, sectionId, sectionTitle, index, state, outline, rows, page, pages, mayEdit, mayAccept, mayPropose, along, conflicts, reading, guidance, undo } = useLoaderData<typeof loader>();
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
          {rows.length === 0 && <Empty title={say(compose.emptySection)}>{mayEdit && <p>{say(compose.emptyText)}</p>}</Empty>}
          <ReorderList label={say(compose.requirements)}>
            {rows.map((row) => <RequirementRow key={row.id} at={at} lang={reading} row={row} movable={mayEdit} />)}
          </ReorderList>
          <Pagination page={page} pages={pages} href={(number) => `${at}/sections/${sectionId}?page=${number}`} label={say(compose.requirementPages)} />
        </div>
        <SectionSide at={`${at}/sections/${sectionId}`} mayEdit={mayEdit} mayAccept={mayAccept} mayPropose={mayPropose} first={index === 0} last={index === outline.length - 1} empty={rows.length === 0} />
      </div>
    </Page>
  );
}
