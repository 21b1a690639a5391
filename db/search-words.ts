/** The text as search sees it: small letters without diacritics, so that `pilseta` finds `pilsēta`. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
}

/** A text as it is put into the index: words only, so that both engines split it alike ("MIM1-R3" is three words). */
export const searchable = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** The words of a query, at most twelve: more only cost time. */
export function searchWords(query: string): string[] {
  return searchable(query).split(" ").filter(Boolean).slice(0, 12);
}
