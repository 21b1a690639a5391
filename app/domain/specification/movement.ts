import { canonicalJson } from "../canonical-json";
import { type Decimal, Decimal as DecimalText, hundredthsOf, subtract } from "../decimal";
import type { Parameter, ParameterValue } from "../library/parameter";
import type { OwnValue } from "./requirement";

/** What one authority would give up or take on, were a value to hold for it instead of its own. */
export type Movement = { authorityId: string; from: ParameterValue; to: ParameterValue } & (
  | { kind: "number"; difference: Decimal; percent: Decimal | null; way: Way }
  | { kind: "date"; days: number; way: Way }
  | { kind: "choice"; added: string[]; dropped: string[] }
  | { kind: "text" }
);

/** Where the parameter says which way is stricter; else only whether it is more or less. */
export type Way = "stricter" | "milder" | "more" | "less";

/** Who would move by how much to come to a value, in the order of their ids. Exact: no digit comes from binary fractions. */
export function movementsTo(parameter: Parameter, values: readonly OwnValue[], to: ParameterValue): Movement[] {
  return values
    .filter((own) => canonicalJson(own.value) !== canonicalJson(to))
    .map((own) => movement(parameter, own, to))
    .sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1));
}

function movement(parameter: Parameter, { authorityId, value: from }: OwnValue, to: ParameterValue): Movement {
  const base = { authorityId, from, to };
  if (parameter.type === "number" && typeof from === "number" && typeof to === "number") return { ...base, kind: "number", ...distance(parameter, from, to), way: wayOf(parameter, from, to) };
  if (parameter.type === "date" && typeof from === "string" && typeof to === "string") return { ...base, kind: "date", days: Math.abs(dayOf(to) - dayOf(from)), way: wayOf(parameter, from, to) };
  if (parameter.type === "choice" && Array.isArray(from) && Array.isArray(to)) {
    const inOrder = (chosen: readonly string[], but: readonly string[]) => parameter.options.map(({ id }) => id).filter((id) => chosen.includes(id) && !but.includes(id));
    return { ...base, kind: "choice", added: inOrder(to, from), dropped: inOrder(from, to) };
  }
  return { ...base, kind: "text" };
}

function distance({ decimals, unit }: Extract<Parameter, { type: "number" }>, from: number, to: number): { difference: Decimal; percent: Decimal | null } {
  const [before, after] = [exact(from, decimals), exact(to, decimals)];
  const difference = magnitude(subtract(after, before));
  // Per cent of per cents would be read as percentage points.
  return { difference, percent: unit?.en === "%" ? null : hundredthsOf(difference, magnitude(before), 1) };
}

function wayOf({ direction }: Parameter, from: number | string, to: number | string): Way {
  if (direction !== "higher" && direction !== "lower") return to > from ? "more" : "less";
  return (direction === "higher") === to > from ? "stricter" : "milder";
}

const magnitude = (value: Decimal): Decimal => value.replace("-", "");

/** A number of at most four decimals as the text that a person would write for it. */
const exact = (value: number, decimals: number): Decimal => DecimalText.parse(subtract(value.toFixed(decimals), "0"));

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;
