import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "~/domain/people/actor";
import { findDraft } from "~db/drafts";
import { type Merge, mergesOf } from "./merging";
import type { Requirement } from "~/domain/specification/requirement";
import type { Specification } from "~/domain/specification/specification";

export interface OfferedDraft {
  form: string;
  savedAt: string;
  /** Whether the person wants to go on with it. */
  taken: boolean;
  /** What was typed, with what others wrote meanwhile where both fit together. */
  fields: Record<string, string[]>;
  /** Fields that somebody else has changed since it was begun. */
  merges: Merge[];
  stale: boolean;
}

interface Where {
  specification: Specification;
  actor: Actor;
  /** The address of the form, without the specification's. */
  form: string;
  /** What the form shows without a draft. */
  shown: Record<string, string>;
  requirement?: Requirement;
  textsOf?: (requirement: Requirement) => Record<string, string>;
}

/** The person's own draft of a form, where it says something other than the form itself. */
export async function offeredDraft({ store }: AppLoadContext, request: Request, { specification, actor, form, shown, requirement, textsOf }: Where): Promise<OfferedDraft | null> {
  const draft = await findDraft(store, actor, { specificationId: specification.id, form });
  if (!draft || Object.entries(draft.fields).every(([name, [value = ""]]) => value === (shown[name] ?? ""))) return null;
  const stale = requirement !== undefined && draft.revision !== null && draft.revision !== requirement.revision;
  const merges = stale && textsOf ? await mergesOf(store, { specification }, { requirement, revision: draft.revision ?? 0, typed: draft.fields, textsOf }) : [];
  const fields = { ...draft.fields, ...Object.fromEntries(merges.map((one) => [one.name, [one.merged ?? one.mine]])) };
  return { form, savedAt: draft.savedAt.toISOString(), taken: new URL(request.url).searchParams.has("draft"), fields, merges, stale };
}
