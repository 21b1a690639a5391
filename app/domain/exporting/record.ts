import type { AuditEvent } from "../audit";
import type { Agreement } from "../agreement/agreement";
import type { Round } from "../calendar/round";
import type { KeptCalendar } from "../calendar/tender-calendar";
import type { WaiverState } from "../checks/waiver-state";
import type { TenderConditions } from "../conditions/conditions";
import type { Localized } from "../language";
import type { Level } from "../library/clause";
import type { Procurement } from "../needs/procurement";
import type { Mandate } from "../people/mandate";
import type { Publication } from "../publishing/publication";
import type { PublicComment } from "../review/public-comment";
import type { PublicQuestion } from "../review/question";
import type { Checkpoint } from "../signing/checkpoint";
import type { Evidence } from "../signing/evidence";
import type { DecisionRecord } from "../specification/decision-record";
import type { ClauseText } from "../specification/tailoring";
import type { Specification } from "../specification/specification";

/** Who did something for whom, and when. */
export interface Doing {
  personId: string;
  authorityId: string;
  at: string;
}

export interface RecordedAgreement extends Doing {
  revision: number;
  content: Agreement;
  inForceAt: string | null;
  confirmations: Doing[];
}

export interface RecordedPosition extends Doing {
  requirementId: string;
  revision: number;
  valuesRevision: number;
  kind: string;
  reason: string | null;
}

export interface RecordedException extends Doing {
  baselineNumber: number;
  requirementId: string;
  reason: string;
  withdrawnAt: string | null;
}

/** A finding of the checks that somebody asked to let stand. */
export interface RecordedWaiver extends Doing {
  requirementId: string;
  rule: string;
  name: Localized;
  /** Packs and versions of the rule when it was asked, as "lv 1.0.0". */
  packs: string[];
  /** What of the text it is about; empty where it is about all of it. */
  words: string;
  language: string | null;
  reason: string;
  /** Answers to what the law asks of the exception, by the id of the question. */
  grounds: Record<string, string>;
  position: string;
  state: WaiverState;
  answer: "accepted" | "refused" | "withdrawn" | null;
  answeredBy: string | null;
  answeredAt: string | null;
  answerReason: string | null;
}

export interface RecordedComment extends Doing {
  id: string;
  threadId: string | null;
  requirementId: string | null;
  revision: number | null;
  amendmentId: string | null;
  kind: string;
  blocking: boolean;
  text: string;
  resolvedBy: string | null;
  resolvedAt: string | null;
  resolution: string | null;
}

/** A state that a part of the specification was in, with the entry of the log that tells who put it there. */
export interface RecordedVersion {
  kind: string;
  entityId: string;
  content: unknown;
  at: string;
  ordinal: number | null;
}

/** What a requirement said in one of its versions. */
export interface RecordedText extends ClauseText {
  requirementId: string;
  revision: number;
  level: Level;
  retired: boolean;
  at: string;
  ordinal: number | null;
}

/** What the market saw and said. Of a question nothing that tells who asked it: every authority may take the pack, not the clarification team alone. */
export interface RecordedMarket {
  publications: Publication[];
  calendars: KeptCalendar[];
  rounds: Round[];
  answers: PublicQuestion[];
  comments: (PublicComment & { roundId: string })[];
}

/** A file that was added, with its bytes. */
export interface RecordedFile {
  path: string;
  bytes: Uint8Array;
}

/** A name that somebody gave a file, as the last part of a path: it leads nowhere else, and stands on one line. */
export const asEntryName = (name: string): string => name.replace(/[\p{Cc}/\\]/gu, "_").replace(/^\.+/, "_") || "file";

/** Everything that is on record about a specification: what an evidence pack is written from. */
export interface SpecificationRecord {
  specification: Specification;
  procurement: Procurement;
  conditions: TenderConditions;
  events: AuditEvent[];
  checkpoints: Checkpoint[];
  baselines: Evidence[];
  mandates: Mandate[];
  agreements: RecordedAgreement[];
  positions: RecordedPosition[];
  decisions: DecisionRecord[];
  exceptions: RecordedException[];
  waivers: RecordedWaiver[];
  comments: RecordedComment[];
  versions: RecordedVersion[];
  /** By requirement, each version after the one before it. */
  texts: RecordedText[];
  market: RecordedMarket;
  /** Agreement files and signed files. */
  files: RecordedFile[];
  /** Names by id, of everyone who occurs. */
  people: Record<string, string>;
  authorities: Record<string, string>;
}
