import type { Params } from "@remix-run/react";
import type { Actor } from "~/domain/people/actor";
import { isUndoable } from "~/domain/specification/undo";
import { findNewestChange } from "~db/as-of";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";

/** Where a change of a requirement leads: to its page, which says that it is saved and offers to undo it. */
export const savedAt = ({ specificationId, requirementId }: Params): string => `/specifications/${specificationId}/requirements/${requirementId}?saved=yes`;

export interface Undo {
  requirementId: string;
  ordinal: number;
  act: string;
}

/** What of a requirement the actor could undo now; null where somebody else changed it last. */
export async function undoOf(store: Store, found: Pick<FoundSpecification, "specification"> & { actor: Actor }, requirementId: string): Promise<Undo | null> {
  const newest = await findNewestChange(store, found, requirementId);
  return newest && isUndoable(newest, found.actor) ? { requirementId, ordinal: newest.ordinal, act: newest.act } : null;
}
