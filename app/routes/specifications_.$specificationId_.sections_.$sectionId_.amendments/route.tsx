import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proposeAmendment } from "~/acts/specification/propose-amendment";
import { Checkboxes, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { ruleFor } from "~/domain/agreement/agreement";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { namesOf, stateOf } from "~/domain/specification/specification";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification } from "~/http/perform";
import { readingLanguage } from "~/http/requirement-text";
import { searchLibrary } from "~/http/search-library";
import { amendmentWords as words } from "~/messages/amendments";
import { requirementWords } from "~/messages/compose";
import { ruleSentence } from "~/messages/rules";
import { findAgreementInForce } from "~db/agreements";
import { findClausesInUse } from "~db/requirements";
import { LibrarySearch, LibraryChoice } from "./library-choice";
import { OwnClauseFields } from "./own-clause-fields";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.proposeAddition);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const { language, store } = context;
  const section = specification.sections.find((one) => one.id === params.sectionId);
  if (!section) throw nothingHere();
  const url = new URL(request.url);
  const fromLibrary = url.searchParams.get("from") === "library";
  const found = fromLibrary ? await searchLibrary(store, url, language) : null;
  const inUse = found ? await findClausesInUse(store, opened) : new Set<string>();
  const reading = readingLanguage(specification, language);
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, reading), languages: specification.languages, sectionId: section.id, sectionTitle: inLanguage(section.title, reading), fromLibrary,
    words: url.searchParams.get("q") ?? "", page: found?.page ?? 1, pages: found?.pages ?? 1,
    clauses: (found?.rows ?? []).filter((row) => !inUse.has(row.id) && row.standing !== "withdrawn").map((row) => ({ value: row.id, label: row.title, hint: `${row.id} · ${row.pack}` })),
    authorities: specification.participants.map((one) => ({ value: one.authorityId, label: one.name })),
    lots: specification.lots.map((lot) => ({ value: lot.id, label: `${lot.number}. ${inLanguage(lot.title, reading)}` })),
    rule: ruleSentence(ruleFor("structure", specification, await findAgreementInForce(store, opened)), namesOf(specification), language),
    officer: can(actor, "amendment:propose", standing), may: can(actor, "amendment:suggest", standing) && stateOf(specification) === "drafting",
  };
}

export async function action({ request, context, params: { specificationId, sectionId } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const change = { authorities: [], lots: [], ...(typeof form.input.change === "object" ? form.input.change : {}), kind: "addition", sectionId };
  const outcome = await proposeAmendment(actContext(context, form.once), { reason: form.input.reason, specificationId, change });
  return "done" in outcome ? redirect(`/specifications/${specificationId}/amendments/${outcome.done.amendmentId}`) : rejected(outcome, form);
}

export default function ProposeAddition() {
  const data = useLoaderData<typeof loader>();
  const { at, title, languages, sectionId, sectionTitle, fromLibrary, clauses, authorities, lots, rule, officer, may } = data;
  const { typed, typedList, errorOf } = useRejection();
  const { say } = useSay();
  const here = `${at}/sections/${sectionId}/amendments`;
  const crumbs = [{ label: title, href: at }, { label: sectionTitle, href: `${at}/sections/${sectionId}` }];
  const before = (
    <>
      <Notice tone="info">{say(officer ? words.votesFor : words.suggestText)} {rule}</Notice>
      <nav className="tabs" aria-label={say(words.which)}>
        <ul>
          <li><a href={here} aria-current={fromLibrary ? undefined : "page"}>{say(words.ownClause)}</a></li>
          <li><a href={`${here}?from=library`} aria-current={fromLibrary ? "page" : undefined}>{say(words.fromLibrary)}</a></li>
        </ul>
      </nav>
      {fromLibrary && <LibrarySearch action={here} words={data.words} page={data.page} pages={data.pages} />}
    </>
  );
  return (
    <RequirementForm title={say(words.proposeAddition)} crumbs={crumbs} may={may} button={say(officer ? words.proposeButton : words.suggestButton)} before={may && before}>
      <input type="hidden" name="change.clause.from" value={fromLibrary ? "library" : "own"} />
      {fromLibrary ? <LibraryChoice clauses={clauses} /> : <OwnClauseFields languages={languages} />}
      <Checkboxes name="change.authorities[]" legend={say(requirementWords.authorities)} hint={say(requirementWords.scopeHint)} options={authorities} values={typedList("change.authorities[]")} />
      {lots.length > 0 && <Checkboxes name="change.lots[]" legend={say(requirementWords.lots)} hint={say(requirementWords.scopeHint)} options={lots} values={typedList("change.lots[]")} />}
      <TextArea name="reason" label={say(words.reason)} rows={3} value={typed("reason")} error={errorOf("reason")} />
    </RequirementForm>
  );
}
