import { z } from "zod";
import { largestAgreementFile } from "~/domain/agreement/agreement";
import { isRefusal } from "~/domain/refusal";
import { sha256Bytes } from "~/domain/sha256";
import { typedRequired } from "~/domain/text-input";
import { saveAgreementFile } from "~db/agreements";
import { specificationAct } from "../act";
import { changeAgreement } from "./record-agreement";

/** Keeps the document in which the agreement was concluded. It is part of the agreement, so that confirmations are asked anew. */
export const attachAgreementFile = specificationAct({
  name: "agreement.file-attached",
  may: "agreement:record",
  input: z.object({
    revision: z.coerce.number().int(),
    fileName: typedRequired(200),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= largestAgreementFile, { error: "file-over-20" }),
  }),
  async perform(context, { revision, fileName, bytes }) {
    const { store, actor, now, newId } = context;
    const { personId, authorityId } = actor;
    const file = { id: newId(), name: fileName, sha256: sha256Bytes(bytes) };
    await saveAgreementFile(store, context, { ...file, bytes, personId, authorityId }, now);
    const changed = await changeAgreement(context, revision, { fileId: file.id });
    return isRefusal(changed) ? changed : { ...changed, file };
  },
  payload: (_, result) => result,
});
