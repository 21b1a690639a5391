import { eq } from "drizzle-orm";
import type { Store } from "~db/store";
import { aFrozenSpecification } from "./frozen";

/** A specification with a version that went, or goes, to the public: for what only asks whether there is one. */
export async function aPublicSpecification(store: Store, { purpose, goesOutAt }: { purpose: "consultation" | "tender"; goesOutAt: Date }): Promise<string> {
  const specificationId = (await aFrozenSpecification(store, "Sensors")).replace("/specifications/", "");
  const { publications, baselines } = store.t;
  const [baseline] = await store.db.select({ id: baselines.id }).from(baselines).where(eq(baselines.specificationId, specificationId));
  await store.transaction(() =>
    store.db.insert(publications).values({
      id: crypto.randomUUID(), specificationId, baselineId: baseline?.id ?? "", number: 1, purpose, goesOutAt, publishedAt: goesOutAt, sha256: "", personId: "demo-anna", authorityId: "demo-ezerkrasts", at: goesOutAt,
    }),
  );
  return specificationId;
}
