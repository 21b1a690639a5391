import { z } from "zod";
import { readDecimal } from "~/domain/decimal";
import { Language } from "~/domain/language";

type Fields = Record<string, unknown>;

const Texts = z.record(z.string(), z.string()).catch({});
const Rows = z.record(z.string(), Texts).catch({});
/** The language in which the form was shown: its numbers are read as that language writes them. */
const Shown = z.object({ notation: Language.catch("en") });

/** The sheet of one authority as the act wants it: numbers read, empty rows of funding left out. */
export function ownNeedsInput(input: Fields): Fields {
  const { notation } = Shown.parse(input);
  const { needs, funding } = z.object({ needs: Rows, funding: Rows }).parse(input);
  return {
    ...input,
    needs: Object.fromEntries(Object.entries(needs).map(([id, figures]) => [id, numbersIn(figures, Object.keys(figures), notation)])),
    funding: listed(funding, ["name", "programme", "rate", "amount", "share"]).map((row) => row && numbersIn(row, ["rate", "amount", "share"], notation)),
  };
}

/** How it is bought, as the act wants it. */
export function procedureInput(input: Fields): Fields {
  const { notation } = Shown.parse(input);
  const { rates, buyers } = z.object({ rates: Rows, buyers: Rows }).parse(input);
  return { ...input, rates: listed(rates, ["rate", "date"]).map((row) => row && numbersIn(row, ["rate"], notation)), buyers: listed(buyers, ["name", "country"]) };
}

/** A criterion as the act wants it: an exact weight is a range of equal ends, absent lists are empty ones. */
export function criterionInput(input: Fields): Fields {
  const { notation } = Shown.parse(input);
  const { weight } = z.object({ weight: z.object({ exact: z.string().optional(), from: z.string().catch(""), to: z.string().catch("") }).catch({ from: "", to: "" }) }).parse(input);
  const ends = weight.exact === undefined ? { from: weight.from, to: weight.to } : { from: weight.exact, to: weight.exact };
  return { lotId: "", parentId: "", verification: {}, requirementIds: [], ...input, weight: numbersIn(ends, ["from", "to"], notation), lifeCycle: { method: {}, data: {}, ...Rows.parse(input.lifeCycle) } };
}

/** How weights are stated, as the act wants it. */
export function weightingInput(input: Fields): Fields {
  const { notation } = Shown.parse(input);
  const { spread } = z.object({ spread: z.string().catch("") }).parse(input);
  return { lotId: "", reason: {}, ...input, ...numbersIn({ spread }, ["spread"], notation) };
}

/** A number that cannot be read stays as it was typed: the act's schema then says so at its field. */
function numbersIn(texts: Record<string, string>, names: readonly string[], notation: Language): Record<string, string> {
  const read = names.flatMap((name): [string, string][] => (texts[name] === undefined ? [] : [[name, readDecimal(texts[name], notation) ?? texts[name].trim()]]));
  return { ...texts, ...Object.fromEntries(read) };
}

/** The rows of a form in their places, null where nothing was typed. */
function listed(rows: Record<string, Record<string, string>>, telling: readonly string[]): (Record<string, string> | null)[] {
  const places = Object.keys(rows).map(Number).filter((place) => Number.isInteger(place) && place >= 0 && place < 2000);
  return Array.from({ length: Math.max(-1, ...places) + 1 }, (_, place) => {
    const row = rows[place];
    return row && telling.some((name) => row[name]?.trim()) ? row : null;
  });
}
