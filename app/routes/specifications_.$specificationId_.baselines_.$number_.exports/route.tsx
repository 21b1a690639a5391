import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { startExport } from "~/acts/exporting/start-export";
import { PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary } from "~/components/form";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { formatTime } from "~/domain/wording/format";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openExports } from "~/http/open-exports";
import { pageTitle } from "~/http/page-title";
import { fileLabel, shownExport } from "~/http/shown-export";
import { exportStates, exporting as words } from "~/messages/exporting";
import { signing } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title, { number: data?.number ?? 0 });

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { language } = context;
  const { specification, number, jobs } = await openExports(context, params);
  const wanted = new URL(request.url).searchParams;
  const [file, as] = [wanted.get("file"), wanted.get("as")];
  const authority = specification.participants.find((one) => one.authorityId === as)?.name ?? null;
  return {
    language, number, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language),
    asked: file && { fields: { file, as: as ?? "", once: crypto.randomUUID() }, name: fileLabel(language, file, authority) },
    jobs: jobs.map((job) => shownExport(job, specification, number, language, new Date())),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await startExport(actContext(context, form.once), { ...form.input, ...params });
  if (!("done" in outcome)) return rejected(outcome, form);
  context.exports.add(outcome.done.exportId);
  return redirect(`/specifications/${params.specificationId}/baselines/${params.number}/exports/${outcome.done.exportId}`);
}

export default function Exports() {
  const { at, number, title, asked, jobs } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say, language } = useSay();
  const here = `${at}/baselines/${number}`;
  return (
    <Page title={say(words.title, { number })} breadcrumb={[{ label: title, href: at }, { label: say(signing.baseline, { number }), href: here }]} narrow>
      <ErrorSummary errors={errors} />
      {asked && (
        <Card title={say(words.asked)}>
          <p><strong>{asked.name}</strong></p>
          <p>{say(words.askedText)}</p>
          <PostButton action={`${here}/exports`} fields={asked.fields}>{say(words.prepare)}</PostButton>
        </Card>
      )}
      {jobs.length === 0 ? (
        <p className="hint">{say(words.none)}</p>
      ) : (
        <Table
          caption={say(words.yours)}
          columns={[words.file, words.state, words.started].map((label) => ({ label: say(label) }))}
          rows={jobs.map((job) => ({ key: job.id, cells: [<a href={`${here}/exports/${job.id}`}>{job.name}</a>, say(exportStates[job.state].name), formatTime(job.startedAt, language)] }))}
        />
      )}
    </Page>
  );
}
