import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { constants } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler } from "express";
import { deadlineReminders } from "./deadline-reminders";
import { closeDueDecisions } from "~/acts/specification/close-due-decisions";
import type { Store } from "~db/store";
import type { Config } from "./config";
import { cookieJar } from "./cookies";
import { everyMinute } from "./every-minute";
import { requestGate } from "./gate";
import { exportRunner } from "./export-runner";
import { securityHeaders } from "./headers";
import { letterBox } from "./letter-box";
import { liveHub } from "./live/hub";
import { pages, printer } from "./pages";
import { postOffice } from "./post-office";
import { publicPages } from "./publishing/public-pages";
import { publisher } from "./publishing/publisher";
import { readerOf } from "./reader";
import { visitorGate } from "./visitor";

export interface Parts {
  store: Store;
  config: Config;
  build: ServerBuild;
  /** Folder of the built application: client/, and the programs of the worker threads. */
  buildFolder: string;
  log: (entry: Record<string, unknown>) => void;
}

export interface WebServer {
  server: Server;
  /** Stops taking requests, lets running ones end, then closes what is left. */
  close: (milliseconds?: number) => Promise<void>;
}

/** The web server over a store, not yet listening. */
export function webServer({ store, config, build, buildFolder, log }: Parts): WebServer {
  const app = express();
  const jar = cookieJar(config.origin);
  const workerFile = join(buildFolder, "exporter-worker.js");
  const exports = exportRunner({ store, workerFile, log });
  const live = liveHub({ store, log });
  const mails = config.mail && postOffice({ store, mail: config.mail, origin: config.origin, log });
  const letters = letterBox({ store, mail: config.mail, origin: config.origin, log });
  const publishing = publisher({ store, log, announce: live.announce, mailed: letters.soon });
  const decisions = everyMinute(() => closeDueDecisions({ store, now: new Date(), newId: randomUUID }), log);
  const reminders = everyMinute(deadlineReminders(store), log);
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustedProxies);
  app.set("query parser", "simple");
  app.use(securityHeaders(config.origin));
  // The fastest level: pages are made for each reader, and the next levels cost more time than they save bytes.
  app.use(compression({ level: 1, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } } }));
  app.use("/assets", express.static(join(buildFolder, "client", "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  app.use(express.static(join(buildFolder, "client"), { maxAge: "1h", index: false }));
  app.use(requestGate(config.origin), visitorGate(store, jar));
  const everywhere = {
    store, config, jar, workerFile, exports, live, letters, publisher: publishing, published: null, about: null,
    importerFile: join(buildFolder, "importer-worker.js"), signatureFile: join(buildFolder, "signature-worker.js"), entryScript: build.assets.entry.module,
  };
  app.all(
    "*",
    pages(build, (request, response) => ({
      ...everywhere,
      reader: readerOf(response),
      nonce: response.locals.nonce,
      language: response.locals.language,
      token: response.locals.token,
      visitor: response.locals.visitor,
      vendor: response.locals.vendor,
      vendorToken: response.locals.vendorToken,
      address: request.ip ?? "",
      reference: randomUUID().slice(0, 8),
    })),
  );
  app.use(lastResort(log));

  const print = printer(build);
  const nobody = { reader: { gone: new AbortController().signal, served: () => Promise.resolve(true) }, nonce: "", token: null, visitor: null, vendor: null, vendorToken: null, address: "", entryScript: "" };
  const isPublic = publicPages({
    store, jar, log, origin: config.origin, release: build.assets.version, publisher: publishing,
    render: (address, published, language) => print(config.origin + address, { ...everywhere, ...nobody, published, language, reference: randomUUID().slice(0, 8) }),
  });
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 }, (request, response) => {
    if (!isPublic(request, response)) app(request, response);
  });
  server.maxRequestsPerSocket = 1000;
  const close = async (milliseconds?: number) => {
    live.close();
    await Promise.all([closeServer(server, milliseconds), exports.close(), mails?.close(), letters.close(), publishing.close(), decisions.stop(), reminders.stop()]);
  };
  return { server, close };
}

/** An answer without a stack, and a log line with it. */
const lastResort = (log: Parts["log"]): ErrorRequestHandler => (error, _request, response, next) => {
  const reference = randomUUID().slice(0, 8);
  const status = typeof error?.status === "number" && error.status < 500 ? error.status : 500;
  if (status >= 500) log({ level: "error", reference, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  if (response.headersSent) return next(error);
  response.status(status).type("text/plain").send(`${status} · ${reference}`);
};

async function closeServer(server: Server, milliseconds = 10_000) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const forced = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearTimeout(forced);
}
