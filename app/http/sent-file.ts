import type { AppLoadContext } from "@remix-run/node";
import { contentTypes } from "~/exporters/export";
import { Abandoned, type Order, writeWhileWaiting } from "~/exporters/in-worker";
import type { FileKind } from "~/domain/exporting/asked-file";

/** Writes a file beside the request loop while its reader waits. Who goes away ends the work; nobody is left to answer then. */
export async function sentWhenWritten(order: Order, { workerFile, reader }: AppLoadContext, kind: FileKind, name: string): Promise<Response> {
  try {
    return sentFile(await writeWhileWaiting(order, workerFile, reader.gone), kind, name);
  } catch (error) {
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
