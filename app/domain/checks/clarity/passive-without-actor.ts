import { type CheckedText, type Hit, sentenceAt } from "../checked-text";
import type { TextRule } from "../rule";
import { clauseOf } from "./modal";
import { binding, nothing } from "./phrases";

/** Something is to be done, and nobody is named who does it. INCOSE R2. */
export const passiveWithoutActor: TextRule = {
  id: "passive-without-actor", kind: "text",
  check(text) {
    if (text.field !== "text" || !binding.includes(text.level)) return nothing;
    const [hits, debitives] = [text.hits("passives"), text.hits("debitives")];
    if (hits.length + debitives.length === 0) return nothing;
    const nobody = debitives.filter((hit) => !hasDative(hit, text) && clauseOf(hit, text) === "main").map(({ from, to }) => ({ from, to }));
    const passive = hits.flatMap((hit) => {
      const participle = text.tokens[hit.last + 1];
      if (!participle || participle.kind !== "word" || !isParticiple(hit.last + 1, participle.word, text) || isActorNamed(hit, text) || clauseOf(hit, text) !== "main") return [];
      return [{ from: hit.from, to: participle.to }];
    });
    return nobody.length === 0 ? passive : [...passive, ...nobody].sort((a, b) => a.from - b.from);
  },
};

const dative = /(am|im|um|ai|ei|ij|iem|ām|ēm|īm)$/;

/** In Latvian who has to do it stands in the dative: "operatoram jāziņo". */
function hasDative({ first }: Hit, text: CheckedText): boolean {
  const sentence = sentenceAt(text, first);
  return sentence !== undefined && text.tokens.slice(sentence.first, sentence.end).some(({ kind, word }) => kind === "word" && dative.test(word));
}

const latvianParticiple = /(ts|ta|ti|tas|tu|to|tie|tām|tai|tiem|tam|tus|tā)$/;

/** English participles end in -ed or stand in the list; Latvian ones by their endings, nouns that end so left out by the list. */
const isParticiple = (index: number, word: string, text: CheckedText): boolean =>
  text.language === "en" ? word.endsWith("ed") || text.has("participles", index, index + 1) : latvianParticiple.test(word) && !text.has("no-participles", index, index + 1);

const isActorNamed = ({ last }: Hit, text: CheckedText): boolean => text.has("actors", last + 1, sentenceAt(text, last)?.end ?? 0);
