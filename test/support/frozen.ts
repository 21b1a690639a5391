// A frozen specification of the worked example's three authorities, made in a server's store.
import { agreeProcedure } from "~/acts/signing/agree-procedure";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { done } from "~db/demo";
import { localClauses } from "~db/demo-cast";
import type { Store } from "~db/store";
import { aSpecification, as } from "./cast";

/** How many approvals and signatures an authority's sign-off takes; one signature alone where nothing is said. */
type Steps = Partial<Record<"demo-ezerkrasts" | "demo-kalnmuiza" | "demo-pohjaranna", [approvals: number, signatures: number]>>;

/** Everyone may sign at once. Gives the address of the specification; the baseline is its first. */
export async function aFrozenSpecification(store: Store, title: string, steps: Steps = {}): Promise<string> {
  const made = await aSpecification(store, { lots: [], title: { en: title, lv: title } });
  for (const clause of localClauses) await done(addLocalClause(as(store, "demo-anna"), { ...clause, ...made }));
  const counted = (["demo-ezerkrasts", "demo-kalnmuiza", "demo-pohjaranna"] as const).map((id, index) => {
    const [approvals, signatures] = steps[id] ?? [0, 1];
    return [id, { place: index + 1, approvals, signatures }];
  });
  await done(agreeProcedure(as(store, "demo-anna"), { ...made, revision: 0, order: "parallel", steps: Object.fromEntries(counted) }));
  await done(freezeSpecification(as(store, "demo-anna"), made));
  return `/specifications/${made.specificationId}`;
}
