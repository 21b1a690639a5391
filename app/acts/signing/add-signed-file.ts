import { z } from "zod";
import { sha256Bytes } from "~/domain/sha256";
import { refuse } from "~/domain/refusal";
import { SignedFileReport, admit, keptName, signedFileEvent } from "~/domain/signing/signed-file";
import { findBaseline } from "~db/baselines";
import { saveSignedFile } from "~db/signed-files";
import { specificationAct } from "../act";

/** Keeps a file that was signed outside the system. Whoever calls it has checked the file; only an acceptable one has a report. */
export const addSignedFile = specificationAct({
  name: "signed-file.added",
  checkpoint: true,
  may: "signed-file:add",
  when: "any",
  input: z.object({ number: z.coerce.number().int(), fileName: z.string().max(300), bytes: z.instanceof(Uint8Array), report: SignedFileReport }),
  async perform(context, { number, fileName, bytes, report }) {
    const { store, actor, now, newId } = context;
    const stored = await findBaseline(store, context, number);
    if (!stored) return refuse("not-found");
    if (stored.reopening) return refuse("not-frozen");

    const sha256 = sha256Bytes(bytes);
    const known = stored.signedFiles.some((one) => one.authorityId === actor.authorityId && one.sha256 === sha256);
    const refusal = admit(report, { sha256, baselineSha256: stored.sha256, known });
    if (refusal) return refusal;

    const { personId, authorityId } = actor;
    const file = { id: newId(), authorityId, personId, origin: "uploaded" as const, kind: report.kind, name: keptName(fileName, report.kind), bytes: bytes.length, sha256, over: report.over, at: now.toISOString() };
    await saveSignedFile(store, stored.baseline.id, { file, report }, bytes);
    return { baselineId: stored.baseline.id, file };
  },
  payload: (_, { baselineId, file }) => signedFileEvent(baselineId, file),
});
