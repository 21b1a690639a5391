import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addClauses } from "~/acts/specification/add-clauses";
import { Button } from "~/components/button";
import { ClauseFilters } from "~/components/clause-filters";
import { ErrorSummary } from "~/components/form";
import { Empty, Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { OnlyOwn } from "~/components/only-own";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification, perform } from "~/http/perform";
import { searchLibrary } from "~/http/search-library";
import { compose } from "~/messages/compose";
import { library } from "~/messages/library";
import { specification as words } from "~/messages/specification";
import { findClausesInUse } from "~db/requirements";
import { PickRow } from "./pick-row";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, compose.fromLibrary);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  const section = specification.sections.find((one) => one.id === params.sectionId);
  if (!section) throw nothingHere();
  const found = await searchLibrary(context.store, new URL(request.url), context.language);
  const inUse = await findClausesInUse(context.store, { specification });
  return {
    language: context.language, id: specification.id, title: specification.title, section, ...found,
    rows: found.rows.map((row) => ({ ...row, inUse: inUse.has(row.id) })),
    may: can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting",
  };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, addClauses, ({ alongWith, conflicts }) => {
    const search = new URLSearchParams([["along", alongWith.join(",")], ...conflicts.map((pair) => ["conflict", `${pair.clause}~${pair.with}`])]);
    return `/specifications/${args.params.specificationId}/sections/${args.params.sectionId}?${search.toString()}`;
  }, (input) => ({ clauseIds: [], ...input, withRequired: input.withRequired === "yes", own: input.own === "yes" }));

export default function Pick() {
  const { id, title, section, query, facets, rows, page, pages, may } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say, language } = useSay();
  const at = `/specifications/${id}/sections/${section.id}`;
  const href = (number: number) => `${at}/clauses?${new URLSearchParams([...query.filter(([name]) => name !== "page"), ["page", String(number)]]).toString()}`;
  return (
    <Page title={say(compose.pick, { section: inLanguage(section.title, language) })} breadcrumb={[{ label: inLanguage(title, language), href: `/specifications/${id}` }, { label: inLanguage(section.title, language), href: at }]}>
      <ErrorSummary errors={errors} />
      {!may && <Notice tone="info">{say(words.readOnly)}</Notice>}
      <div className="grid grid--filters">
        <ClauseFilters action={`${at}/clauses`} query={query} facets={facets} />
        <form method="post" className="stack" id="clauseIds">
          <Once />
          {rows.length === 0 && <Empty title={say(library.nothing)}><p>{say(library.nothingText)}</p></Empty>}
          <fieldset>
            <legend className="vh">{say(compose.chooseSome)}</legend>
            <ul className="list">
              {rows.map((row) => <PickRow key={row.id} row={row} />)}
            </ul>
          </fieldset>
          {may && (
            <>
              <label className="choice">
                <input type="checkbox" name="withRequired" value="yes" defaultChecked />
                <span>{say(compose.withRequired)}</span>
              </label>
              <OnlyOwn />
              <Button>{say(compose.addChosen)}</Button>
            </>
          )}
          <Pagination page={page} pages={pages} href={href} label={say(library.pages)} />
        </form>
      </div>
    </Page>
  );
}
