import { ButtonLink, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import type { ExportState } from "~/domain/exporting/export-job";
import type { State } from "~/domain/specification/specification";
import { exportStates, exporting } from "~/messages/exporting";
import { publicationWords as words } from "~/messages/publications";

interface NextPublicationProps {
  at: string;
  state: State;
  open: boolean;
  number: number | null;
  job: { id: string; state: ExportState | "fetched"; progress: number } | null;
  once: string;
}

/** The way to the next publication: what is missing, the files, then the instant. */
export function NextPublication({ at, state, open, number, job, once }: NextPublicationProps) {
  const { say } = useSay();
  if (state === "drafting") return <Notice tone="info" title={say(words.notYet)}><p><a href={`${at}/baselines`}>{say(words.toBaselines)}</a></p></Notice>;
  if (!open) return <Notice tone="info"><p>{say(words.allOut)}</p><p><a href={`${at}/baselines/${number}/reopening`}>{say(words.reopen)}</a></p></Notice>;
  const underWay = job?.state === "waiting" || job?.state === "running";
  const ready = job?.state === "done";
  return (
    <div className="stack" id="live" data-live={underWay ? "" : undefined}>
      <Card title={say(words.prepareTitle)}>
        <p>{say(words.prepareText, { number: String(number) })}</p>
        {job && <p role="status" data-live-text="state">{ready ? say(words.ready) : say(exportStates[job.state].text)}</p>}
        {job && underWay && (
          <p>
            <progress aria-label={say(exporting.written)} value={job.progress} max={100} /> <span data-live-text="progress">{say(exporting.progress, { percent: job.progress })}</span>
          </p>
        )}
        {underWay && <noscript><a href={`${at}/publications`}>{say(exporting.lookAgain)}</a></noscript>}
        {!underWay && <PostButton action={`${at}/publications/preparation`} fields={{ once }} variant={ready ? "secondary" : "primary"}>{say(job ? words.prepareAgain : words.prepare)}</PostButton>}
      </Card>
      {ready && (
        <Card title={say(words.scheduleTitle)}>
          <p><ButtonLink href={`${at}/publications/new?files=${job.id}`}>{say(words.schedule)}</ButtonLink></p>
        </Card>
      )}
    </div>
  );
}
