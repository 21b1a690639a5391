/** Where the preparation of a file stands. */
export type ExportState = "waiting" | "running" | "done" | "failed" | "cancelled";

/** A file that is prepared beside the request loop. */
export interface ExportJob {
  id: string;
  baselineId: string;
  personId: string;
  /** As its address names it: `specification.lv.pdf`. */
  file: string;
  /** The participant whose reading it is; null for the joint one. */
  readAs: string | null;
  state: ExportState;
  /** Hundredths that are written. */
  progress: number;
  /** Bytes of the file; null while there are none or they were dropped. */
  size: number | null;
  startedAt: Date;
  /** When the process that prepares it last said so. */
  aliveAt: Date;
  endedAt: Date | null;
}

/** Files that one person may have in preparation at the same time. */
export const mostForPerson = 4;
/** A process that said nothing for so long has died. */
export const silentMilliseconds = 30_000;
/** How long a file waits for whoever asked for it. */
export const keptMilliseconds = 3_600_000;

export const isUnderWay = ({ state, aliveAt }: Pick<ExportJob, "state" | "aliveAt">, now: Date): boolean =>
  (state === "waiting" || state === "running") && now.getTime() - aliveAt.getTime() <= silentMilliseconds;

/** What a page says of a job: a dead process cannot say that it failed, and a file that was fetched is gone. */
export function shownState(job: ExportJob, now: Date): ExportState | "fetched" {
  if (job.state === "done") return job.size === null ? "fetched" : "done";
  return job.endedAt || isUnderWay(job, now) ? job.state : "failed";
}
