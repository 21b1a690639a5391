import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AppLoadContext } from "@remix-run/node";
import { Language } from "~/domain/language";
import { fileKinds } from "~/domain/exporting/asked-file";
import type { Publication } from "~/domain/publishing/publication";
import { contentTypes } from "~/exporters/export";
import { findCalendarRevisionUnscoped } from "~db/calendars";
import { findPublicFileUnscoped, findPublicStateUnscoped, findPublicUnscoped, findPublicationRowUnscoped } from "~db/publications";
import { findHearingStateUnscoped } from "~db/questions";
import type { Store } from "~db/store";
import { type CookieJar, readCookies } from "../cookies";
import { acceptedLanguage } from "./accepted-language";
import { type Answer, keptAnswers, send } from "./kept-answers";
import { type PublicPlace, knownQuery, publicPlace } from "./public-address";
import { publishedBaseline } from "./published-baselines";
import { feedOf, robots, sitemap } from "./public-texts";
import type { Publisher } from "./publisher";

interface Parts {
  store: Store;
  jar: CookieJar;
  origin: string;
  /** Of the program: another one may write another page. */
  release: string;
  publisher: Publisher;
  /** Prints a page for nobody in particular: no cookie, no session and no nonce reach it. */
  render: (address: string, published: AppLoadContext["published"], language: Language) => Promise<Response>;
  log: (entry: Record<string, unknown>) => void;
}

interface Asked {
  path: string;
  place: PublicPlace;
  language: Language;
  query: string;
  newest: Publication | null;
}

/** Nothing on these pages needs a script. An exported document has its styles inside it. */
const pagePolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The pages, files and feeds that anybody may read, before everything else: written once for each version, language and query, and sent from memory.
 * What is public is asked of the database for each request, so that everybody sees a new version at the same instant.
 * True where the address is one of theirs.
 */
export function publicPages({ store, jar, origin, release, publisher, render, log }: Parts) {
  const answers = keptAnswers();
  const waiting = new Map<string, Promise<Publication | null>>();
  const fixed: OutgoingHttpHeaders = {
    "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
    "Content-Security-Policy": pagePolicy, ...(origin.startsWith("https:") && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
  };

  /** Those who ask at the same moment share one look: it begins after the last of them came. */
  function newestOf(id: string): Promise<Publication | null> {
    const known = waiting.get(id);
    if (known) return known;
    const asked = new Promise((resume) => setImmediate(resume)).then(() => {
      waiting.delete(id);
      return findPublicationRowUnscoped(store, id, "newest", new Date());
    });
    waiting.set(id, asked);
    return asked;
  }

  async function answer(request: IncomingMessage, response: ServerResponse, path: string, place: PublicPlace, search: URLSearchParams) {
    const named = Language.safeParse(search.get("language"));
    const language = named.success ? named.data : (Language.safeParse(readCookies(request.headers.cookie).get(jar.language)).data ?? acceptedLanguage(request.headers["accept-language"]));
    const query = new URLSearchParams([...knownQuery(search), ["language", language]]).toString();
    const newest = place.specificationId === null ? null : await newestOf(place.specificationId);
    // Whoever comes first after the instant has it noted; the proof of publication names the entry.
    if (newest && newest.publishedAt === null) await publisher.look();
    const headers = { ...fixed, "Cache-Control": "public, no-cache", Vary: named.success ? "Accept-Encoding" : "Accept-Encoding, Accept-Language, Cookie" };
    const asked = { path, place, language, query, newest };
    if (place.specificationId !== null && (!newest || (place.version !== "newest" && (place.version < 1 || place.version > newest.number)))) return send(request, response, await nothing(language), headers);
    const state = newest ? `${newest.number} ${newest.sha256} ${newest.publishedAt !== null}` : await findPublicStateUnscoped(store, new Date());
    const deadlines = place.kind === "specification-feed" && newest ? await findCalendarRevisionUnscoped(store, newest.specificationId) : 0;
    // Answers come out between two versions, and so do the times of rounds.
    const heard = place.specificationId !== null && (place.kind === "questions" || place.kind === "specification-feed") ? ` ${await findHearingStateUnscoped(store, place.specificationId)}` : "";
    const kept = await answers.find(`${state} ${deadlines}${heard} ${release} ${path}?${query}`, () => made(asked));
    if (kept.status !== 200) return send(request, response, await nothing(language), headers);
    const isFixed = place.kind === "file" && place.version !== "newest";
    send(request, response, kept, isFixed ? { ...headers, "Cache-Control": "public, max-age=31536000, immutable" } : headers);
  }

  /** Whatever was asked for: that it was never there and that it is not there yet look the same. */
  const nothing = (language: Language) => answers.find(`nothing ${release} ${language}`, async () => ({ ...(await printed(`/published/nothing?language=${language}`, null, language)), status: 404 }), () => true);

  async function made({ path, place, language, query, newest }: Asked): Promise<Answer> {
    const around = { store, origin, language, now: new Date() };
    const text = (type: string, body: string): Answer => ({ status: 200, type: `${type}; charset=utf-8`, body: Buffer.from(body) });
    switch (place.kind) {
      case "robots":
        return text("text/plain", robots(origin));
      case "sitemap":
        return text("application/xml", await sitemap(around));
      case "feed": case "specification-feed":
        return text("application/atom+xml", await feedOf(around, place.specificationId));
      case "list":
        return printed(`${path}?${query}`, null, language);
      case "file": case "page": case "questions": {
        if (!newest) throw new Error("Asked of nothing");
        const all = (await findPublicUnscoped(store, newest.specificationId, around.now)).filter((one) => one.number <= newest.number);
        const current = place.version === "newest" ? newest : all.find((one) => one.number === place.version);
        if (!current) throw new Error(`Publication ${place.version} is missing`);
        if (place.kind === "file") return file(current, place.name);
        const page = await printed(`${path}?${query}`, { all, current, newest: all.find((one) => one.number === newest.number) ?? newest }, language);
        // No search engine takes a demonstration for a call for tenders.
        const { specification } = (await publishedBaseline(store, current)).baseline;
        return specification.demonstration ? { ...page, headers: { "X-Robots-Tag": "noindex" } } : page;
      }
    }
  }

  async function printed(address: string, published: AppLoadContext["published"], language: Language): Promise<Answer> {
    const page = await render(address, published, language);
    return { status: page.status, type: "text/html; charset=utf-8", body: Buffer.from(await page.arrayBuffer()) };
  }

  async function file({ id, specificationId, number }: Publication, name: string): Promise<Answer> {
    const found = await findPublicFileUnscoped(store, id, name);
    if (!found) return { status: 404, type: "text/plain", body: Buffer.alloc(0) };
    const kind = name.split(".").at(-1) ?? "";
    const type = kind === "csv" ? "text/csv; charset=utf-8" : contentTypes[fileKinds.find((one) => one === kind) ?? "json"];
    const disposition = `${kind === "html" ? "inline" : "attachment"}; filename="${specificationId}-${number}-${name}"`;
    return { status: 200, type, body: Buffer.from(found.bytes), headers: { "Content-Security-Policy": filePolicy, "Content-Disposition": disposition } };
  }

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const [path = "", search = ""] = (request.url ?? "").split("?");
    const place = publicPlace(path);
    if (!place) return false;
    answer(request, response, path, place, new URLSearchParams(search)).catch((error: unknown) => {
      log({ level: "error", path, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      if (!response.headersSent) response.writeHead(500, { ...fixed, "Content-Type": "text/plain; charset=utf-8" });
      response.end("500");
    });
    return true;
  };
}
