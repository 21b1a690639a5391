import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { type Reader, readerOf } from "~/document/reader";
import { type Language, inLanguage } from "~/domain/language";
import { newestPublic } from "~/domain/publishing/publication";
import { requirementsOf } from "~/domain/signing/baseline";
import { findPublicUnscoped } from "~db/publications";
import { nothingHere } from "../perform";
import { publishedBaseline } from "./published-baselines";

type Published = NonNullable<AppLoadContext["published"]>;
type Parsed = Awaited<ReturnType<typeof publishedBaseline>>;

/** The published version of an address, with what every page about it shows. */
export async function openPublished({ store, published, language }: AppLoadContext, params: Params) {
  if (!published) throw nothingHere();
  return openedAs(published, await publishedBaseline(store, published.current), language, params.number !== undefined);
}

/** A version as its pages show it: under its own number for ever, or as the newest while it is that. */
export function openedAs({ all, current, newest }: Published, { baseline, baselineSha256 }: Parsed, language: Language, numbered: boolean) {
  const { specification } = baseline;
  const reading: Language = specification.languages.includes(language) ? language : specification.prevailing;
  const reader: Reader = readerOf(baseline, reading);
  const base = `/published/${current.specificationId}`;
  return {
    all, current, newest, baseline, baselineSha256, reader,
    page: {
      language, reading, base,
      at: numbered ? `${base}/versions/${current.number}` : base,
      title: inLanguage(specification.title, reading),
      subject: inLanguage(specification.subject, reading),
      number: current.number,
      newest: newest.number,
      purpose: current.purpose,
      goesOutAt: current.goesOutAt,
      demonstration: specification.demonstration,
      count: requirementsOf(baseline).length,
    },
  };
}

/** The newest version, for pages that are not the same for everybody. */
export async function openNewestPublished(context: AppLoadContext, params: Params) {
  const all = await findPublicUnscoped(context.store, params.specificationId ?? "", new Date());
  const newest = newestPublic(all, new Date().toISOString());
  return openPublished({ ...context, published: newest && { all, current: newest, newest } }, { specificationId: params.specificationId });
}

export type OpenPublished = Awaited<ReturnType<typeof openPublished>>;
