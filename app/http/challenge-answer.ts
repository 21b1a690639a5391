import type { AppLoadContext } from "@remix-run/node";
import type { Invalid } from "~/acts/act";
import type { Refusal } from "~/domain/refusal";
import { refusals } from "~/messages/refusals";
import { say } from "~/messages/say";

/** What the script of a passkey button reads: what to ask the device, or a sentence. With 422 the form is sent as it is, and its page says what is missing. */
export function challengeAnswer({ language }: AppLoadContext, outcome: { done: { options: object } } | Refusal | Invalid): Response {
  if ("done" in outcome) return Response.json(outcome.done.options, { headers: { "Cache-Control": "no-store" } });
  if ("invalid" in outcome) return Response.json({}, { status: 422 });
  const { refused } = outcome;
  return Response.json({ problem: say(language, refusals[refused]) }, { status: refused === "not-found" ? 404 : refused === "not-permitted" ? 403 : 409 });
}
