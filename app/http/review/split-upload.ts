import { type SplitQuestion, type SplitTrouble, splitLimits, splitText } from "~/domain/review/split-questions";
import { readQuestionsInWorker } from "~/importers/read-in-worker";

export type Split = { questions: SplitQuestion[] } | { trouble: SplitTrouble; pasted: string };

/** The questions of a file that was sent, or of a text that was pasted. The file goes with the request. */
export async function splitOf(request: Request, importerFile: string): Promise<Split> {
  const form = await request.formData().catch(() => new FormData());
  const [file, typed] = [form.get("file"), form.get("pasted")];
  const pasted = typeof typed === "string" ? typed : "";
  if (file instanceof File && file.size > 0) {
    if (file.size > splitLimits.bytes) return { trouble: "too-large", pasted };
    const outcome = await readQuestionsInWorker(importerFile, new Uint8Array(await file.arrayBuffer()), file.name.slice(-200));
    return "trouble" in outcome ? { ...outcome, pasted } : outcome;
  }
  const questions = splitText(pasted).map(({ text, about }) => ({ text: text.slice(0, splitLimits.length), about }));
  if (questions.length === 0) return { trouble: "nothing-inside", pasted };
  return questions.length > splitLimits.questions ? { trouble: "too-many-questions", pasted } : { questions };
}
