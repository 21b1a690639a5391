import type { CheckedText, Hit } from "../checked-text";
import type { Found, TextRule } from "../rule";
import { nothing } from "./phrases";

const reach = 8;

/** What nobody has decided yet cannot be offered or priced. NASA ARM. Titles count too. */
export const toBeDecided: TextRule = {
  id: "to-be-decided", kind: "text",
  check(text) {
    const [hits, open] = [text.hits("to-be-decided"), text.hits("left-open")];
    if (hits.length + open.length === 0) return nothing;
    return [...hits, ...open.filter((hit) => isLeftOpen(hit, text))].sort((a, b) => a.first - b.first).map(({ from, to }): Found => ({ from, to }));
  },
};

/** "allows alarms to be defined" leaves nothing open: somebody is enabled to. */
const isLeftOpen = ({ first }: Hit, text: CheckedText): boolean => !text.has("enables", Math.max(0, first - reach), first);
