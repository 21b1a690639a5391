import type { Language } from "../../language";
import type { CheckedText } from "../checked-text";
import type { CheckedSpecification, Finding } from "../finding";
import type { ReadRequirement } from "../rule";

/** The requirement's texts in the official languages. */
export const officialTexts = ({ texts }: ReadRequirement, { specification }: CheckedSpecification): CheckedText[] =>
  texts.filter(({ field, language, raw }) => field === "text" && raw.trim() !== "" && specification.languages.includes(language));

/**
 * What the languages of one requirement do not have in common: `facts` gives what a text says, each as a word.
 * The finding is at the first language that lacks or adds something, with the facts that the others do not share. Product rule 102; art. 18(1).
 */
export function differencesOf(read: ReadRequirement, checked: CheckedSpecification, facts: (text: CheckedText) => readonly string[]): readonly Omit<Finding, "rule">[] {
  const [first, ...others] = officialTexts(read, checked);
  if (!first || others.length === 0) return none;
  const own = facts(first);
  return others.flatMap((text) => {
    const theirs = facts(text);
    if (own.length + theirs.length === 0) return none;
    const [words, other] = [onlyIn(own, theirs), onlyIn(theirs, own)];
    return words.length + other.length === 0 ? none : [place(read, text.language, words, other)];
  });
}

const none: readonly Omit<Finding, "rule">[] = [];

const place = ({ requirement: { id } }: ReadRequirement, language: Language, words: readonly string[], other: readonly string[]) => ({
  place: { requirementId: id, language, words: words.join(", ") || "–", other: other.join(", ") || "–" },
});

/** What stands in one list more often than in the other. */
function onlyIn(these: readonly string[], those: readonly string[]): string[] {
  if (these.length === 0) return [];
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
