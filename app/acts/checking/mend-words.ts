import { WordsMend, mended } from "~/domain/checks/mend";
import { isRefusal } from "~/domain/refusal";
import { findRequirement } from "~db/requirements";
import { findSpecification } from "~db/specifications";
import type { Context } from "../act";
import { rewordRequirement } from "../specification/change-requirement";

/** Puts other words in the place of those that a check found: a rewording like any other, refused where the words stand elsewhere by now. */
export async function mendWords(context: Context, raw: Record<string, unknown> & { specificationId?: string; requirementId?: string }) {
  const found = await findSpecification(context.store, context.actor, raw.specificationId ?? "");
  const requirement = found && (await findRequirement(context.store, found, raw.requirementId ?? ""));
  const mend = WordsMend.safeParse(raw);
  // Who may not, and what is no mend at all, is told by the act itself.
  if (!requirement || !mend.success) return rewordRequirement(context, raw);
  const texts = mended(requirement, mend.data);
  return isRefusal(texts) ? texts : rewordRequirement(context, { ...raw, ...texts });
}
