import { type Language, inLanguage } from "~/domain/language";
import { findAllPublicUnscoped } from "~db/publications";
import type { Store } from "~db/store";

/** Every published specification with its newest version, what came last first. */
export async function publishedList(store: Store, language: Language, now: Date) {
  const newest = new Map<string, Awaited<ReturnType<typeof findAllPublicUnscoped>>[number]>();
  for (const one of await findAllPublicUnscoped(store, now)) if ((newest.get(one.publication.specificationId)?.publication.number ?? 0) < one.publication.number) newest.set(one.publication.specificationId, one);
  return {
    language,
    specifications: [...newest.values()].map(({ publication: { specificationId, number, purpose, goesOutAt }, title, subject, buyers, demonstration }) => ({
      id: specificationId, number, purpose, goesOutAt, buyers, demonstration, title: inLanguage(title, language), subject: inLanguage(subject, language), lang: title[language] ? language : (Object.keys(title)[0] ?? language),
    })),
  };
}
