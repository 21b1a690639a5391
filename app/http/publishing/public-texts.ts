import { type Language, inLanguage } from "~/domain/language";
import { releasesOf } from "~/domain/review/public-answers";
import { type AtomEntry, atomOf, sitemapOf } from "~/exporters/atom";
import { deadlineWords } from "~/messages/deadlines";
import { changeClassNames, publicWords as words, purposeNames } from "~/messages/publishing";
import { answerCount, questionWords } from "~/messages/questions";
import { say, sayCount } from "~/messages/say";
import { type PublicEntry, findAllPublicUnscoped } from "~db/publications";
import { findReleasedQuestionsUnscoped } from "~db/questions";
import type { Store } from "~db/store";
import type { Publication } from "~/domain/publishing/publication";
import { findPublicDeadlines, newsSentence } from "../public-deadlines";
import { publishedBaseline } from "./published-baselines";

interface Around {
  store: Store;
  origin: string;
  language: Language;
  now: Date;
}

const mostEntries = 50;
const addressOf = (origin: string, { specificationId, number }: Pick<Publication, "specificationId" | "number">) => `${origin}/published/${specificationId}/versions/${number}`;

/** What became public, newest first: of one specification, or of all. */
export async function feedOf({ store, origin, language, now }: Around, specificationId: string | null): Promise<string> {
  const all = (await findAllPublicUnscoped(store, now)).filter((one) => specificationId === null || one.publication.specificationId === specificationId).slice(0, mostEntries);
  const page = specificationId === null ? `${origin}/published` : `${origin}/published/${specificationId}`;
  const title = specificationId === null || !all[0] ? say(language, words.list) : inLanguage(all[0].title, language);
  const around = { store, origin, language, now };
  const entries = [...all.map((one) => entryOf(one, origin, language)), ...(await deadlineEntries(around, specificationId, all[0])), ...(await releaseEntries(around, specificationId, all[0]))];
  return atomOf({ id: page, title, self: `${page}/feed.xml?language=${language}`, page: `${page}?language=${language}`, language, entries: entries.sort((a, b) => (a.updated > b.updated ? -1 : 1)) });
}

/** New and changed deadlines, in the feed of their specification. */
async function deadlineEntries({ store, origin, language, now }: Around, specificationId: string | null, newest: PublicEntry | undefined): Promise<AtomEntry[]> {
  if (specificationId === null || !newest) return [];
  const { news } = await findPublicDeadlines(store, { publication: newest.publication, ...(await publishedBaseline(store, newest.publication)) }, now);
  const page = `${origin}/published/${specificationId}/deadlines`;
  return news.map((one) => ({ id: `${page}#${one.key}`, href: `${page}?language=${language}`, updated: one.at, authors: newest.buyers, title: say(language, deadlineWords.title), summary: newsSentence(one, language) }));
}

/** Answers that went to everybody at one instant, in the feed of their specification. */
async function releaseEntries({ store, origin, language }: Around, specificationId: string | null, newest: PublicEntry | undefined): Promise<AtomEntry[]> {
  if (specificationId === null || !newest) return [];
  const page = `${origin}/published/${specificationId}/questions`;
  return releasesOf(await findReleasedQuestionsUnscoped(store, specificationId)).slice(0, mostEntries).map(({ at, numbers }) => ({
    id: `${page}#${numbers[0] ?? 0}`, href: `${page}?language=${language}#question-${numbers[0] ?? 0}`, updated: at, authors: newest.buyers,
    title: say(language, questionWords.feedTitle), summary: sayCount(language, answerCount, numbers.length),
  }));
}

function entryOf({ publication, title, demonstration, buyers }: PublicEntry, origin: string, language: Language): AtomEntry {
  const { number, purpose, goesOutAt, announcement: { change } } = publication;
  const said = change ? `${say(language, changeClassNames[change.class])}. ${change.reason}` : say(language, purposeNames[purpose]);
  return {
    id: addressOf(origin, publication), href: `${addressOf(origin, publication)}?language=${language}`, updated: goesOutAt, authors: buyers,
    title: say(language, words.versionOf, { title: inLanguage(title, language), number: String(number) }),
    summary: demonstration ? `${say(language, words.demonstration)} ${said}` : said,
  };
}

/** Every public page that is worth finding. Demonstrations are not. */
export async function sitemap({ store, origin, now }: Omit<Around, "language">): Promise<string> {
  const all = (await findAllPublicUnscoped(store, now)).filter((one) => !one.demonstration);
  const newest = [...new Map(all.toReversed().map((one) => [one.publication.specificationId, one.publication])).values()];
  const versions = all.map(({ publication }) => ({ href: addressOf(origin, publication), changed: publication.goesOutAt }));
  return sitemapOf([
    { href: `${origin}/published`, changed: all[0]?.publication.goesOutAt ?? now.toISOString() },
    ...newest.flatMap(({ specificationId, goesOutAt }) => ["", "/requirements", "/glossary", "/proof"].map((part) => ({ href: `${origin}/published/${specificationId}${part}`, changed: goesOutAt }))),
    ...versions,
  ]);
}

/** Only what is public is for search engines. */
export const robots = (origin: string): string => `User-agent: *\nAllow: /published\nAllow: /assets\nDisallow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
