import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { Context, Outcome } from "~/acts/act";
import { dropDraft } from "~/acts/specification/draft";
import { merged } from "~/domain/specification/merge";
import type { Requirement } from "~/domain/specification/requirement";
import { findHistory } from "~db/as-of";
import { findRequirement } from "~db/requirements";
import { findSpecification } from "~db/specifications";
import type { Store } from "~db/store";
import type { Specification } from "~/domain/specification/specification";
import { actContext, rejected } from "./answer";
import { readForm } from "./form";

/** A field that two people changed: what each wrote, and both in one text where that is possible. */
export interface Merge {
  name: string;
  mine: string;
  theirs: string;
  merged: string | null;
}

interface Writing {
  requirement: Requirement;
  /** What the writing was based on. */
  revision: number;
  typed: Record<string, string[]>;
  textsOf: (requirement: Requirement) => Record<string, string>;
}

/** Each text in which what was typed differs from what stands there now, merged over the version that it was based on. */
export async function mergesOf(store: Store, found: { specification: Specification }, { requirement, revision, typed, textsOf }: Writing): Promise<Merge[]> {
  const base = (await findHistory(store, found, requirement.id)).findLast((one) => one.requirement.revision === revision)?.requirement;
  const [was, is] = [base ? textsOf(base) : null, textsOf(requirement)];
  return Object.keys(typed).filter((name) => name in is).flatMap((name) => {
    const [mine, theirs] = [(typed[name]?.[0] ?? "").replace(/\r\n?/g, "\n"), is[name] ?? ""];
    return mine === theirs ? [] : [{ name, mine, theirs, merged: was ? merged(was[name] ?? "", mine, theirs) : null }];
  });
}

/** Like perform, for a form of texts: where somebody else was faster, both are put together as far as they go. */
export async function performMerging<Result>(
  { request, context, params }: ActionFunctionArgs,
  act: (context: Context, raw: unknown) => Promise<Outcome<Result>>,
  to: (done: Result) => string,
  textsOf: Writing["textsOf"],
) {
  const form = await readForm(request);
  const acting = actContext(context, form.once);
  const outcome = await act(acting, { ...form.input, ...params });
  if ("done" in outcome) {
    if (form.draft) await dropDraft(acting, { specificationId: params.specificationId, form: form.draft });
    return redirect(to(outcome.done));
  }
  const stale = "refused" in outcome && outcome.refused === "stale";
  const found = stale ? await findSpecification(context.store, acting.actor, params.specificationId ?? "") : null;
  const requirement = found && (await findRequirement(context.store, found, params.requirementId ?? ""));
  if (!found || !requirement) return rejected(outcome, form);
  const merges = await mergesOf(context.store, found, { requirement, revision: Number(form.typed.revision?.[0]), typed: form.typed, textsOf });
  const typed = { ...form.typed, ...Object.fromEntries(merges.map((one) => [one.name, [one.merged ?? one.mine]])) };
  const answer = rejected(outcome, { ...form, typed });
  return data({ ...answer.data, merges }, answer.init ?? undefined);
}
