// A small published specification and what a vendor says of it, for tests that need no database.
import fc from "fast-check";
import type { Localized } from "~/domain/language";
import { Baseline, type FrozenRequirement } from "~/domain/signing/baseline";
import { matrixOf } from "~/domain/review/matrix";
import type { Matrix } from "~/domain/review/matrix-row";
import { type MadeStatement, Statement, statementStatuses } from "~/domain/review/statement";

const both = (text: string): Localized => ({ en: text, lv: `${text} (lv)` });

export function aFrozenRequirement(id: string, more: Partial<FrozenRequirement> = {}): FrozenRequirement {
  return {
    id, number: id.replace("r", "1."), level: "shall", title: both(`Title of ${id}`), text: both(`The platform {{level}} do ${id}.`), scope: {}, parameters: [],
    verification: { method: "test", text: both("It is tried.") }, evidence: both("A report."), why: null, origin: null, ...more,
  };
}

export const fromClause = (clauseId: string, revision = 1): FrozenRequirement["origin"] => ({
  clauseId, revision, pack: "small", level: "shall", title: both("Title"), text: both("Text"), sources: [], rights: { mode: "paraphrase", licence: "own" }, deviates: [],
});

const availability = { id: "availability", type: "number" as const, label: both("Availability"), unit: both("%"), minimum: 90, maximum: 100, decimals: 2, typical: [], direction: "higher" as const };
const participant = (authorityId: string, name: string, lead = false) => ({ authorityId, name, country: "LV", lead, signingPlace: lead ? 1 : 2 });

export function aPublishedBaseline(requirements: FrozenRequirement[], lots = 2): Baseline {
  return Baseline.parse({
    format: "jointspec-baseline/2", id: "b1", number: 1, frozenAt: "2026-11-20T10:00:00.000Z", frozenBy: { personId: "anna", name: "Anna", authorityId: "a" },
    specification: { id: "s1", title: both("City platform"), subject: both("A platform"), cpv: [], languages: ["en", "lv"], prevailing: "en", jointModel: "joint", decisionRule: "majority", demonstration: true },
    participants: [participant("a", "Ezerkrasts", true), participant("b", "Kalnmuiža")],
    lots: Array.from({ length: lots }, (_, index) => ({ id: `lot-${index + 1}`, number: index + 1, title: both(`Lot named ${index + 1}`) })),
    releases: [], sections: [{ id: "s-1", number: "1", title: both("Platform"), requirements }],
  });
}

/** Four requirements: for all lots, for the second, for authorities with own values, and one that only informs. */
export const fourRequirements = [
  aFrozenRequirement("r1", { origin: fromClause("PLAIN-1"), text: both("The platform {{level}} store data & keep \"logs\"; see {{ref:r2}}.") }),
  aFrozenRequirement("r2", { scope: { lots: ["lot-2"] }, level: "should", evidence: null }),
  aFrozenRequirement("r3", {
    text: both("It {{level}} be there {{availability}} of the time."),
    parameters: [{ parameter: availability, common: null, values: [{ authorityId: "a", value: 99.5 }, { authorityId: "b", value: 98 }], settlement: null }],
  }),
  aFrozenRequirement("r4", { level: "info" }),
];

export const aMatrix = (requirements = fourRequirements, { lots = 2, publication = 2 } = {}): Matrix => matrixOf(aPublishedBaseline(requirements, lots), "c".repeat(64), publication);

export const made = (matrix: Matrix, key: string, statement: Partial<Statement> = {}, more: Partial<MadeStatement> = {}): MadeStatement => {
  const row = matrix.rows.find((one) => one.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return {
    status: "yes", equivalent: null, proof: null, note: null, ...statement, specificationId: matrix.specificationId, requirementId: row.requirementId, lotId: row.lotId,
    publication: matrix.publication, textSha256: row.sha256, clauseId: row.clause?.id ?? null, clauseRevision: row.clause?.revision ?? null, name: "Vera", at: "2026-11-21T10:00:00.000Z", ...more,
  };
};

/** Texts as people and programs write them: with what spreadsheets take for formulas, and what workbooks escape. */
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("=1+1", "'=1", "''-x", "-5 °C", "@home", "_x0041_", "_x005F_", "a\r\nb\tc", "“€”, \"quoted\"; 'so'", "'", "+", "\u00a0x"));

/** Any statement that may be kept. */
export const anyStatement = fc
  .record({ status: fc.constantFrom(...statementStatuses), equivalent: text, proof: text, note: text })
  .map((said) => Statement.safeParse(said))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data);
