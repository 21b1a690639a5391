import type { Level } from "../../library/clause";
import type { CheckedText } from "../checked-text";
import type { Found, TextRule } from "../rule";
import { type Modal, leavesVerbToLevel, modalsOf } from "./modal";
import { nothing } from "./phrases";

/** A verb that disagrees with the level: in the place of the requirement's verb, or beside it. ISO/IEC Directives, Part 2, clause 7. */
export const levelVerb: TextRule = {
  id: "level-verb", kind: "text",
  check(text) {
    if (text.field !== "text") return nothing;
    const modals = modalsOf(text);
    if (modals.length === 0) return nothing;
    const others = modals.filter(({ clause, level }) => clause === "main" && disagrees(level, text.level));
    if (leavesVerbToLevel(text) || modals.some(({ level }) => level === text.level) || text.hits("verbs-of-will").length > 0) return others.filter(({ level }) => level !== "info").map(place);
    return others.slice(0, 1).map((modal) => instead(modal, text));
  },
};

/** What may be done and what can be done are told apart by few writers, and a text that informs may permit. */
const disagrees = (said: Level, declared: Level): boolean => said !== declared && !((declared === "may" && said === "info") || (declared === "info" && said === "may"));

const place = ({ from, to }: Modal): Found => ({ from, to });

/** Where the verb stands for itself, `{{level}}` can stand in its place; Latvian "jānodrošina" is one word with what is to be done. */
function instead({ from, to, first }: Modal, { tokens, language }: CheckedText): Found {
  const isDebitive = language === "lv" && (tokens[first]?.word.startsWith("jā") ?? false);
  return { from, to, ...(!isDebitive && (language === "en" || tokens[first]?.word === "ir" || tokens[first]?.word === "ieteicams") && { with: "{{level}}" }) };
}
