import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { attachAgreementFile } from "~/acts/agreement/attach-agreement-file";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Field } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { actContext, rejected } from "~/http/answer";
import { openAgreement } from "~/http/open-agreement";
import { pageTitle } from "~/http/page-title";
import { agreement as words } from "~/messages/agreement";
import { specification as specificationWords } from "~/messages/specification";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.attach);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, agreement } = await openAgreement(context, params);
  return { page, file: agreement?.file ?? null };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData().catch(() => new FormData());
  const [file, once] = [form.get("file"), form.get("once")];
  const given = file instanceof File && file.size > 0 ? file : null;
  const sent = { ...params, revision: form.get("revision"), fileName: given?.name.slice(-200) ?? "", bytes: new Uint8Array((await given?.arrayBuffer()) ?? []) };
  const outcome = await attachAgreementFile(actContext(context, typeof once === "string" ? once : undefined), sent);
  if ("done" in outcome) return redirect(`/specifications/${params.specificationId}/agreement#conclusion`);
  return rejected("invalid" in outcome ? { invalid: { file: [given ? (outcome.invalid.bytes?.[0] ?? "file") : "file"] } } : outcome, { typed: {}, input: {} });
}

export default function AgreementFile() {
  const { page, file } = useLoaderData<typeof loader>();
  const { errors, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(file ? words.replace : words.attach)} breadcrumb={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/agreement` }]} narrow>
      <ErrorSummary errors={errors} />
      {page.closed ? (
        <Notice tone="info">{say(page.closed === "frozen" ? specificationWords.frozenNow : specificationWords.onlyLead)}</Notice>
      ) : (
        <Card>
          {file && <p>{file.name} <span className="hash">{file.sha256}</span></p>}
          {page.revision > 0 && <Notice tone="info">{say(words.anew)}</Notice>}
          <form method="post" encType="multipart/form-data" className="stack">
            <Once />
            <input type="hidden" name="revision" value={page.revision} />
            <Field name="file" label={say(words.file)} hint={say(words.fileHint)} error={errorOf("file")}>
              <input id="file" name="file" type="file" aria-describedby="file-hint" />
            </Field>
            <Button>{say(file ? words.replace : words.attach)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}
