import type { RequestHandler, Response } from "express";

/** Enough for every form; a document that is handed in to be verified is larger. */
const formBytes = 1_000_000;
const catalogueBytes = 51_000_000;
const documentBytes = 40_000_000;
/** The PDF of 5,000 requirements has 39 MB. */
const signedFileBytes = 80_000_000;
/** Of a file of questions, with the form around it. */
const questionBytes = 5_500_000;
/** A specification to check, with the form around it. */
const pastedBytes = 22_000_000;
const agreementBytes = 21_500_000;
/** A matrix of two megabytes, and the form around it. */
const matrixBytes = 2_200_000;
/** Its rows, unpacked, as the review page sends them back. */
const matrixRowsBytes = 24_000_000;

/**
 * What no route has to think of: foreign writes, methods, body sizes, single-route requests.
 * Remix's own guard lets `?_data=` and resource routes through and trusts X-Forwarded-Host, so this stands before it.
 */
/** Documents to verify and catalogues to read in are large; everything else is a form. */
const mostBytes = (path: string): number => {
  if (path === "/verification") return documentBytes;
  if (/^\/specifications\/[^/]+\/baselines\/\d+\/signed-files$/.test(path)) return signedFileBytes;
  if (path === "/check") return pastedBytes;
  if (/^\/specifications\/[^/]+\/agreement\/file$/.test(path)) return agreementBytes;
  if (/^\/published\/[^/]+\/matrix\/return$/.test(path)) return matrixBytes;
  if (/^\/published\/[^/]+\/matrix\/return\/taking$/.test(path)) return matrixRowsBytes;
  if (/^\/published\/[^/]+\/questions\/file$/.test(path)) return questionBytes;
  return /^\/library\/own\/[^/]+\/imports$/.test(path) ? catalogueBytes : formBytes;
};

export function requestGate(origin: string): RequestHandler {
  return (request, response, next) => {
    const { method, path, query } = request;
    if (!["GET", "HEAD", "POST"].includes(method)) return refuse(response.set("Allow", "GET, HEAD, POST"), 405);
    if ("_data" in query || path.endsWith(".data") || path === "/__manifest") return refuse(response, 404);
    if (method !== "POST") return next();

    if (!isOwnWrite(request.get("sec-fetch-site"), request.get("origin"), origin)) return refuse(response, 403);
    // Without a length a body could go on for ever; with one the HTTP parser holds the sender to it.
    const length = Number(request.get("content-length") ?? "NaN");
    if (!Number.isInteger(length)) return refuse(response, 411);
    if (length > mostBytes(path)) return refuse(response.set("Connection", "close"), 413);
    if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(request.get("content-type") ?? "")) return refuse(response, 415);
    next();
  };
}

/** A browser says where a write comes from. A form of another site never gets through; a client that says nothing neither. */
function isOwnWrite(site: string | undefined, from: string | undefined, origin: string): boolean {
  if (site !== undefined && site !== "same-origin") return false;
  if (from !== undefined) return from === origin;
  return site === "same-origin";
}

const sentences: Record<number, string> = {
  403: "This request came from another site and was refused. Open the page again and repeat. / Pieprasījums nāca no citas vietnes un tika noraidīts.",
  404: "There is nothing here. / Šeit nekā nav.",
  405: "This method is not used here. / Šāda metode te netiek lietota.",
  411: "The request has no length. / Pieprasījumam nav norādīts garums.",
  413: "This is too large. / Tas ir par lielu.",
  415: "Only forms are accepted. / Tiek pieņemtas tikai veidlapas.",
};

function refuse(response: Response, status: number) {
  response.status(status).type("text/plain").send(sentences[status]);
}
