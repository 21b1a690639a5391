import type { CheckedText, Hit } from "../checked-text";
import { phraseRule } from "./phrases";

const reach = 8;

/** A time that no clock shows. INCOSE R35. "Regularly, at least every 30 days" says when. */
export const indefiniteTime = phraseRule("indefinite-time", "indefinite-times", { counts: (hit, text) => !isMeasured(hit, text) });

function isMeasured({ last }: Hit, { tokens }: CheckedText): boolean {
  for (let index = last + 1; index <= last + reach; index += 1) {
    const token = tokens[index];
    if (!token || token.word === ".") return false;
    if (token.kind === "number" || (token.kind === "placeholder" && token.word !== "{{level}}" && !token.word.startsWith("{{ref"))) return true;
  }
  return false;
}
