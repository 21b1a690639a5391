import { differenceBetween, fillIn, isSame } from "~/domain/specification/comparison";
import type { Language } from "~/domain/language";
import { findHistory } from "~db/as-of";
import { findLogAboutUnscoped } from "~db/events";
import type { Store } from "~db/store";
import type { openRequirement } from "./open-requirement";
import { referencedBy } from "./requirement-text";
import { shownDifference } from "./shown-difference";

type Opened = Awaited<ReturnType<typeof openRequirement>>;

/** Every entry of the log about a requirement, newest first, with what it changed of it. */
export async function requirementHistory({ store, language }: { store: Store; language: Language }, { specification, requirement }: Opened) {
  const steps = await findHistory(store, { specification }, requirement.id);
  const log = await findLogAboutUnscoped(store, specification.id, requirement.id, steps.map((one) => one.ordinal));
  const referenced = await referencedBy(store, specification, steps.map((one) => one.requirement));
  const fill = fillIn(specification.participants.map((one) => one.authorityId), (id) => referenced.get(id)?.number ?? null);
  const changes = new Map(
    steps.map((step, index) => {
      const before = steps[index - 1]?.requirement ?? null;
      const difference = differenceBetween(before, step.requirement, { before: fill, after: fill }, specification.languages);
      return [step.ordinal, { first: before === null, same: isSame(difference), shown: shownDifference(difference, specification, language) }];
    }),
  );
  const entries = log.map(({ ordinal, act, personName, authorityName, at, reason, payload }) => {
    const change = changes.get(ordinal);
    return { ordinal, act, personName, authorityName, at, reason, named: payload.includes(requirement.id), change: change && !change.same ? change.shown : null, first: change?.first ?? false };
  });
  // Others moved: where that shifted this one too, nothing of it was changed.
  const told = entries.filter((one) => one.change || one.named);
  const began = steps.find((one) => one.ordinal === 0);
  return { entries: told, began: began ? { at: began.at, change: changes.get(0)?.shown ?? null } : null };
}
