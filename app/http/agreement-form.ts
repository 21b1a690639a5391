import { z } from "zod";
import { topics } from "~/domain/specification/decision";

type Fields = Record<string, unknown>;

const Texts = z.record(z.string(), z.string()).catch({});
const Rows = z.record(z.string(), z.looseObject({ text: Texts })).catch({});

/** A whole number; what is none stays as it was typed, and the act's schema says so at its field. */
const wholeOrTyped = (text = ""): number | string | null => (text.trim() === "" ? null : /^\d+$/.test(text.trim()) ? Number(text.trim()) : text);

/** Who is responsible for what, as the act wants it: null for a row where nobody was said. */
export function responsibilitiesInput(input: Fields): Fields {
  const { responsibilities } = z.object({ responsibilities: Rows }).parse(input);
  const places = Object.keys(responsibilities).map(Number).filter((place) => Number.isInteger(place) && place >= 0 && place < 100);
  return {
    ...input,
    responsibilities: Array.from({ length: Math.max(-1, ...places) + 1 }, (_, place) => {
      const row = responsibilities[place];
      return row?.allocation ? { ...row, carriedOutBy: row.carriedOutBy || null } : null;
    }),
  };
}

/** How decisions are made, as the act wants it: a topic without a kind has no rule of its own. */
export function rulesInput(input: Fields): Fields {
  const { rules, weights, vetoes } = z.object({
    rules: z.object({ general: Texts, topics: z.record(z.string(), Texts).catch({}) }).catch({ general: {}, topics: {} }),
    weights: Texts, vetoes: z.record(z.string(), z.array(z.string())).catch({}),
  }).parse(input);
  const rule = ({ kind, share, of, quorum, periodDays, silenceConsents }: Record<string, string>) => ({
    kind, of, share: wholeOrTyped(share), quorum: wholeOrTyped(quorum), periodDays: wholeOrTyped(periodDays), silenceConsents: silenceConsents === "yes",
  });
  return {
    ...input,
    rules: { general: rule(rules.general), topics: Object.fromEntries(Object.entries(rules.topics).filter(([, of]) => of.kind).map(([topic, of]) => [topic, rule(of)])) },
    weights: Object.fromEntries(Object.entries(weights).filter(([, text]) => text.trim()).map(([id, text]) => [id, wholeOrTyped(text)])),
    vetoes: topics.flatMap((topic) => Object.entries(vetoes).filter(([, of]) => of.includes(topic)).map(([authorityId]) => ({ topic, authorityId }))),
  };
}

/** Who signed it, when and under which number, as the act wants it. */
export function conclusionInput(input: Fields): Fields {
  const { signatories, concludedOn } = z.object({ signatories: Texts, concludedOn: z.string().catch("") }).parse(input);
  return {
    ...input,
    signatories: Object.entries(signatories).filter(([, mandateId]) => mandateId).map(([authorityId, mandateId]) => ({ authorityId, mandateId })),
    concludedOn: concludedOn.trim() || null,
  };
}
