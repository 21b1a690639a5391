import { type ActionFunctionArgs, type AppLoadContext, redirect } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { Context, Outcome } from "~/acts/act";
import { dropDraft } from "~/acts/specification/draft";
import type { Actor } from "~/domain/people/actor";
import { type FoundSpecification, findSpecification } from "~db/specifications";
import { actContext, rejected } from "./answer";
import { actorOf } from "./context";
import { readForm } from "./form";

/** What a form action does: reads the form, lets the act decide, goes on or shows the form again. */
export async function perform<Result>(
  { request, context, params }: ActionFunctionArgs,
  act: (context: Context, raw: unknown) => Promise<Outcome<Result>>,
  to: (done: Result) => string,
  shape: (input: Record<string, unknown>) => Record<string, unknown> = (input) => input,
) {
  const form = await readForm(request);
  const outcome = await act(actContext(context, form.once), { ...shape(form.input), ...params });
  if (!("done" in outcome)) return rejected(outcome, form);
  if (form.draft) await dropDraft(actContext(context), { specificationId: params.specificationId, form: form.draft });
  return redirect(to(outcome.done));
}

export interface Opened extends FoundSpecification {
  actor: Actor;
}

/** The specification of an address as the acting authority finds it; 404 where it finds none. */
export async function openSpecification(context: AppLoadContext, params: Params): Promise<Opened> {
  const actor = actorOf(context);
  const found = await findSpecification(context.store, actor, params.specificationId ?? "");
  if (!found) throw new Response(null, { status: 404 });
  context.about = { specificationId: found.specification.id, head: found.head };
  return { ...found, actor };
}

export const nothingHere = () => new Response(null, { status: 404 });
