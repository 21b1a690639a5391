import { digest } from "../algorithms";
import { Unacceptable } from "../unacceptable";
import { child, readDer, smallInteger, tags } from "./der";
import { openTimeStamp, timeStampNonce } from "./time-stamp";
import { digestAlgorithm } from "./write";
import { der, integer, integerOf, octets, sequence } from "./write-der";

/** A request for a time stamp over these bytes (RFC 3161, 2.4.1), with the certificate in the answer. */
export const timeStampRequest = (over: Uint8Array, nonce: Uint8Array): Uint8Array =>
  sequence(integer(1), sequence(digestAlgorithm("sha256"), octets(digest("sha256", over))), integerOf(nonce), der(0x01, new Uint8Array([0xff])));

/** The token of an answer, which has to be over the same bytes and for the same request. Throws Unacceptable. */
export function timeStampIn(response: Uint8Array, over: Uint8Array, nonce: Uint8Array): Uint8Array {
  const answer = readDer(response);
  const status = smallInteger(child(child(answer, 0, tags.sequence), 0, tags.integer));
  // 0 is granted, 1 granted with changes.
  if (status > 1) throw new Unacceptable("time-stamp", `PKIStatus ${status}`);
  const token = child(answer, 1, tags.sequence).raw;
  openTimeStamp(token, over, "signature");
  if (Buffer.compare(timeStampNonce(token) ?? new Uint8Array(), integerOf(nonce).subarray(2)) !== 0) throw new Unacceptable("time-stamp", "nonce");
  return token;
}
