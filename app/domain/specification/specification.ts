import { z } from "zod";
import { Language, type PartlyLocalized } from "../language";
import type { Standing } from "../people/permission";
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
  revision: number;
  demonstration: boolean;
  participants: Participant[];
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
  signedBy: string[];
  reopened: boolean;
}

export type State = "drafting" | "frozen" | "signing" | "signed";

/** Where the specification stands in its life. Only a specification in drafting can change. */
export function stateOf({ baseline, participants }: Pick<Specification, "baseline" | "participants">): State {
  if (!baseline || baseline.reopened) return "drafting";
  if (baseline.signedBy.length === 0) return "frozen";
  return participants.every((one) => baseline.signedBy.includes(one.authorityId)) ? "signed" : "signing";
}

/** What an authority is in the specification, null for everyone else. */
export function standingOf({ participants }: Pick<Specification, "participants">, authorityId: string): Standing | null {
  const participant = participants.find((one) => one.authorityId === authorityId);
  if (!participant) return null;
  if (participant.lead) return "lead";
  return participant.acceptedAt ? "participant" : "invited";
}

export const leadOf = ({ participants }: Pick<Specification, "participants">): Participant => {
  const lead = participants.find((one) => one.lead);
  if (!lead) throw new Error("A specification has exactly one lead buyer");
  return lead;
};

/** Whose turn it is to sign: the order is the specification's, not the order of arrival. */
export function nextSigner({ participants, baseline }: Pick<Specification, "participants" | "baseline">): Participant | null {
  const order = [...participants].sort((a, b) => a.signingPlace - b.signingPlace);
  return order.find((one) => !baseline?.signedBy.includes(one.authorityId)) ?? null;
}
