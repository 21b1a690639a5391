/** The text as search sees it: small letters without diacritics, so that `pilseta` finds `pilsēta`. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
}

/** The words of a query, at most twelve: more only cost time. */
export function searchWords(query: string): string[] {
  return folded(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 12);
}
