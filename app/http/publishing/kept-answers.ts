import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** An answer that is the same for everybody who asks. */
export interface Answer {
  status: number;
  type: string;
  body: Buffer;
  headers?: OutgoingHttpHeaders;
}

interface Kept extends Answer {
  etag: string;
  encoded: { br?: Buffer; gzip?: Buffer };
}

const mostBytes = 96_000_000;
const largest = 6_000_000;
const compressible = /^(text\/|application\/(json|xml|atom\+xml))/;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Answers ready to be sent, compressed once; the ones longest unused go first. */
export function keptAnswers() {
  const all = new Map<string, Kept>();
  const making = new Map<string, Promise<Kept>>();
  let bytes = 0;
  const sizeOf = ({ body, encoded }: Kept) => body.length + (encoded.br?.length ?? 0) + (encoded.gzip?.length ?? 0);

  function keep(key: string, kept: Kept) {
    if (sizeOf(kept) > largest) return;
    all.set(key, kept);
    bytes += sizeOf(kept);
    for (const [oldest, one] of all) {
      if (bytes <= mostBytes) break;
      all.delete(oldest);
      bytes -= sizeOf(one);
    }
  }

  /** The answer under a key, made once however many ask for it at the same time. */
  async function find(key: string, make: () => Promise<Answer>, isKept = ({ status }: Answer): boolean => status === 200): Promise<Kept> {
    const known = all.get(key);
    if (known) {
      // A map remembers in which order things came: now it is the newest.
      all.delete(key);
      all.set(key, known);
      return known;
    }
    let made = making.get(key);
    if (!made) {
      made = make().then(prepared).finally(() => making.delete(key));
      making.set(key, made);
      made.then((kept) => (isKept(kept) ? keep(key, kept) : undefined)).catch(() => undefined);
    }
    return made;
  }
  return { find };
}

async function prepared(answer: Answer): Promise<Kept> {
  const { body, type } = answer;
  const etag = createHash("sha256").update(body).digest("base64url").slice(0, 32);
  // What is too large to be kept would be compressed for every reader anew.
  const worth = compressible.test(type) && body.length > 500 && body.length <= largest;
  const encoded = worth ? { br: await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }), gzip: await zip(body, { level: 7 }) } : {};
  return { ...answer, etag, encoded };
}

/** Sends an answer as the reader takes it; only that it is still the same, where the reader has it. */
export function send(request: IncomingMessage, response: ServerResponse, { status, type, body, headers, etag, encoded }: Kept, more: OutgoingHttpHeaders) {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = encoded.br && /\bbr\b/.test(accepted) ? "br" : encoded.gzip && /\bgzip\b/.test(accepted) ? "gzip" : null;
  const bytes = (encoding && encoded[encoding]) ?? body;
  const tag = `"${etag}${encoding ? `-${encoding}` : ""}"`;
  const all = { ...more, ...headers, "Content-Type": type, ...(status === 200 && { ETag: tag }), ...(encoding && { "Content-Encoding": encoding }) };
  if (status === 200 && isKnown(request.headers["if-none-match"], tag)) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(status, { ...all, "Content-Length": bytes.length });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

const isKnown = (header: string | undefined, tag: string): boolean => header !== undefined && header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
