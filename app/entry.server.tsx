import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";

const timeLimit = 20_000;

/** Prints a page whole before sending: a failure becomes an error page, never half a page. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  return new Promise<Response>((resolve, reject) => {
    let failed = status;
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={remix} url={request.url} nonce={context.nonce} />, {
      nonce: context.nonce,
      onAllReady() {
        const body = new PassThrough();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", "private, no-cache");
        if (isbot(request.headers.get("user-agent"))) headers.set("X-Robots-Tag", "noindex");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed }));
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        failed = 500;
        console.error(JSON.stringify({ level: "error", reference: context.reference, error: error instanceof Error ? error.stack : String(error) }));
      },
    });
    setTimeout(abort, timeLimit).unref();
  });
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted) return;
  const { method } = request;
  const path = new URL(request.url).pathname;
  console.error(JSON.stringify({ level: "error", reference: context.reference, method, path, error: error instanceof Error ? error.stack : String(error) }));
}
