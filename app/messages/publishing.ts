import type { Localized } from "~/domain/language";

/** Words of the pages that anybody may read. */
export const publicWords = {
  list: { en: "Published specifications", lv: "Publicētās specifikācijas" },
  feed: { en: "Atom feed", lv: "Atom plūsma" },
  noTenders: { en: "Tenders are not handed in here: the notice in the Official Journal says where.", lv: "Piedāvājumus šeit neiesniedz: kur tos iesniegt, teikts paziņojumā Oficiālajā Vēstnesī." },
} as const satisfies Record<string, Localized>;
