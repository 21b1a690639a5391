import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** An exported document has its styles inside it; nothing else may load. */
const documentPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const isDocument = (path: string) => /^\/specifications\/[^/]+\/(baselines\/\d+\/(documents|redlines|exports\/[^/]+)|questions\/reports)\/[^/]+\.html$/.test(path);
/** Passkeys answer to these pages only; nothing else of the device is wanted. */
const devicePolicy = "publickey-credentials-get=(self), publickey-credentials-create=(self), camera=(), geolocation=(), microphone=()";

/** Security headers with a nonce for this answer's scripts. Nothing loads from anywhere else. */
export function securityHeaders(origin: string): RequestHandler {
  const tls = origin.startsWith("https:");
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_, response) => `'nonce-${"locals" in response ? String((response as Response).locals.nonce) : ""}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
        ...(tls && { upgradeInsecureRequests: [] }),
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: tls ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  return (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    response.setHeader("Permissions-Policy", devicePolicy);
    headers(request, response, (error?: unknown) => {
      if (isDocument(request.path)) response.setHeader("Content-Security-Policy", documentPolicy);
      next(error);
    });
  };
}
