import { z } from "zod";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { sha256Bytes } from "~/domain/sha256";
import { type SealedFile, admit, maySeal, sealEvent } from "~/domain/signing/signed-file";
import { findBaseline } from "~db/baselines";
import { saveSignedFile } from "~db/signed-files";
import { type FoundSpecification, findSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";
import { confirmPassword } from "../people/confirm-password";

/** Makes the seal, or tells why not. Asked twice, it gives the same files: it is made before the transaction and kept within it. */
export type Sealer = () => Promise<SealedFile[] | Refusal>;

/** Seals a baseline with the authority's own key: the password again, then each PDF and a container. Nothing is kept when any part fails. */
export const sealBaseline = specificationAct({
  name: "baseline.sealed",
  checkpoint: true,
  may: "baseline:seal",
  when: "any",
  input: z.object({
    specificationId: z.string(),
    number: z.coerce.number().int(),
    password: z.string().min(1, { error: "required" }),
    sealer: z.custom<Sealer>((value) => typeof value === "function"),
  }),
  async prepare(context, { specificationId, number, password, sealer }) {
    const wrong = await confirmPassword(context, password);
    if (wrong) return wrong;
    const found = await findSpecification(context.store, context.actor, specificationId);
    const stored = found ? await sealable({ ...context, ...found }, number) : refuse("not-found");
    if (isRefusal(stored)) return stored;
    const sealed = await sealer();
    return isRefusal(sealed) ? sealed : null;
  },
  async perform(context, { number, sealer }) {
    const stored = await sealable(context, number);
    if (isRefusal(stored)) return stored;
    const sealed = await sealer();
    if (isRefusal(sealed)) return sealed;

    const { store, actor, now, newId } = context;
    const files = [];
    for (const { name, bytes, report } of sealed) {
      const sha256 = sha256Bytes(bytes);
      const refusal = admit(report, { sha256, baselineSha256: stored.sha256, known: false });
      if (refusal) return refusal;
      const file = { id: newId(), authorityId: actor.authorityId, personId: actor.personId, origin: "sealed" as const, kind: report.kind, name, bytes: bytes.length, sha256, over: report.over, at: now.toISOString() };
      await saveSignedFile(store, stored.baseline.id, { file, report }, bytes);
      files.push(file);
    }
    return { baselineId: stored.baseline.id, files: files.sort((a, b) => (a.id < b.id ? -1 : 1)) };
  },
  payload: (_, { baselineId, files }) => sealEvent(baselineId, files),
});

/** The baseline, unless it is not yet the authority's turn to seal it. */
async function sealable({ store, actor, specification }: Context & FoundSpecification, number: number) {
  const stored = await findBaseline(store, { specification }, number);
  if (!stored) return refuse("not-found");
  return maySeal(specification, number, actor.authorityId, stored.signedFiles) ?? stored;
}
