import type { PartlyLocalized } from "../language";
import { type Decided, type TenderConditions, counting, decisions, hasText } from "./conditions";

export type ConditionName = keyof TenderConditions;
export type TextPart = "lots.reason" | "lots.rule" | "variants.minimum" | "variants.presentation" | "accessibility.reason" | "duration.reason" | "options.text" | "rights.text" | "exit.text" | "interoperability.reason" | "connectedProducts.text";
export type FigurePart = "lots.most" | "duration.months";
export type LinePart = FigurePart | "interoperability.report";

/** One thing that a condition says, under the name of its field. */
export type ConditionPart =
  | { kind: "decision"; name: `${Decided}.decision`; condition: Decided; value: string | null; choices: readonly string[] }
  | { kind: "text"; name: TextPart; value: PartlyLocalized | null }
  | { kind: "figure"; name: FigurePart; value: number | null }
  | { kind: "address"; name: "interoperability.report"; value: string | null };

export interface Condition {
  name: ConditionName;
  parts: ConditionPart[];
}

/** The conditions in the order in which readers meet them, each with all that it can say. */
export function listed({ lots, variants, accessibility, duration, options, rights, exit, interoperability, connectedProducts }: TenderConditions): Condition[] {
  return [
    { name: "lots", parts: [text("lots.reason", lots.reason), figure("lots.most", lots.most), text("lots.rule", lots.rule)] },
    { name: "variants", parts: [decision("variants", variants), text("variants.minimum", variants.minimum), text("variants.presentation", variants.presentation)] },
    { name: "accessibility", parts: [decision("accessibility", accessibility), text("accessibility.reason", accessibility.reason)] },
    { name: "duration", parts: [figure("duration.months", duration.months), text("duration.reason", duration.reason)] },
    { name: "options", parts: [decision("options", options), text("options.text", options.text)] },
    { name: "rights", parts: [decision("rights", rights), text("rights.text", rights.text)] },
    { name: "exit", parts: [decision("exit", exit), text("exit.text", exit.text)] },
    {
      name: "interoperability",
      parts: [decision("interoperability", interoperability), text("interoperability.reason", interoperability.reason), { kind: "address", name: "interoperability.report", value: interoperability.report }],
    },
    { name: "connectedProducts", parts: [decision("connectedProducts", connectedProducts), text("connectedProducts.text", connectedProducts.text)] },
  ];
}

const decision = (condition: Decided, { decision: value }: { decision: string | null }): ConditionPart => ({ kind: "decision", name: `${condition}.decision`, condition, value, choices: decisions[condition] });
const text = (name: TextPart, value: PartlyLocalized | null): ConditionPart => ({ kind: "text", name, value });
const figure = (name: FigurePart, value: number | null): ConditionPart => ({ kind: "figure", name, value });

/** Every text that counts, by the name of its field. */
export const conditionTexts = (conditions: TenderConditions): { field: TextPart; text: PartlyLocalized }[] =>
  listed(counting(conditions)).flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "text" && part.value && hasText(part.value) ? [{ field: part.name, text: part.value }] : [])));

export const saysAnything = (conditions: TenderConditions): boolean => listed(conditions).some(({ parts }) => parts.some(({ value }) => value !== null));
