import { z } from "zod";
import { Localized } from "../language";
import { ClauseId } from "./clause";

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** An answer counts for templates and brings clauses, each with the reason that the officer is shown. */
const Option = z.strictObject({
  id: key,
  label: Localized,
  templates: z.record(key, z.int().min(1).max(5)).default({}),
  clauses: z.array(z.strictObject({ id: ClauseId, reason: Localized })).default([]),
});

const Question = z.strictObject({ id: key, text: Localized, hint: Localized.optional(), multiple: z.boolean().default(false), options: z.array(Option).min(2) });

/** The questions of the guided start. Data: an expert changes them without a programmer. */
export const Guide = z.strictObject({ id: key, questions: z.array(Question).min(1) });
export type Guide = z.infer<typeof Guide>;

/** Question id → chosen option ids. */
export type GuideAnswers = Readonly<Record<string, readonly string[]>>;

export interface GuideProposal {
  /** Best first; never empty as long as there are templates. */
  templates: { id: string; points: number; because: { question: string; option: string }[] }[];
  clauses: { id: string; because: { question: string; option: string }[] }[];
}

/** What the answers speak for: templates by points, clauses with the answers that ask for them. Unknown answers count for nothing. */
export function propose(guide: Guide, answers: GuideAnswers, templateIds: readonly string[]): GuideProposal {
  const templates = new Map(templateIds.map((id) => [id, { id, points: 0, because: [] as { question: string; option: string }[] }]));
  const clauses = new Map<string, { id: string; because: { question: string; option: string }[] }>();
  for (const question of guide.questions) {
    const chosen = answers[question.id] ?? [];
    for (const option of question.options.filter((one) => chosen.includes(one.id))) {
      const because = { question: question.id, option: option.id };
      for (const [id, points] of Object.entries(option.templates)) {
        const template = templates.get(id);
        if (!template) continue;
        template.points += points;
        template.because.push(because);
      }
      for (const { id } of option.clauses) {
        const clause = clauses.get(id) ?? { id, because: [] };
        clause.because.push(because);
        clauses.set(id, clause);
      }
    }
  }
  return { templates: [...templates.values()].sort((a, b) => b.points - a.points), clauses: [...clauses.values()] };
}
