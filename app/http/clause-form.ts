import { z } from "zod";
import type { Clause, Relation } from "~/domain/library/clause";
import { kindOf } from "~/domain/library/parameter";

const text = z.string().catch("");
const Both = z.object({ en: text, lv: text }).catch({ en: "", lv: "" });
const SentParameter = z.object({ id: text, kind: text, label: Both, unit: Both, minimum: text, maximum: text, options: text, direction: text });
const Sent = z.object({
  clause: z.object({
    id: text, topic: text, level: text, formulation: text, title: Both, text: Both, why: Both, evidence: Both,
    verification: z.object({ method: text, text: Both }).catch({ method: "", text: { en: "", lv: "" } }),
    source: z.object({ document: text, version: text, date: text, url: text }).catch({ document: "", version: "", date: "", url: "" }),
    rights: z.object({ mode: text, licence: text }).catch({ mode: "", licence: "" }),
    requires: text, conflicts: text, standards: text,
    parameters: z.record(z.string(), SentParameter).catch({}),
  }),
});

const words = (list: string): string[] => list.split(/[\s,;]+/).filter(Boolean);
const number = (typed: string) => (typed.trim() === "" ? undefined : Number(typed.replace(",", ".")));

/** The clause form as the act wants it. What the form does not show of the clause that it started from stays as it was. */
export function clauseInput(input: Record<string, unknown>, before?: Clause): Record<string, unknown> {
  const { clause } = Sent.parse({ clause: {}, ...input });
  const { source, requires, conflicts, standards, parameters, rights, id, ...fields } = clause;
  const kept = before?.relations.filter((relation) => relation.type !== "requires" && relation.type !== "conflicts") ?? [];
  const relation = (type: Relation["type"]) => (target: string) => before?.relations.find((one) => one.type === type && one.clause === target) ?? { type, clause: target };
  const translated = before?.untranslated?.filter((language) => clause.text[language] === before.text[language]) ?? [];
  return {
    ...input,
    clause: {
      ...before, ...fields, id: id || before?.id, revision: before?.revision ?? 1,
      parameters: Object.keys(parameters).sort((a, b) => Number(a) - Number(b)).flatMap((key) => {
        const one = parameters[key];
        return one?.id.trim() ? [{ ...before?.parameters.find((other) => other.id === one.id.trim() && kindOf(other) === one.kind), ...parameterInput(one) }] : [];
      }),
      sources: [{ ...before?.sources[0], document: source.document, version: source.version, date: source.date, url: source.url }, ...(before?.sources.slice(1) ?? [])],
      standards: words(standards).map((standard) => ({ standard, role: "required" })).concat(before?.standards.filter((use) => use.role === "example") ?? []),
      relations: [...words(requires).map(relation("requires")), ...words(conflicts).map(relation("conflicts")), ...kept],
      rights: { ...before?.rights, ...rights },
      untranslated: translated.length > 0 ? translated : undefined,
    },
  };
}

function parameterInput({ id, kind, label, unit, minimum, maximum, options, direction }: z.infer<typeof SentParameter>) {
  const common = { id: id.trim(), label, direction };
  if (kind === "number") return { ...common, type: "number", ...(unit.en.trim() || unit.lv.trim() ? { unit } : { unit: undefined }), minimum: number(minimum), maximum: number(maximum), decimals: decimalsOf(minimum, maximum) };
  if (kind === "choice" || kind === "choices") return { ...common, type: "choice", multiple: kind === "choices", options: options.split("\n").map((line) => line.trim()).filter(Boolean).map(optionInput) };
  return { ...common, type: kind };
}

function optionInput(line: string, index: number) {
  const [en = "", lv = en] = line.split("|").map((part) => part.trim());
  return { id: en.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "") || `o${index + 1}`, label: { en, lv } };
}

const decimalsOf = (...typed: string[]) => Math.min(4, Math.max(0, ...typed.map((one) => one.split(/[.,]/)[1]?.length ?? 0)));
