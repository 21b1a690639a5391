import type { CheckedText } from "../checked-text";
import type { RequirementRule } from "../rule";
import { differencesOf } from "./between-languages";

/** Every official language holds the same parameters and references. */
export const placeholdersDiffer: RequirementRule = {
  id: "placeholders-differ", kind: "requirement",
  check: (read, checked) =>
    differencesOf(read, checked, placeholdersOf),
};

const none: readonly string[] = [];

const placeholdersOf = ({ raw, tokens }: CheckedText): readonly string[] =>
  /\{\{(?!level)/.test(raw) ? [...new Set(tokens.filter(({ kind, word }) => kind === "placeholder" && word !== "{{level}}").map(({ word }) => word))] : none;
