import type { CheckedSpecification } from "~/domain/specification/finding";
import { findAgreement } from "./agreements";
import { findBlockingComments } from "./comments";
import { findConditions } from "./conditions";
import { findOpenAmendmentHeads } from "./amendments";
import { findOpenExceptions } from "./exceptions";
import { findOpenObjections } from "./positions";
import { findProcurement } from "./procurement";
import { findRequirements } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

/** Everything that is checked before freezing, of a specification that the reader has found. */
export async function findChecked(store: Store, found: Pick<FoundSpecification, "specification">, now: Date): Promise<CheckedSpecification> {
  const [requirements, procurement, conditions] = [await findRequirements(store, found), await findProcurement(store, found), await findConditions(store, found)];
  const [exceptions, blocking, agreement] = [await findOpenExceptions(store, found), await findBlockingComments(store, found), await findAgreement(store, found)];
  const [objections, amendments] = [await findOpenObjections(store, found), await findOpenAmendmentHeads(store, found)];
  return { specification: found.specification, requirements, procurement, conditions, exceptions, blocking, objections, amendments, agreement, day: now.toISOString().slice(0, 10) };
}
