import { z } from "zod";
import { typed } from "../text-input";

/** What a vendor says of one requirement. "equivalent": met by another solution than the named one, Directive 2014/24/EU, art. 42(5). */
export const statementStatuses = ["yes", "partly", "no", "equivalent"] as const;
export type StatementStatus = (typeof statementStatuses)[number];

export const mostCharacters = 4000;
const orNone = typed(mostCharacters).transform((text) => text || null);

/** A vendor's answer to one row of the matrix, as it is kept. */
export const Statement = z
  .strictObject({ status: z.enum(statementStatuses, { error: "statement-status" }), equivalent: orNone, proof: orNone, note: orNone })
  .refine(({ status, equivalent }) => status !== "equivalent" || equivalent !== null, { path: ["equivalent"], error: "equivalent-described" });
export type Statement = z.infer<typeof Statement>;

/** The parts that a vendor writes, in the order of the columns. */
export const ownFields = ["status", "equivalent", "proof", "note"] as const;
export type OwnField = (typeof ownFields)[number];

export const sameStatement = (one: Statement, other: Statement): boolean => ownFields.every((field) => one[field] === other[field]);

/** A statement with the text that it was made to. */
export interface MadeStatement extends Statement {
  specificationId: string;
  requirementId: string;
  lotId: string;
  /** Of the publication that was answered. */
  publication: number;
  textSha256: string;
  clauseId: string | null;
  clauseRevision: number | null;
  /** Which of the vendor's people made it. */
  name: string;
  at: string;
}

/** Requirement and lot in one: what a statement answers. */
export const rowKey = ({ requirementId, lotId }: { requirementId: string; lotId: string }): string => (lotId ? `${requirementId}/${lotId}` : requirementId);
