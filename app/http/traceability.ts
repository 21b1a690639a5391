import { type Language, inLanguage } from "~/domain/language";
import { levels } from "~/domain/library/clause";
import { type Trace, type TraceFilter, traceGaps, tracesOf } from "~/domain/specification/traceability";
import type { Cell } from "~/exporters/xlsx/workbook";
import { levelNames } from "~/messages/common";
import { methodNames, standardClassNames, standardStatusNames } from "~/messages/library";
import { say } from "~/messages/say";
import { standardRoleNames, traceWords as words } from "~/messages/traceability";
import { findProcurement } from "~db/procurement";
import { findBasis } from "~db/reference-data";
import { findRequirements } from "~db/requirements";
import type { Store } from "~db/store";
import type { Opened } from "./perform";

/** The traces of a specification that the reader has opened. */
export async function findTraces(store: Store, opened: Opened): Promise<Trace[]> {
  const { register } = await findBasis(store);
  const { criteria } = await findProcurement(store, opened);
  return tracesOf(opened.specification, await findRequirements(store, opened), criteria.schemes, register);
}

/** Which traces an address asks for. */
export function traceFilterOf(search: URLSearchParams): TraceFilter {
  return {
    section: search.get("section") || null, level: levels.find((one) => one === search.get("level")) ?? null, lacks: traceGaps.find((one) => one === search.get("lacks")) ?? null,
  };
}

/** A trace with its names in a language: what the page shows and what files hold. */
export function shownTrace({ requirementId, number, title, level, clause, standards, verification, evidence, criteria }: Trace, { specification }: Opened, language: Language) {
  const lotNumber = (id: string | null) => specification.lots.find((one) => one.id === id)?.number;
  return {
    requirementId, number, title: inLanguage(title, language), level, clause,
    standards: standards.map((one) => `${one.reference} (${[standardRoleNames[one.role], ...(one.class ? [standardClassNames[one.class]] : [words.unregistered]), ...(one.status ? [standardStatusNames[one.status]] : [])].map((name) => say(language, name)).join("; ")})`),
    verification: verification && { method: say(language, methodNames[verification.method]), text: inLanguage(verification.text, language) },
    evidence: evidence && inLanguage(evidence, language),
    criteria: criteria.map((one) => {
      const lot = lotNumber(one.lotId);
      return { id: one.id, label: lot === undefined ? inLanguage(one.title, language) : `${inLanguage(one.title, language)} (${say(language, words.lot, { number: String(lot) })})` };
    }),
  };
}

/** All of it as a table with its heading. */
export function traceTable(traces: readonly Trace[], opened: Opened, language: Language): { columns: { label: string; width: number }[]; rows: Cell[][] } {
  const columns = ([[words.number, 8], [words.id, 16], [words.requirement, 36], [words.level, 12], [words.clause, 20], [words.revision, 9], [words.standards, 44], [words.verification, 44], [words.evidence, 40], [words.criteria, 34]] as const)
    .map(([label, width]) => ({ label: say(language, label), width }));
  const rows = traces.map((trace): Cell[] => {
    const one = shownTrace(trace, opened, language);
    return [
      one.number, one.requirementId, one.title, say(language, levelNames[one.level]),
      one.clause ? `${one.clause.id}${one.clause.tailored ? ` (${say(language, words.tailored)})` : ""}` : say(language, words.own), one.clause?.revision ?? null, one.standards.join("\n"),
      one.verification ? `${one.verification.method}: ${one.verification.text}` : null, one.evidence, one.criteria.map(({ label }) => label).join("\n"),
    ];
  });
  return { columns, rows };
}
