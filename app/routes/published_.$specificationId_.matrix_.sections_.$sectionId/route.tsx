import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { makeStatements } from "~/acts/review/make-statements";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { ErrorSummary } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { StatementFields } from "~/components/statement-fields";
import { LevelTag } from "~/components/tag";
import { inLanguage } from "~/domain/language";
import { rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openMatrix } from "~/http/open-matrix";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { vendorContext } from "~/http/perform-vendor";
import { shownRequirements } from "~/http/shown-section";
import { matrixWords as words } from "~/messages/matrix";
import { pageOf } from "./page-of";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, data?.section ?? words.own);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openMatrix(context, params);
  const place = pageOf(opened.matrix, params.sectionId ?? "", new URL(request.url).searchParams);
  if (!place) throw nothingHere();
  const { section, rows, number, pages } = place;
  return {
    page: opened.page, reading: opened.reading, section: `${section.number}. ${inLanguage(section.title, opened.reading)}`, sectionId: section.id, number, pages,
    saved: new URL(request.url).searchParams.has("saved"), requirements: await shownRequirements(context, opened, rows),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await makeStatements(vendorContext(context, form.once), { ...form.input, specificationId: params.specificationId });
  if (!("done" in outcome)) return rejected(outcome, form);
  const { matrix, page } = await openMatrix(context, params);
  const place = pageOf(matrix, params.sectionId ?? "", new URL(request.url).searchParams);
  const stays = form.typed.after?.[0] === "stay";
  if (!place || (!stays && !place.next)) return redirect(`${page.at}/own`);
  const to = !stays && place.next ? place.next : { sectionId: place.section.id, number: place.number };
  return redirect(`${page.at}/sections/${to.sectionId}?page=${to.number}&saved=yes`);
}

export default function MatrixSection() {
  const { page, reading, section, sectionId, number, pages, saved, requirements } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say } = useSay();
  const address = (to: number) => `${page.at}/sections/${sectionId}?page=${to}`;
  return (
    <Page title={section} breadcrumb={[{ label: page.title, href: page.published }, { label: say(words.own), href: `${page.at}/own` }]} state={<span>{say(words.version, { number: page.publication })}</span>}>
      <ErrorSummary errors={errors} />
      {saved && errors.length === 0 && <Notice tone="green">{say(words.saved)}</Notice>}
      <form method="post" action={address(number)} className="stack" data-guard="">
        <Once />
        <input type="hidden" name="publication" value={page.publication} />
        {requirements.map(({ id, number: at, level, title, text, verification, evidence, rows }) => (
          <Card key={id} title={`${at} ${title}`} tags={<LevelTag level={level} />} id={`r-${id}`}>
            <p className="clause" lang={reading}>{text}</p>
            <Facts items={[...(verification ? [{ label: say(words.verification), value: <span lang={reading}>{verification}</span> }] : []), ...(evidence ? [{ label: say(words.evidence), value: <span lang={reading}>{evidence}</span> }] : [])]} />
            {rows.map((row) => <StatementFields key={row.key} row={row} label={`${at} ${title}`} lang={reading} />)}
          </Card>
        ))}
        <p className="row">
          <Button name="after" value="next">{say(words.saveAndGoOn)}</Button>
          <Button name="after" value="stay" variant="secondary">{say(words.save)}</Button>
        </p>
      </form>
      <Pagination page={number} pages={pages} href={address} label={say(words.pages)} />
    </Page>
  );
}
