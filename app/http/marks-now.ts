import type { Marks } from "~/domain/checks/marks";
import { stateOf } from "~/domain/specification/specification";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";
import { recentCheck } from "./kept-check";

/** Marks beside sections and requirements while a specification is drafted; of a large one they may be a moment old. */
export const marksNow = async (store: Store, found: FoundSpecification): Promise<Marks | null> =>
  stateOf(found.specification) === "drafting" ? ((await recentCheck(store, found))?.marks ?? null) : null;
