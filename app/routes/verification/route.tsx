import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Field } from "~/components/form";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import type { Localized } from "~/domain/language";
import { agreesWithRegister } from "~/domain/signing/register";
import { verifyAny } from "~/exporters/verify-any";
import { rejected } from "~/http/answer";
import { pageTitle } from "~/http/page-title";
import { registerWords } from "~/messages/register";
import { verification as words } from "~/messages/verification";
import { findBaselineByHashUnscoped } from "~db/baselines";
import { Verdict, type VerdictProps } from "./verdict";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.language, words.title);

export const loader = ({ context: { language } }: LoaderFunctionArgs) => ({ language });

export async function action({ request, context: { store } }: ActionFunctionArgs) {
  const file = (await request.formData().catch(() => new FormData())).get("file");
  if (!(file instanceof File) || file.size === 0) return rejected({ invalid: { file: ["file"] } }, { typed: {}, input: {} });

  const { steps, evidence } = await verifyAny(new Uint8Array(await file.arrayBuffer()));
  const register = evidence && agreesWithRegister(evidence, await findBaselineByHashUnscoped(store, evidence.sha256));
  const verdict: VerdictProps = {
    steps: register ? [...steps, register] : steps,
    about: evidence && { title: evidence.baseline.specification.title, number: evidence.baseline.number, frozenAt: evidence.baseline.frozenAt },
    signatures: (evidence?.signatures ?? []).map((one) => ({ ...one, authority: evidence?.baseline.participants.find(({ authorityId }) => authorityId === one.authorityId)?.name ?? "" })),
  };
  return data({ verdict, typed: {}, errors: {}, refused: null });
}

/** What the script may say, in the language of the screen. */
const outputWords = (say: (sentence: Localized) => string) => ({
  "data-file-hash": say(registerWords.fileHash), "data-evidence-whole": say(registerWords.evidenceWhole), "data-evidence-broken": say(registerWords.evidenceBroken),
  "data-claimed": say(registerWords.claimed), "data-nothing": say(registerWords.nothing), "data-unknown": say(registerWords.unknown), "data-send": say(registerWords.send),
});

export default function Verify() {
  const answer = useActionData<{ verdict?: VerdictProps }>();
  const { errors, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[]} narrow>
      <ErrorSummary errors={errors} />
      {answer?.verdict && <Verdict {...answer.verdict} />}
      <Card>
        <form method="post" encType="multipart/form-data" className="stack" data-verify-file>
          <p data-verify-drop hidden>{say(registerWords.drop)}</p>
          <p>{say(words.intro)}</p>
          <Field name="file" label={say(words.file)} error={errorOf("file")}>
            <input id="file" name="file" type="file" accept=".docx,.json,.zip,.pdf,.html,.xlsx,.md" />
          </Field>
          <Button>{say(words.check)}</Button>
        </form>
      </Card>
      <div className="stack" role="status" data-verify-output {...outputWords(say)} />
      <p className="hint">{say(words.limits)}</p>
    </Page>
  );
}
