import { z } from "zod";
import { Language } from "~/domain/language";
import { DecisionRule } from "~/domain/specification/decision";
import { CpvCode, JointModel } from "~/domain/specification/specification";
import { typedLocalized } from "~/domain/text-input";

/** What a form says about a specification, new or described again. */
export const DescriptionInput = z.object({
  title: typedLocalized(300),
  subject: typedLocalized(4000),
  cpv: z.array(CpvCode).min(1, { error: "required" }).max(20, { error: "too-many" }),
  languages: z.array(Language).min(1, { error: "choose-one" }),
  prevailing: Language,
  jointModel: JointModel,
  decisionRule: DecisionRule,
  lots: z.array(z.object({ id: z.string().optional(), title: typedLocalized(300) })).max(50, { error: "too-many" }),
});

export const prevailsAmongLanguages = (input: { languages: Language[]; prevailing: Language }) => input.languages.includes(input.prevailing);
export const prevailingError = { path: ["prevailing"], error: "not-official" };
