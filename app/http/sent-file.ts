import { type AppLoadContext, redirect } from "@remix-run/node";
import { type FileKind, askedFile, downloadName, takesLong } from "~/domain/exporting/asked-file";
import { requirementsOf } from "~/domain/signing/baseline";
import { contentTypes } from "~/exporters/export";
import { Abandoned, writeWhileWaiting } from "~/exporters/in-worker";
import type { StoredBaseline } from "~db/baselines";
import { orderFor } from "./export-order";
import { nothingHere } from "./perform";

/** The file of an address, written while its reader waits; what takes long is offered for preparation instead. Who goes away ends the work. */
export async function sentFileOf({ store, workerFile, reader }: AppLoadContext, stored: StoredBaseline, name: string, as: string | null): Promise<Response> {
  const { baseline } = stored;
  const asked = askedFile(name);
  if (as !== null && !baseline.participants.some((one) => one.authorityId === as)) throw nothingHere();
  if (!asked || !baseline.specification.languages.includes(asked.language)) throw nothingHere();
  if (takesLong(asked, requirementsOf(baseline).length))
    return redirect(`/specifications/${baseline.specification.id}/baselines/${baseline.number}/exports?${new URLSearchParams({ file: name, ...(as !== null && { as }) })}`);

  const order = await orderFor(store, stored, asked, as);
  if (!order) throw nothingHere();
  try {
    return sentFile(await writeWhileWaiting(order, workerFile, reader.gone), asked.kind, downloadName(asked, baseline.specification.id, baseline.number, as));
  } catch (error) {
    // Nobody is left to answer.
    if (error instanceof Abandoned) return new Response(null, { status: 499 });
    throw error;
  }
}

/** A file for the reader: a web page is shown, everything else is saved. */
export function sentFile(bytes: Uint8Array, kind: FileKind, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": contentTypes[kind], "Content-Length": String(bytes.length), "Content-Disposition": `${kind === "html" ? "inline" : "attachment"}; filename="${name}"` },
  });
}

/** A text to be saved under a name. */
export function sentText(text: string, type: "text/plain" | "application/json", name: string): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8`, "Content-Disposition": `attachment; filename="${name}"` } });
}
