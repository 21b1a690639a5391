// What the cast says to each other in the draft: two open questions, something that freezing waits for, and a thread that is resolved.
import type { Context } from "~/acts/act";
import { answerComment, resolveComment, writeComment } from "~/acts/specification/comment";
import { findSpecification } from "./specifications";
import { findRequirements } from "./requirements";
import { done } from "./demo";

export async function playTalk(as: (personId: string) => Context, specificationId: string) {
  const { store, actor } = as("demo-anna");
  const found = await findSpecification(store, actor, specificationId);
  const [first, second, third] = found ? await findRequirements(store, found) : [];
  if (!first || !second || !third) throw new Error("the draft has no requirements");
  const write = (personId: string, said: object) => done(writeComment(as(personId), { specificationId, ...said }));

  const asked = await write("demo-mari", {
    requirementId: first.id, revision: first.revision, kind: "question",
    text: "@Anna Kalniņa, does this cover the sensors that we bought last year? Our council will ask.",
  });
  await done(answerComment(as("demo-peteris"), { specificationId, commentId: asked.commentId, text: "Ours are covered, as they speak NGSI-LD already." }));
  await write("demo-marta", {
    requirementId: second.id, revision: second.revision, kind: "comment", blocking: "yes",
    text: "Personas datu aizsardzības speciālists vēl nav devis atzinumu. Līdz tam neiesaldēsim.",
  });
  const settled = await write("demo-anna", {
    requirementId: third.id, revision: third.revision, kind: "question", mentions: ["demo-peteris"], text: "Vai Kalnmuižai pietiek ar OpenAPI aprakstu?",
  });
  await done(answerComment(as("demo-peteris"), { specificationId, commentId: settled.commentId, text: "Pietiek, ja to atjauno līdz ar katru versiju." }));
  await done(resolveComment(as("demo-anna"), { specificationId, commentId: settled.commentId, reason: "Apraksts ir OpenAPI un tiek atjaunots līdz ar katru versiju." }));
  await write("demo-peteris", { kind: "question", text: "@Anna Kalniņa, vai paraksta secība paliek tāda pati kā pirmajā iepirkumā?" });
}
