import { type Parameter, type ParameterValue, fits } from "../library/parameter";

/** What a form sent for one parameter: texts as typed, ticked options as a list. */
export type SentValue = string | readonly string[] | undefined;

export type ValueInput = { value: ParameterValue } | { error: "number" | "range" | "date" | "choose-one" | "required" } | { empty: true };

/** A parameter's value from what was typed: a decimal comma is as good as a point. Nothing typed is no value, not an error. */
export function valueFromInput(parameter: Parameter, sent: SentValue): ValueInput {
  if (parameter.type === "choice") {
    const chosen = typeof sent === "string" ? [sent].filter(Boolean) : [...(sent ?? [])];
    if (chosen.length === 0) return { empty: true };
    return fits(parameter, chosen) ? { value: chosen } : { error: "choose-one" };
  }
  const typed = (typeof sent === "string" ? sent : (sent?.[0] ?? "")).trim();
  if (!typed) return { empty: true };
  if (parameter.type === "number") {
    const value = Number(typed.replace(/[\s\u00a0\u202f]/g, "").replace(",", "."));
    if (!Number.isFinite(value)) return { error: "number" };
    return fits(parameter, value) ? { value } : { error: "range" };
  }
  if (fits(parameter, typed)) return { value: typed };
  return { error: parameter.type === "date" ? "date" : "required" };
}

/** A value as a text field shows it for changing. */
export const inputFromValue = (value: ParameterValue): string => (Array.isArray(value) ? value.join(" ") : String(value));
