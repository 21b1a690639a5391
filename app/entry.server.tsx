import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToString } from "react-dom/server";
import { LivePage, type LiveFacts } from "./components/live-page";
import { shownPlace } from "./http/live/shown-place";

/** Prints a page whole before sending: a failure becomes an error page, never half a page. Nothing suspends, so nothing has to stream. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const page = (
    <LivePage.Provider value={liveFacts(context, status)}>
      <RemixServer context={remix} url={request.url} nonce={context.nonce} />
    </LivePage.Provider>
  );
  const html = `<!DOCTYPE html>${renderToString(page)}`;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", "private, no-cache");
  if (isbot(request.headers.get("user-agent"))) headers.set("X-Robots-Tag", "noindex");
  return new Response(html, { headers, status });
}

/** What the page needs to go on by itself; null for pages that are about no specification. */
function liveFacts({ about, live, language, visitor }: AppLoadContext, status: number): LiveFacts | null {
  if (!about || status >= 500) return null;
  const people = live.present(about.specificationId, visitor?.personId ?? "").map((one) => shownPlace(one, language));
  // A refused form is shown with what was typed: nothing on that page is renewed.
  return { ...about, people, still: status !== 200 };
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted) return;
  const { method } = request;
  const path = new URL(request.url).pathname;
  console.error(JSON.stringify({ level: "error", reference: context.reference, method, path, error: error instanceof Error ? error.stack : String(error) }));
}
