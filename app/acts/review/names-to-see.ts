import { languages } from "~/domain/language";
import { type NameFound, namesIn, wordsOf } from "~/domain/review/names";
import type { PublicQuestion, Question } from "~/domain/review/question";
import { requirementsOf } from "~/domain/signing/baseline";
import { findAskers } from "~db/clarifiers";
import { findNewestBaselineUnscoped } from "~db/baselines";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";

export interface NameToSee extends NameFound {
  questionId: string;
  where: "wording" | "answer";
  language: (typeof languages)[number];
}

/** What in public wordings and answers could tell who asked: names of anybody who asked here, and what looks like one. */
export async function findNamesToSee(store: Store, { specification }: Pick<FoundSpecification, "specification">, questions: readonly PublicQuestion[], asked: readonly Pick<Question, "vendorId">[]): Promise<NameToSee[]> {
  const askers = [...(await findAskers(store, asked)).values()];
  const baseline = await findNewestBaselineUnscoped(store, specification.id);
  const texts = baseline ? requirementsOf(baseline).flatMap(({ title, text }) => [...Object.values(title), ...Object.values(text)]) : [];
  const known = {
    vendors: askers.map(({ vendorName }) => vendorName), people: askers.flatMap(({ people }) => people.map(({ name }) => name)),
    emails: askers.flatMap(({ people }) => people.map(({ email }) => email)), common: wordsOf([...Object.values(specification.title), ...texts]),
  };
  return questions.flatMap((question) =>
    (["wording", "answer"] as const).flatMap((where) =>
      languages.flatMap((language) => namesIn(textOf(question, where, language), known).map((found) => ({ ...found, questionId: question.id, where, language }))),
    ),
  );
}

const textOf = (question: PublicQuestion, where: "wording" | "answer", language: (typeof languages)[number]): string => question[where]?.[language] ?? "";
