import { randomUUID } from "node:crypto";
import { type AppLoadContext, data } from "@remix-run/node";
import type { Context, Invalid } from "~/acts/act";
import type { Reason, Refusal } from "~/domain/refusal";
import { actorOf } from "./context";
import type { SentForm } from "./form";

/** What a page shows when a form was not accepted: nothing typed is lost. */
export interface Rejected {
  typed: Record<string, string[]>;
  errors: Record<string, string[]>;
  refused: Reason | null;
  /** What stands there now, when the write was based on something older. */
  theirs?: unknown;
}

const statuses: Partial<Record<Reason, number>> = { stale: 409, "text-changed": 409, "too-many-tries": 429, "too-many-comments": 429, "sign-in-failed": 401, "database-full": 507, "database-busy": 503, "wrong-password": 401, "passkey-refused": 401 };

/** The page again with what was typed and what is wrong; what a person may not know of does not exist. */
export function rejected(outcome: Refusal | Invalid, { typed }: SentForm) {
  if ("invalid" in outcome) return data<Rejected>({ typed: withoutSecrets(typed), errors: outcome.invalid, refused: null }, { status: 422 });
  const { refused, theirs } = outcome;
  if (refused === "not-found") throw new Response(null, { status: 404 });
  if (refused === "not-permitted") throw new Response(null, { status: 403 });
  return data<Rejected>({ typed: withoutSecrets(typed), errors: {}, refused, theirs }, { status: statuses[refused] ?? 409 });
}

/** What an act needs from the request: the one place where the clock and new ids enter. */
export function actContext(context: AppLoadContext, once?: string): Context {
  const { store, config, live } = context;
  return { store, actor: actorOf(context), now: new Date(), newId: () => randomUUID(), once, origin: config.origin, logKey: config.logKey, announce: live.announce };
}

function withoutSecrets(typed: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== "password"));
}

/** A path of this site to go back to; anything else becomes the start page. */
export function ownPath(back: unknown): string {
  return typeof back === "string" && /^\/(?![/\\])[\x21-\x7E]*$/.test(back) ? back : "/";
}
