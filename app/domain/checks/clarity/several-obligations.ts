import type { CheckedText, Hit } from "../checked-text";
import type { TextRule } from "../rule";
import { type Modal, clauseOf, modalsOf, promisesOf } from "./modal";
import { binding, nothing } from "./phrases";

/** More than one verb of obligation in one requirement: every one beyond the first. INCOSE R18. */
export const severalObligations: TextRule = {
  id: "several-obligations", kind: "text",
  check(text) {
    if (text.field !== "text" || !binding.includes(text.level)) return nothing;
    const declared = text.hits("level-place");
    const modals = modalsOf(text);
    const promised = promisesOf(text);
    if (declared.length + modals.length + promised.length < 2) return nothing;
    const all = [...declared, ...modals.filter((modal) => binds(modal, text)), ...promised.filter((hit) => clauseOf(hit, text) === "main")];
    return all.sort((a, b) => a.first - b.first).slice(1).map(({ from, to }: Hit) => ({ from, to }));
  },
};

/** What may be done counts only among permissions; "data that are to be deleted" and "ziņas, kas jāglabā" describe. */
function binds({ level, clause, first, last }: Modal, text: CheckedText): boolean {
  if (level === "info" || (level === "may" && text.level !== "may")) return false;
  if (clause !== "content") return clause === "main";
  return text.language === "lv" || first === last;
}
