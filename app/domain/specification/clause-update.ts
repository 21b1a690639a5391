import { type Language, languages } from "../language";
import type { Clause } from "../library/clause";
import { type Parameter, fits } from "../library/parameter";
import type { OwnValue, Requirement } from "./requirement";
import { type Tailoring, isTailored, tailor, tailoredText } from "./tailoring";
import { type RedlinePart, deltaBetween, redline } from "./text-delta";

type InUse = Pick<Requirement, "tailoring" | "level" | "values"> & { clause: Clause };

/** What taking a newer revision of its clause would do to a requirement. */
export interface ClauseUpdate {
  /** The library's text before and after, where it changed. */
  texts: { field: "title" | "text"; language: Language; parts: RedlinePart[] }[];
  /** True when the authorities changed the wording: they choose between theirs and the library's. */
  tailored: boolean;
  /** The library's level, where it differs from before and the requirement follows the library. */
  level: { from: Clause["level"]; to: Clause["level"] } | null;
  parameters: { id: string; label: Parameter["label"]; effect: "added" | "removed" | "narrowed" }[];
  /** Values that the new revision has no place for. */
  lost: OwnValue[];
  verification: boolean;
}

/** Compares a requirement's pinned revision with a newer one of the same clause. */
export function clauseUpdate({ clause, tailoring, level, values }: InUse, newer: Clause): ClauseUpdate {
  const texts = (["title", "text"] as const).flatMap((field) =>
    languages.flatMap((language) => {
      const [from, to] = [clause[field][language], newer[field][language]];
      return from === to ? [] : [{ field, language, parts: redline(from, deltaBetween(from, to)) ?? [] }];
    }),
  );
  const lost = values.filter((own) => {
    const parameter = newer.parameters.find((one) => one.id === own.parameterId);
    return !parameter || !fits(parameter, own.value);
  });
  const after = new Map(newer.parameters.map((one) => [one.id, one]));
  return {
    texts,
    tailored: isTailored(tailoring),
    level: level === clause.level && newer.level !== clause.level ? { from: clause.level, to: newer.level } : null,
    parameters: [
      ...newer.parameters.filter((one) => !clause.parameters.some((other) => other.id === one.id)).map(({ id, label }) => ({ id, label, effect: "added" as const })),
      ...clause.parameters.flatMap(({ id, label }): ClauseUpdate["parameters"] => {
        if (!after.has(id)) return [{ id, label, effect: "removed" }];
        return lost.some((own) => own.parameterId === id) ? [{ id, label, effect: "narrowed" }] : [];
      }),
    ],
    lost,
    verification: JSON.stringify(clause.verification) !== JSON.stringify(newer.verification),
  };
}

/** The requirement on the newer revision: with the library's wording, or with the authorities' own kept word for word. */
export function updated({ clause, tailoring, level, values }: InUse, newer: Clause, wording: "library" | "own"): { clauseRevision: number; tailoring: Tailoring; level: Clause["level"]; lost: OwnValue[] } {
  const update = clauseUpdate({ clause, tailoring, level, values }, newer);
  return {
    clauseRevision: newer.revision,
    tailoring: wording === "own" ? tailor(newer, tailoredText(clause, tailoring)) : {},
    level: update.level?.to ?? level,
    lost: update.lost,
  };
}
