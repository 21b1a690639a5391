import type { CheckedSpecification } from "~/domain/checks/finding";
import { waitsFor } from "~/domain/specification/position";
import { mapOf } from "~/domain/specification/position-map";
import { findPositions } from "~db/positions";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";

/** How many positions each authority has not taken yet, where there are any. */
export async function unsaidPositions(store: Store, found: FoundSpecification, { requirements, amendments }: Pick<CheckedSpecification, "requirements" | "amendments">) {
  const { participants } = found.specification;
  const rows = mapOf(requirements, await findPositions(store, found), amendments, participants.map((one) => one.authorityId));
  return participants.map(({ authorityId, name }) => ({ name, authorityId, count: rows.filter((row) => waitsFor(row.stances, authorityId)).length })).filter((one) => one.count > 0);
}
