import type { AppLoadContext } from "@remix-run/node";
import { tokenHash } from "~/acts/people/secret-token";
import type { Opened } from "~/http/perform";
import { sentenceOf } from "./entry";
import { shownPlace } from "./shown-place";

/** How long a browser waits before it asks again. */
const retryMilliseconds = 2000;

const headers = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // no-transform: nobody on the way may collect and compress.
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

/** The specification's log as it goes on, as server-sent events: first what the reader has not seen, then whatever comes. */
export function eventStream(context: AppLoadContext, request: Request, { specification, actor, head }: Opened): Response {
  if (request.method === "HEAD") return new Response(null, { headers });
  const { live, language, reader } = context;
  const asked = new URL(request.url).searchParams;
  const encoder = new TextEncoder();
  let stop: (() => void) | null = null;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (lines: string) => controller.enqueue(encoder.encode(`${lines}\n\n`));
      const finish = () => {
        stop?.();
        stop = null;
        try {
          controller.close();
        } catch {
          // It has ended from the other side.
        }
      };
      reader.gone.addEventListener("abort", finish);
      send(`retry: ${retryMilliseconds}`);
      stop = live.follow({
        specificationId: specification.id, actor, language, sessionHash: tokenHash(context.token ?? ""),
        // A browser that comes back says in the header what it saw last; a new page in its address what it was made from.
        after: Math.min(head, Math.max(ordinalIn(request.headers.get("last-event-id")) ?? 0, ordinalIn(asked.get("after")) ?? head)),
        requirementId: asked.get("requirement"), editing: asked.has("editing"),
        news: (all) => {
          for (const one of all) {
            const { ordinal, act, requirementId, sectionId, number, everywhere, name } = one;
            const shown = { act, requirementId, sectionId, number, everywhere, name, mine: one.personId === actor.personId, words: sentenceOf(one, language) };
            send(`id: ${ordinal}\nevent: act\ndata: ${JSON.stringify(shown)}`);
          }
        },
        present: (people) => send(`event: present\ndata: ${JSON.stringify(people.map((one) => shownPlace(one, language)))}`),
        beat: (ordinal) => send(`event: beat\ndata: ${ordinal}`),
        end: (why) => {
          if (why === "over") send("event: over\ndata:");
          finish();
        },
      });
      if (stop && reader.gone.aborted) finish();
    },
    cancel: () => stop?.(),
  });
  return stop ? new Response(body, { headers }) : new Response(null, { status: 429 });
}

function ordinalIn(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
