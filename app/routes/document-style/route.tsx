import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setDocumentStyle } from "~/acts/people/document-style";
import { Button, ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Field } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import type { StyleFault } from "~/domain/signing/document-style";
import { formatDate } from "~/domain/wording/format";
import { readHouseStyle } from "~/exporters/docx/house-style";
import { actContext, rejected } from "~/http/answer";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { documentStyleWords as words, styleFaultSentences } from "~/messages/document-style";
import { people } from "~/messages/people";
import { findDocumentStyle } from "~db/document-styles";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.language, words.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const style = await findDocumentStyle(context.store, actorOf(context));
  return { language: context.language, own: style && { name: style.name, setBy: style.setBy, setAt: style.setAt } };
}

/** A file sets the style; the form without one goes back to the built-in style. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get("file");
  const empty = { typed: {}, input: {} };
  if (file === null && form.get("style") === "built-in") return answer(await setDocumentStyle(actContext(context), { style: null }));
  if (!(file instanceof File) || file.size === 0) return rejected({ invalid: { file: ["file"] } }, empty);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readHouseStyle(bytes);
  if ("faults" in read) return data({ ...empty, errors: {}, refused: null, faults: read.faults }, { status: 422 });
  return answer(await setDocumentStyle(actContext(context), { style: { name: file.name.slice(-200), bytes } }));
}

const answer = (outcome: Awaited<ReturnType<typeof setDocumentStyle>>) => ("done" in outcome ? redirect("/document-style") : rejected(outcome, { typed: {}, input: {} }));

export default function DocumentStyle() {
  const { own } = useLoaderData<typeof loader>();
  const faults = useActionData<{ faults?: StyleFault[] }>()?.faults;
  const { errors, errorOf } = useRejection();
  const { say, language } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: say(people.members), href: "/members" }]} narrow>
      <ErrorSummary errors={errors} />
      {faults && (
        <Notice tone="red" title={say(words.refused)}>
          <ul className="list">{faults.map(({ problem, place }) => <li key={problem + place}>{say(styleFaultSentences[problem])} <span className="sub">{place}</span></li>)}</ul>
        </Notice>
      )}
      <Card>
        <p>{say(words.text)}</p>
        <p><strong>{own ? say(words.own, { name: own.name, person: own.setBy, date: formatDate(own.setAt, language) }) : say(words.builtIn)}</strong></p>
        <p>{say(words.how)}</p>
        <p className="row"><ButtonLink variant="secondary" href="/document-style/file">{say(words.take)}</ButtonLink></p>
      </Card>
      <Card>
        <form method="post" encType="multipart/form-data" className="stack">
          <Field name="file" label={say(words.file)} error={errorOf("file")}>
            <input id="file" name="file" type="file" accept=".docx,.dotx" />
          </Field>
          <Button>{say(words.set)}</Button>
        </form>
        {own && <form method="post"><input type="hidden" name="style" value="built-in" /><Button variant="secondary">{say(words.back)}</Button></form>}
      </Card>
    </Page>
  );
}
