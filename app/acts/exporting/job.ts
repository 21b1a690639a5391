// What a process notes of the files that it prepares. Nobody decides anything here, so nothing of it is logged.
import { keptMilliseconds, silentMilliseconds } from "~/domain/exporting/export-job";
import { deleteExportBytes, deleteOldExports, saveAbandonedExports, saveExportEnd, saveExportProgress } from "~db/exports";
import type { Store } from "~db/store";

/** Says that the jobs are alive and how far each is. */
export const noteProgress = (store: Store, jobs: readonly { id: string; state: "waiting" | "running"; progress: number }[], now: Date): Promise<void> =>
  store.transaction(async () => {
    for (const { id, state, progress } of jobs) await saveExportProgress(store, id, state, progress, now);
  });

/** Keeps the file of a job that was not cancelled meanwhile. */
export const finishExport = (store: Store, id: string, bytes: Uint8Array, now: Date): Promise<boolean> => store.transaction(() => saveExportEnd(store, id, "done", now, bytes));

export const failExport = (store: Store, id: string, now: Date): Promise<boolean> => store.transaction(() => saveExportEnd(store, id, "failed", now));

/** The file was fetched: its bytes go. */
export const dropExport = (store: Store, id: string): Promise<void> => store.transaction(() => deleteExportBytes(store, id));

/** Fails the jobs of processes that died, and drops what nobody came for. */
export const tidyExports = (store: Store, now: Date): Promise<void> =>
  store.transaction(async () => {
    await saveAbandonedExports(store, new Date(now.getTime() - silentMilliseconds), now);
    await deleteOldExports(store, new Date(now.getTime() - keptMilliseconds));
  });
