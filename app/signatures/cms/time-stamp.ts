import type { FoundTimeStamp } from "../../domain/signing/signed-file";
import { digest, digestIds, known, sameBytes } from "../algorithms";
import { requireValidOn } from "../certificate";
import { Unacceptable } from "../unacceptable";
import { child, plainAlgorithm, readDer, tags } from "./der";
import { ids } from "./ids";
import { openCms } from "./read";

const timeStampingId = "1.3.6.1.5.5.7.3.8";

/** A time stamp (RFC 3161) over these bytes whose mathematics hold. Says nothing about who vouches for the authority. Throws Unacceptable. */
export function openTimeStamp(token: Uint8Array, over: Uint8Array, kind: FoundTimeStamp["kind"]): FoundTimeStamp {
  try {
    const { content, certificate } = openCms(token, { contentType: ids.timeStampInfo, detached: null, mayNameBySha1: true });
    const info = readDer(content ?? new Uint8Array());
    const imprint = child(info, 2, tags.sequence);
    const hash = known(digestIds, plainAlgorithm(child(imprint, 0, tags.sequence)));
    if (!sameBytes(child(imprint, 1, tags.octets).content, digest(hash, over))) throw new Unacceptable("time-stamp");
    if (!certificate.purposes.includes(timeStampingId)) throw new Unacceptable("certificate-purpose", certificate.facts.subject);
    const at = timeOf(Buffer.from(child(info, 4, tags.generalizedTime).content).toString("latin1"));
    requireValidOn(certificate, at);
    return { at, by: certificate.facts.subject, kind };
  } catch (error) {
    if (!(error instanceof Unacceptable) || error.problem === "time-stamp") throw error;
    throw new Unacceptable("time-stamp", [error.problem, error.place].filter(Boolean).join(": "));
  }
}

/** 20261127093000.5Z */
function timeOf(text: string): string {
  const [, year, month, day, hour, minute, second, fraction = ""] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}Z`);
  if (Number.isNaN(at.getTime())) throw new Unacceptable("time-stamp");
  return at.toISOString();
}

/** The number by which a token belongs to a request, as it is encoded. */
export function timeStampNonce(token: Uint8Array): Uint8Array | null {
  const { content } = openCms(token, { contentType: ids.timeStampInfo, detached: null, mayNameBySha1: true });
  // Accuracy is a SEQUENCE, ordering a BOOLEAN: the first INTEGER behind the time is the nonce.
  return readDer(content ?? new Uint8Array()).children.slice(5).find((one) => one.tag === tags.integer)?.content ?? null;
}
