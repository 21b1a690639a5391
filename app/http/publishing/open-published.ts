import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { type Reader, readerOf } from "~/document/reader";
import { type Language, inLanguage } from "~/domain/language";
import { newestPublic } from "~/domain/publishing/publication";
import { requirementsOf } from "~/domain/signing/baseline";
import { findPublicUnscoped } from "~db/publications";
import { nothingHere } from "../perform";
import { publishedBaseline } from "./published-baselines";

/** The published version of an address, with what every page about it shows. */
export async function openPublished({ store, published, language }: AppLoadContext, params: Params) {
  if (!published) throw nothingHere();
  const { all, current, newest } = published;
  const { baseline, baselineSha256 } = await publishedBaseline(store, current);
  const { specification } = baseline;
  const reading: Language = specification.languages.includes(language) ? language : specification.prevailing;
  const reader: Reader = readerOf(baseline, reading);
  const base = `/published/${current.specificationId}`;
  return {
    all, current, newest, baseline, baselineSha256, reader,
    page: {
      language, reading, base,
      at: params.number === undefined ? base : `${base}/versions/${current.number}`,
      title: inLanguage(specification.title, reading),
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
export type PublicHead = OpenPublished["page"];
