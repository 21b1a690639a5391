import { z } from "zod";
import { type Invalid, errorsByField } from "~/acts/act";
import { Language } from "~/domain/language";
import { rightsModes } from "~/domain/library/clause";
import type { ImportDefaults } from "~/domain/library/import";
import { typedRequired } from "~/domain/text-input";
import { type ImportFormat, formatOf } from "~/importers/import";
import { limits } from "~/importers/limits";

const About = z.object({
  document: typedRequired(300), version: typedRequired(100), licence: typedRequired(300), mode: z.enum(rightsModes), language: Language,
  url: z.string().trim().pipe(z.url({ protocol: /^https?$/ })),
});

interface Upload {
  bytes: Uint8Array;
  fileName: string;
  format: ImportFormat;
  typed: Record<string, string[]>;
  defaults: Omit<ImportDefaults, "prefix" | "date">;
}

/** The file of an import form and what was said about it, or what is wrong with them. */
export async function uploadOf(request: Request): Promise<Upload | (Invalid & { typed: Record<string, string[]> })> {
  const form = await request.formData().catch(() => new FormData());
  const typed = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, [value]]] : [])));
  const parsed = About.safeParse(Object.fromEntries(Object.entries(typed).map(([name, [value]]) => [name, value])));
  const file = form.get("file");
  const given = file instanceof File && file.size > 0 ? file : null;
  const format = given && formatOf(given.name);
  const wrongFile = !given ? ["file"] : !format ? ["file-kind"] : given.size > limits.bytes ? ["file-large"] : null;
  if (!parsed.success || !given || !format || wrongFile) return { invalid: { ...(wrongFile && { file: wrongFile }), ...(parsed.success ? {} : errorsByField(parsed.error)) }, typed };
  return { bytes: new Uint8Array(await given.arrayBuffer()), fileName: given.name.slice(-200), format, typed, defaults: parsed.data };
}
