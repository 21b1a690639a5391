import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addSignedFile } from "~/acts/signing/add-signed-file";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Field } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { can } from "~/domain/people/permission";
import type { Fault } from "~/domain/signing/signed-file";
import { actContext, rejected } from "~/http/answer";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { signedUpload } from "~/http/signed-file-upload";
import { languageNames } from "~/messages/common";
import { faultSentences, signedFileWords as words } from "~/messages/signed-files";
import { signing } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.language, words.uploadTitle, { number: page?.number ?? 0 });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, actor, standing } = await openBaseline(context, params);
  return { language: context.language, ...page, mayAdd: can(actor, "signed-file:add", standing) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { stored, actor, standing } = await openBaseline(context, params);
  const form = { typed: {}, input: {} };
  // Asked before the file is looked at: checking costs time.
  if (!can(actor, "signed-file:add", standing)) return rejected({ refused: "not-permitted" }, form);
  const upload = await signedUpload(request, context, stored);
  if ("missing" in upload) return rejected({ invalid: { file: ["file"] } }, form);
  if ("faults" in upload) return data({ typed: {}, errors: {}, refused: null, faults: upload.faults }, { status: 422 });
  const outcome = await addSignedFile(actContext(context), { ...upload, ...params });
  return "done" in outcome ? redirect(`/specifications/${params.specificationId}/baselines/${params.number}/signed-files/${outcome.done.file.id}`) : rejected(outcome, form);
}

export default function UploadSignedFile() {
  const { at, number, title, languages, mayAdd, authorityName } = useLoaderData<typeof loader>();
  const faults = useActionData<{ faults?: Fault[] }>()?.faults;
  const { errors, errorOf } = useRejection();
  const { say } = useSay();
  const here = `${at}/baselines/${number}`;
  return (
    <Page title={say(words.uploadTitle, { number })} breadcrumb={[{ label: title, href: at }, { label: say(signing.baseline, { number }), href: here }]} narrow>
      <ErrorSummary errors={errors} />
      {faults && (
        <Notice tone="red" title={say(words.refused)}>
          <ul className="list">
            {faults.map(({ problem, place }) => <li key={problem + place}>{say(faultSentences[problem])} {place && <span className="sub">{place}</span>}</li>)}
          </ul>
        </Notice>
      )}
      {mayAdd ? (
        <Card>
          <form method="post" encType="multipart/form-data" className="stack" data-progress={say(words.checking)}>
            <p>{say(words.uploadIntro, { authority: authorityName })}</p>
            <Field name="file" label={say(words.file)} hint={say(words.fileHint)} error={errorOf("file")}>
              <input id="file" name="file" type="file" aria-describedby="file-hint" accept=".asice,.sce,.edoc,.adoc,.bdoc,.pdf" />
            </Field>
            <Button>{say(words.check)}</Button>
          </form>
        </Card>
      ) : <Notice tone="info">{say(words.whoAdds)}</Notice>}
      <Card title={say(words.whatIsChecked)}>
        <p>{say(words.checkedText)}</p>
        <p>{say(words.notCheckedText)}</p>
        <p className="row">
          <a href={`${here}/signing-package/files.zip`}>{say(words.fileSet)}</a>
          <a href={`${here}/signing-package/container.asice`}>{say(words.container)}</a>
          {languages.map((one) => <a key={one} href={`${here}/signing-package/document.${one}.pdf`}>{say(words.pdf, { language: say(languageNames[one]) })}</a>)}
        </p>
      </Card>
    </Page>
  );
}
