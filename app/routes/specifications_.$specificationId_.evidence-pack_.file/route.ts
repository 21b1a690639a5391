import type { LoaderFunctionArgs } from "@remix-run/node";
import { takeEvidencePack } from "~/acts/exporting/take-evidence-pack";
import { sha256Bytes } from "~/domain/sha256";
import { Abandoned, writeWhileWaiting } from "~/exporters/in-worker";
import { actContext } from "~/http/answer";
import { nothingHere, openSpecification } from "~/http/perform";
import { sentFile } from "~/http/sent-file";
import { findRecord } from "~db/record";

/** The evidence pack of a specification as it is now. That it was taken is noted before it is handed out. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { store, workerFile, reader } = context;
  const { id } = opened.specification;
  if (request.method !== "GET") return new Response(null, { headers: { "Content-Type": "application/zip" } });
  const record = await store.transaction(() => findRecord(store, opened));
  try {
    const bytes = await writeWhileWaiting({ what: "evidence-pack", record }, workerFile, reader.gone);
    const noted = await takeEvidencePack(actContext(context), { specificationId: id, sha256: sha256Bytes(bytes) });
    if (!("done" in noted)) throw nothingHere();
    return sentFile(bytes, "zip", `evidence-pack-${id}-${record.events.at(-1)?.ordinal ?? 0}.zip`);
  } catch (error) {
    // Nobody is left to answer.
    if (error instanceof Abandoned) return new Response(null, { status: 499 });
    throw error;
  }
}
