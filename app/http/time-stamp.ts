import { randomBytes } from "node:crypto";
import { timeStampIn, timeStampRequest } from "~/signatures/cms/ask-time";
import { Unacceptable } from "~/signatures/unacceptable";

const timeLimit = 10_000;
const mostBytes = 100_000;

/** A time stamp over these bytes from an authority (RFC 3161 over HTTP); null when it gives none that is valid. */
export async function askTimeStamp(url: string, over: Uint8Array): Promise<Uint8Array | null> {
  const nonce = randomBytes(12);
  // Neither negative nor longer than it needs to be.
  nonce[0] = 0x40;
  try {
    const answer = await fetch(url, {
      method: "POST",
      body: new Uint8Array(timeStampRequest(over, nonce)),
      headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
      redirect: "error",
      signal: AbortSignal.timeout(timeLimit),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return answer.ok && bytes.length <= mostBytes ? timeStampIn(bytes, over, nonce) : null;
  } catch (error) {
    // Network trouble comes as a TypeError, the time limit as a DOMException.
    if (error instanceof Unacceptable || error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
