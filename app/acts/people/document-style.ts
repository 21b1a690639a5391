import { z } from "zod";
import { sha256Bytes } from "~/domain/sha256";
import { largestStyle } from "~/domain/signing/document-style";
import { typedRequired } from "~/domain/text-input";
import { saveDocumentStyle } from "~db/document-styles";
import { act } from "../act";

/** Sets the house style of the acting authority's documents from the next baseline on; without a file back to the built-in one. */
export const setDocumentStyle = act({
  name: "document-style.set",
  may: "document-style:set",
  input: z.object({ style: z.object({ name: typedRequired(200), bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= largestStyle) }).nullable() }),
  async perform({ store, actor, now, newId }, { style }) {
    const sha256 = style && sha256Bytes(style.bytes);
    await saveDocumentStyle(store, { id: newId(), authorityId: actor.authorityId, setBy: actor.personId, style: style && sha256 ? { name: style.name, sha256, bytes: Buffer.from(style.bytes) } : null }, now);
    return { name: style?.name ?? null, sha256 };
  },
  payload: (_, result) => result,
});
