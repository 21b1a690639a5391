import { formatMoment } from "~/domain/calendar/moment";
import { type Language, inLanguage } from "~/domain/language";
import type { PublicComment } from "~/domain/review/public-comment";
import type { Baseline } from "~/domain/signing/baseline";
import { consultationWords as words } from "~/messages/consultation";
import type { Store } from "~db/store";
import { findNewestPublished } from "./publishing/published-baselines";

export interface ShownComment {
  id: string;
  section: string;
  name: string | null;
  lang: string;
  text: string;
  date: string;
  reason: string | null;
  decided: { name: string; date: string } | null;
}

export function shownComment({ id, sectionId, name, language: lang, text, writtenAt, reason, decidedBy, decidedAt }: PublicComment, names: ReadonlyMap<string, string>, zone: string, language: Language): ShownComment {
  return {
    id, section: names.get(sectionId ?? "") ?? names.get("") ?? "", name, lang, text, date: formatMoment(writtenAt, zone, language), reason,
    decided: decidedBy && decidedAt ? { name: decidedBy, date: formatMoment(decidedAt, zone, language) } : null,
  };
}

/** What a comment can be about, by the section's id: "" is the whole. */
export function namesOf({ sections }: Pick<Baseline, "sections">, language: Language): Map<string, string> {
  return new Map([["", words.whole[language]], ...sections.map(({ id, number, title }): [string, string] => [id, `${number} ${inLanguage(title, language)}`])]);
}

/** The same of the newest public version. */
export async function sectionNames(store: Store, specificationId: string, language: Language): Promise<Map<string, string>> {
  const published = await findNewestPublished(store, specificationId, new Date());
  return namesOf(published?.baseline ?? { sections: [] }, language);
}
