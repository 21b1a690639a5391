import { sentenceOf } from "../near";
import { unaccompaniedRule } from "./accompanied-words";

/** A material is prescribed only where it follows inevitably from the subject-matter: C-424/23 DYKA Plastics. A capital inside a sentence is that of a name: "Granite Street". */
export const materialPrescribed = unaccompaniedRule(
  "material-prescribed", "materials",
  (text, { first, from }) => !/^\p{Lu}\p{Ll}/u.test(text.raw.slice(from, from + 2)) || sentenceOf(text, first).first === first,
);
