import type { Fault, FoundSignature, FoundTimeStamp, FrozenFile } from "../../domain/signing/signed-file";
import { sha256Bytes } from "../../domain/sha256";
import { algorithmName } from "../algorithms";
import { requireValidOn } from "../certificate";
import { readDerPrefix } from "../cms/der";
import { ids } from "../cms/ids";
import { openCms } from "../cms/read";
import { openTimeStamp } from "../cms/time-stamp";
import { Unacceptable, collecting } from "../unacceptable";
import { notInFuture } from "../xml/signed-properties";
import { PdfState, additionsOf } from "./additions";
import { type Revision, readUpdates } from "./revisions";
import { type Value, itemsOf, nameOf, numberOf } from "./syntax";

interface Found {
  signatures: FoundSignature[];
  /** The frozen PDF. */
  over: FrozenFile[];
  faults: Fault[];
  stamps: number[];
}

/** Checks a signed PDF (PAdES, ETSI EN 319 142-1): the frozen file first, byte for byte, and behind it nothing but signatures. */
export function checkPdf(bytes: Uint8Array, frozen: readonly FrozenFile[], now: string): Found {
  const found: Found = { signatures: [], over: [], faults: [], stamps: [] };
  const original = frozen.find((file) => file.bytes <= bytes.length && file.sha256 === sha256Bytes(bytes.subarray(0, file.bytes)));
  if (!original) return { ...found, faults: [{ problem: "pdf-other", place: "" }] };
  found.over.push(original);
  collecting(found.faults, "", () => readSignatures(bytes, original.bytes, now, found));
  if (found.signatures.length === 0 && found.faults.length === 0) found.faults.push({ problem: "no-signature", place: "" });
  return found;
}

function readSignatures(bytes: Uint8Array, originalLength: number, now: string, found: Found) {
  const { original, revisions } = readUpdates(bytes, originalLength);
  let state = new PdfState(bytes, original);
  let stamps: FoundTimeStamp[] = [];
  for (const [index, revision] of revisions.entries()) {
    const place = String(index + 1);
    const isLast = index === revisions.length - 1;
    const added = additionsOf(state, revision);
    if (added.length > 1) throw new Unacceptable("pdf-change", place);
    // Validation data may follow a signature; before one they say nothing.
    if (added.length === 0 && index === 0) throw new Unacceptable("no-signature", place);
    for (const { dictionary, stampOn } of added) {
      const signed = collecting(found.faults, place, () => checkDictionary(dictionary, { bytes, revision, isLast, place, now }));
      if (signed && "form" in signed) found.signatures.push(signed);
      else if (signed) stamps = [...stamps, signed];
      if (stampOn !== null) found.stamps.push(stampOn);
    }
    state = state.after(revision);
  }
  // A stamp over the document is a stamp over every signature in it.
  for (const signature of found.signatures) signature.timeStamps.push(...stamps);
}

interface Surroundings {
  bytes: Uint8Array;
  revision: Revision;
  isLast: boolean;
  place: string;
  now: string;
}

function checkDictionary(dictionary: ReadonlyMap<string, Value>, surroundings: Surroundings): FoundSignature | FoundTimeStamp {
  const { place, now } = surroundings;
  const { signed, contents } = signedBytes(dictionary, surroundings);
  const subFilter = nameOf(dictionary.get("SubFilter"));
  if (subFilter === "ETSI.RFC3161") return openTimeStamp(contents, signed, "document");
  if (subFilter !== "ETSI.CAdES.detached" && subFilter !== "adbe.pkcs7.detached") throw new Unacceptable("pdf-subfilter", subFilter ?? "");
  const { certificate, algorithm, signature, timeStamps: tokens } = openCms(contents, { contentType: ids.data, detached: signed, mayNameBySha1: false });
  const timeStamps = tokens.map((token) => openTimeStamp(token, signature, "signature"));
  const claimedAt = claimedTime(dictionary, now);
  requireValidOn(certificate, timeStamps.map(({ at }) => at).sort()[0] ?? claimedAt ?? now);
  return { place, form: "PAdES", algorithm: algorithmName(algorithm), claimedAt, certificate: certificate.facts, timeStamps };
}

/** Everything up to the end of the revision but the signature itself, exactly: /ByteRange may leave out nothing else. */
function signedBytes(dictionary: ReadonlyMap<string, Value>, { bytes, revision, isLast, place }: Surroundings): { signed: Uint8Array; contents: Uint8Array } {
  const contents = dictionary.get("Contents");
  if (contents?.kind !== "string" || !contents.hex) throw new Unacceptable("pdf-contents", place);
  const range = itemsOf(dictionary.get("ByteRange")).map(numberOf);
  const [from, length, behind, rest] = range;
  const until = (behind ?? 0) + (rest ?? 0);
  const reaches = isLast ? until === bytes.length && until === revision.latestEnd : until >= revision.end && until <= revision.latestEnd;
  if (range.length !== 4 || from !== 0 || length !== contents.from || behind !== contents.to || !reaches) throw new Unacceptable("pdf-byte-range", place);
  const signed = new Uint8Array(length + (rest ?? 0));
  signed.set(bytes.subarray(0, length));
  signed.set(bytes.subarray(behind, until), length);
  return { signed, contents: unpadded(bytes.subarray(contents.from + 1, contents.to - 1), place) };
}

/** The one DER value in the hexadecimal digits; nothing but zeros may fill the room behind it. */
function unpadded(digits: Uint8Array, place: string): Uint8Array {
  const text = Buffer.from(digits).toString("latin1");
  const bytes = new Uint8Array(Buffer.from(text, "hex"));
  const written = Buffer.from(bytes).toString("hex");
  if (text !== written && text !== written.toUpperCase()) throw new Unacceptable("pdf-contents", place);
  const { next } = readDerPrefix(bytes);
  if (bytes.subarray(next).some((byte) => byte !== 0)) throw new Unacceptable("pdf-contents", place);
  return bytes.subarray(0, next);
}

/** D:20261127093000+02'00' */
function claimedTime(dictionary: ReadonlyMap<string, Value>, now: string): string | null {
  const value = dictionary.get("M");
  if (value?.kind !== "string") return null;
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z(?:00'?00'?)?|([+-])(\d\d)'?(\d\d)'?)?$/.exec(value.value);
  if (!match) throw new Unacceptable("pdf-contents", "/M");
  const [, year, month, day, hour, minute, second, sign, hours = "00", minutes = "00"] = match;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${hours}:${minutes}` : "Z"}`);
  if (Number.isNaN(at.getTime())) throw new Unacceptable("pdf-contents", "/M");
  return notInFuture(at, now);
}
