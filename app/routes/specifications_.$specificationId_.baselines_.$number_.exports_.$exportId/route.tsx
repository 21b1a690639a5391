import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { formatTime } from "~/domain/wording/format";
import { openExport } from "~/http/open-exports";
import { pageTitle } from "~/http/page-title";
import { shownExport } from "~/http/shown-export";
import { exportStates, exporting as words } from "~/messages/exporting";
import { signing } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title, { number: data?.number ?? 0 });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { language } = context;
  const { specification, number, job } = await openExport(context, params);
  return {
    language, number, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), once: crypto.randomUUID(),
    job: shownExport(job, specification, number, language, new Date()),
  };
}

export default function PreparedFile() {
  const { at, number, title, job, once } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const here = `${at}/baselines/${number}/exports`;
  const underWay = job.state === "waiting" || job.state === "running";
  return (
    <Page title={job.name} breadcrumb={[{ label: title, href: at }, { label: say(signing.baseline, { number }), href: `${at}/baselines/${number}` }, { label: say(words.title, { number }), href: here }]} narrow>
      <div className="stack" id="live" data-live={underWay ? "" : undefined}>
        <Card>
          <p role="status" data-live-text="state">{say(exportStates[job.state].text)}</p>
          {underWay && (
            <p>
              <progress aria-label={say(words.written)} value={job.progress} max={100} />{" "}
              <span data-live-text="progress">{say(words.progress, { percent: job.progress })}</span>
            </p>
          )}
          {job.state === "done" && job.keptUntil && <p className="hint">{say(words.kept, { time: formatTime(job.keptUntil, language) })}</p>}
          <div className="row">
            {job.state === "done" && <ButtonLink href={`${here}/${job.id}/${job.file}`}>{say(words.download, { size: job.kilobytes })}</ButtonLink>}
            {underWay && <PostButton variant="secondary" action={`${here}/${job.id}/cancellation`}>{say(words.cancel)}</PostButton>}
            {!underWay && job.state !== "done" && <PostButton action={here} fields={{ file: job.file, as: job.readAs ?? "", once }}>{say(words.again)}</PostButton>}
            {underWay && <noscript><a href={`${here}/${job.id}`}>{say(words.lookAgain)}</a></noscript>}
          </div>
        </Card>
      </div>
    </Page>
  );
}
