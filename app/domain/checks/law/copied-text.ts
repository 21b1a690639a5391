/** So many words in a row are the source's sentence, not a term that both happen to use. */
const copiedWords = 12;

const wordsOf = (text: string): string[] => text.toLowerCase().replace(/\{\{[^}]*\}\}/g, " ").match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text repeats a run of the source's own words. */
export function copies(text: string, source: string): boolean {
  const [words, original] = [wordsOf(text), wordsOf(source)];
  const length = Math.min(copiedWords, original.length);
  if (length === 0) return false;
  const runs = new Set(original.slice(0, original.length - length + 1).map((_, index) => original.slice(index, index + length).join(" ")));
  return words.some((_, index) => runs.has(words.slice(index, index + length).join(" ")));
}
