import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { AgreementInForce } from "~/domain/agreement/agreement";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** The newest agreement that all who then took part have confirmed; null before there is one. */
export async function findAgreementInForce(store: Store, { specification }: Scoped): Promise<AgreementInForce | null> {
  const { agreements } = store.t;
  const [row] = await store.db
    .select({ revision: agreements.revision, content: agreements.content })
    .from(agreements)
    .where(and(eq(agreements.specificationId, specification.id), isNotNull(agreements.inForceAt)))
    .orderBy(desc(agreements.revision))
    .limit(1);
  return row ?? null;
}
