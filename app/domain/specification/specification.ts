import { z } from "zod";
import { Language, type PartlyLocalized } from "../language";
import type { Standing } from "../people/permission";
import { type Procedure, stepOf } from "../signing/procedure";
import type { DecisionRule } from "./decision";

/** Who contracts: Directive 2014/24/EU, art. 38 (occasional joint procurement), art. 37 (central purchasing), art. 39 (several Member States). */
export const jointModels = ["joint", "lead-for-all", "separate-contracts", "cross-border"] as const;
export const JointModel = z.enum(jointModels);
export type JointModel = z.infer<typeof JointModel>;

/** A CPV code with its check digit: Regulation (EC) No 213/2008. */
export const CpvCode = z.string().regex(/^\d{8}-\d$/, { error: "cpv" });

export interface Participant {
  authorityId: string;
  name: string;
  country: string;
  lead: boolean;
  /** 1 signs first. */
  signingPlace: number;
  acceptedAt: string | null;
}

/** An authority that has left, or whose invitation was withdrawn. What it wrote stays. */
export interface FormerParticipant {
  authorityId: string;
  name: string;
  country: string;
  acceptedAt: string | null;
  leftAt: string;
  reason: string;
}

export interface Lot {
  id: string;
  number: number;
  title: PartlyLocalized;
}

export interface Section {
  id: string;
  place: number;
  title: PartlyLocalized;
  revision: number;
}

/** The joint document without its requirements, which are many. */
export interface Specification {
  id: string;
  title: PartlyLocalized;
  subject: PartlyLocalized;
  cpv: string[];
  languages: Language[];
  prevailing: Language;
  jointModel: JointModel;
  decisionRule: DecisionRule;
  /** How it is signed off; cannot change while it is frozen. */
  procedure: Procedure & { revision: number };
  revision: number;
  demonstration: boolean;
  /** Those that take part or are invited. */
  participants: Participant[];
  former: FormerParticipant[];
  lots: Lot[];
  sections: Section[];
  baseline: LatestBaseline | null;
}

/** What the newest baseline says about where the specification stands. */
export interface LatestBaseline {
  id: string;
  number: number;
  sha256: string;
  frozenAt: string;
  signatures: Act[];
  /** Those that count: of the newest baseline, and earlier ones of an authority whose view has stayed the same. */
  approvals: Act[];
  reopened: boolean;
}

/** Who has put a name to a baseline for whom. */
export interface Act {
  authorityId: string;
  personId: string;
}

export type State = "drafting" | "frozen" | "signing" | "signed";

/** Where the specification stands in its life. Only a specification in drafting can change. */
export function stateOf(specification: Signable): State {
  const { baseline, participants } = specification;
  if (!baseline || baseline.reopened) return "drafting";
  if (baseline.signatures.length === 0) return "frozen";
  return participants.filter(isInside).every((one) => hasSignedOff(specification, one.authorityId)) ? "signed" : "signing";
}

/** Who is invited and has not accepted does not sign. */
const isInside = ({ lead, acceptedAt }: Pick<Participant, "lead" | "acceptedAt">): boolean => lead || acceptedAt !== null;

type Signable = Pick<Specification, "baseline" | "participants" | "procedure">;

/** Whether an authority has all the signatures that its sign-off takes, each by another person. */
export const hasSignedOff = ({ baseline, procedure }: Pick<Signable, "baseline" | "procedure">, authorityId: string): boolean =>
  peopleOf(baseline?.signatures, authorityId) >= stepOf(procedure, authorityId).signatures;

/** How many approvals an authority still lacks before it may sign. */
export const approvalsMissing = ({ baseline, procedure }: Pick<Signable, "baseline" | "procedure">, authorityId: string): number =>
  Math.max(0, stepOf(procedure, authorityId).approvals - peopleOf(baseline?.approvals, authorityId));

const peopleOf = (acts: readonly Act[] = [], authorityId: string): number => new Set(acts.filter((one) => one.authorityId === authorityId).map((one) => one.personId)).size;

/** What an authority is in the specification, null for everyone else. */
export function standingOf({ participants }: Pick<Specification, "participants">, authorityId: string): Standing | null {
  const participant = participants.find((one) => one.authorityId === authorityId);
  if (!participant) return null;
  if (participant.lead) return "lead";
  return participant.acceptedAt ? "participant" : "invited";
}

/** The names of those who take part, by their ids, in the order of the specification. */
export const namesOf = ({ participants }: Pick<Specification, "participants">): Record<string, string> => Object.fromEntries(participants.map((one) => [one.authorityId, one.name]));

/** The name of an authority that takes part or has taken part. */
export const nameIn = ({ participants, former }: Pick<Specification, "participants" | "former">, authorityId: string): string =>
  [...participants, ...former].find((one) => one.authorityId === authorityId)?.name ?? authorityId;

export const leadOf = ({ participants }: Pick<Specification, "participants">): Participant => {
  const lead = participants.find((one) => one.lead);
  if (!lead) throw new Error("A specification has exactly one lead buyer");
  return lead;
};

/** Whose turn it is to sign: in sequence the first that has not, in parallel all that have not. The order is the specification's, not that of arrival. */
export function signersNow(specification: Signable): Participant[] {
  const open = [...specification.participants]
    .sort((a, b) => a.signingPlace - b.signingPlace)
    .filter((one) => isInside(one) && !hasSignedOff(specification, one.authorityId));
  return specification.procedure.order === "parallel" ? open : open.slice(0, 1);
}
