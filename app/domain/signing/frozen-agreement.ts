import { z } from "zod";
import { Agreement, type AgreementOnRecord } from "../agreement/agreement";

/** An agreement as it stood at freezing: with its signatories by name, its document by hash, and who has confirmed it. */
export const FrozenAgreement = Agreement.omit({ signatories: true, fileId: true }).extend({
  revision: z.int(),
  signatories: z.array(z.strictObject({ authorityId: z.string(), mandateId: z.string(), name: z.string(), capacity: z.string(), body: z.string(), act: z.string() })),
  file: z.strictObject({ name: z.string(), sha256: z.string() }).nullable(),
  confirmations: z.array(z.strictObject({ authorityId: z.string(), name: z.string(), at: z.iso.datetime() })),
});
export type FrozenAgreement = z.infer<typeof FrozenAgreement>;

/** What a baseline holds of the agreement; nothing where there is none. */
export function frozenAgreement(agreement: AgreementOnRecord | null): { agreement?: FrozenAgreement } {
  if (!agreement) return {};
  const { revision, content, mandates, file, confirmations } = agreement;
  const { signatories, fileId: _, ...said } = content;
  const named = signatories.flatMap(({ authorityId, mandateId }) =>
    mandates.filter((one) => one.id === mandateId).map(({ name, capacity, body, act }) => ({ authorityId, mandateId, name, capacity, body, act })),
  );
  return { agreement: { ...said, revision, signatories: named, file, confirmations } };
}
