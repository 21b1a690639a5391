import { z } from "zod";
import { Localized } from "../language";
import { ClauseId } from "./clause";

/** A step of maturity in words, and the clauses that a city on this step gains most from. */
const Step = z.strictObject({ text: Localized, proposes: z.array(ClauseId).default([]) });

const Dimension = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: Localized,
  question: Localized,
  steps: z.array(Step).length(5),
});

/** A self-assessment of digital maturity: dimensions of five steps each. */
export const Assessment = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: Localized,
  description: Localized,
  source: z.strictObject({ document: z.string().min(1), date: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  note: Localized,
  dimensions: z.array(Dimension).min(1),
});
export type Assessment = z.infer<typeof Assessment>;

/** The chosen step of each dimension, 1 to 5; a dimension may be left out. */
export type Answers = Readonly<Record<string, number>>;

export interface Proposal {
  clauseId: string;
  /** The dimensions whose chosen step proposes it. */
  because: string[];
}

/** What the chosen steps propose, each clause once, those wanted by most dimensions first. */
export function proposalsOf(assessment: Pick<Assessment, "dimensions">, answers: Answers): Proposal[] {
  const found = new Map<string, string[]>();
  for (const { id, steps } of assessment.dimensions)
    for (const clauseId of steps[(answers[id] ?? 0) - 1]?.proposes ?? []) found.set(clauseId, [...(found.get(clauseId) ?? []), id]);
  return [...found].map(([clauseId, because]) => ({ clauseId, because })).sort((a, b) => b.because.length - a.because.length || (a.clauseId < b.clauseId ? -1 : 1));
}
