import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { type Reader, readerOf } from "~/document/reader";
import { type Language, inLanguage } from "~/domain/language";
import { requirementsOf } from "~/domain/signing/baseline";
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
export type OpenPublished = Awaited<ReturnType<typeof openPublished>>;
export type PublicHead = OpenPublished["page"];
