import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToString } from "react-dom/server";

/** Prints a page whole before sending: a failure becomes an error page, never half a page. Nothing suspends, so nothing has to stream. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const html = `<!DOCTYPE html>${renderToString(<RemixServer context={remix} url={request.url} nonce={context.nonce} />)}`;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", "private, no-cache");
  if (isbot(request.headers.get("user-agent"))) headers.set("X-Robots-Tag", "noindex");
  return new Response(html, { headers, status });
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted) return;
  const { method } = request;
  const path = new URL(request.url).pathname;
  console.error(JSON.stringify({ level: "error", reference: context.reference, method, path, error: error instanceof Error ? error.stack : String(error) }));
}
