import { z } from "zod";

const Texts = z.record(z.string(), z.string()).catch({});
const Sent = z.object({
  cpv: z.string().catch(""),
  lots: z.record(z.string(), z.object({ id: z.string().catch(""), title: Texts })).catch({}),
});

/** The description form as the act wants it: codes by line, lots without the empty rows, absent lists as empty ones. */
export function describedInput(input: Record<string, unknown>): Record<string, unknown> {
  const { cpv, lots } = Sent.parse(input);
  return {
    languages: [],
    invited: [],
    clauseIds: [],
    ...input,
    cpv: cpv.split(/[\s,;]+/).filter(Boolean),
    lots: Object.keys(lots)
      .sort((a, b) => Number(a) - Number(b))
      .flatMap((key) => lots[key] ?? [])
      .filter((lot) => Object.values(lot.title).some((text) => text.trim()))
      .map((lot) => ({ title: lot.title, ...(lot.id && { id: lot.id }) })),
    ...(input.templateId === "" && { templateId: undefined }),
  };
}
