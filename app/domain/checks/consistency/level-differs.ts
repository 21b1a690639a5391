import type { RequirementRule } from "../rule";
import { spokenLevel } from "../spoken-level";
import { officialTexts } from "./between-languages";

/** No language obliges where another recommends: product rule 102, art. 18(1). A text without a verb of obligation is found elsewhere. */
export const levelDiffers: RequirementRule = {
  id: "level-differs", kind: "requirement",
  check(read, checked) {
    const said = officialTexts(read, checked).flatMap((text) => {
      const level = spokenLevel(text);
      return level ? [{ language: text.language, level }] : [];
    });
    const [first, ...others] = said;
    return others.filter(({ level }) => level !== first?.level).map(({ language, level }) => ({ place: { requirementId: read.requirement.id, language, words: first?.level ?? "", other: level } }));
  },
};
