import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepImport } from "~/acts/library/import-clauses";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Field, Select, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { languages } from "~/domain/language";
import { rightsModes } from "~/domain/library/clause";
import type { ImportTrouble } from "~/domain/library/import";
import { readInWorker } from "~/importers/read-in-worker";
import { actContext, rejected } from "~/http/answer";
import { idPrefix } from "~/domain/library/draft";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { uploadOf } from "~/http/upload";
import { languageNames } from "~/messages/common";
import { rightsNames } from "~/messages/library";
import { importTroubleNames, importWords as words, ownPackWords } from "~/messages/packs";
import { findOwnPack } from "~db/own-packs";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const pack = await findOwnPack(context.store, actorOf(context), params.packId ?? "");
  if (!pack) throw nothingHere();
  return { language: context.language, id: pack.id, title: pack.title[context.language] };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const pack = await findOwnPack(context.store, actorOf(context), params.packId ?? "");
  if (!pack) throw nothingHere();
  const upload = await uploadOf(request);
  if ("invalid" in upload) return rejected(upload, { typed: upload.typed, input: {} });
  const { bytes, fileName, format, typed, defaults } = upload;
  const outcome = await readInWorker(context.importerFile, bytes, fileName, format, { ...defaults, prefix: idPrefix(pack.id), date: new Date().toISOString().slice(0, 10) });
  if ("trouble" in outcome) return data({ typed, errors: {}, refused: null, trouble: outcome.trouble, detail: outcome.detail }, { status: 422 });
  const kept = await keepImport(actContext(context), { packId: pack.id, fileName, format, result: outcome.result });
  return "done" in kept ? redirect(`/library/own/${pack.id}/imports/${kept.done.importId}`) : rejected(kept, { typed, input: {} });
}

export default function ImportFile() {
  const { id, title } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const answer = useActionData<{ trouble?: ImportTrouble; detail?: string }>();
  const { say } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: say(ownPackWords.title), href: "/library/own" }, { label: title, href: `/library/own/${id}` }]} narrow>
      <ErrorSummary errors={errors} />
      {answer?.trouble && <Notice tone="red">{say(importTroubleNames[answer.trouble], { detail: answer.detail ?? "" })}</Notice>}
      <Card>
        <form method="post" encType="multipart/form-data" className="stack" data-progress={say(words.progress)}>
          <p>{say(words.intro)}</p>
          <Field name="file" label={say(words.file)} error={errorOf("file")}>
            <input id="file" name="file" type="file" accept=".csv,.tsv,.xlsx,.json,.reqif,.reqifz,.yaml,.yml,.zip" />
          </Field>
          <TextField name="document" label={say(words.document)} value={typed("document")} error={errorOf("document")} required />
          <TextField name="version" label={say(ownPackWords.sourceVersion)} value={typed("version")} error={errorOf("version")} required />
          <TextField name="url" type="url" label={say(ownPackWords.sourceUrl)} value={typed("url")} error={errorOf("url")} required />
          <TextField name="licence" label={say(ownPackWords.licence)} value={typed("licence")} error={errorOf("licence")} required />
          <Select name="mode" label={say(ownPackWords.mode)} value={typed("mode", "reference-only")} options={rightsModes.map((value) => ({ value, label: say(rightsNames[value]) }))} />
          <Select name="language" label={say(words.language)} value={typed("language", "en")} options={languages.map((value) => ({ value, label: say(languageNames[value]) }))} />
          <Button>{say(words.read)}</Button>
        </form>
      </Card>
    </Page>
  );
}
