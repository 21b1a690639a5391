import { z } from "zod";
import { PartlyLocalized } from "../language";
import type { Mandate } from "../people/mandate";
import { AppliedRule, type DecisionRule, Topic, plainRule } from "../specification/decision";
import type { Participant, Specification } from "../specification/specification";

/** What has to be done in a joint procurement, and is done together or by each for itself: Directive 2014/24/EU, art. 38(2) and 39(4). */
export const duties = [
  "procedure", "notices", "clarifications", "evaluation", "award", "contracts", "call-offs", "contract-management", "payment", "review", "records", "data-protection", "other",
] as const;

export const Responsibility = z.strictObject({
  duty: z.enum(duties),
  /** In own words; obligatory for "other". */
  text: PartlyLocalized,
  allocation: z.enum(["joint", "individual"]),
  /** Who carries it out; null: all together where it is joint, each for itself where it is individual. */
  carriedOutBy: z.string().nullable(),
});
export type Responsibility = z.infer<typeof Responsibility>;

/** How one kind of topic is decided; weights and vetoes stand beside. */
export const TopicRule = AppliedRule.pick({ kind: true, share: true, of: true, quorum: true, periodDays: true, silenceConsents: true });
export type TopicRule = z.infer<typeof TopicRule>;

/** What the authorities agreed among themselves: Directive 2014/24/EU, art. 38 and 39(4). The joint model is the specification's own. */
export const Agreement = z.strictObject({
  /** Whose law governs the procedure: ISO 3166-1 alpha-2, and the provisions in words. */
  law: z.strictObject({ country: z.string(), provisions: PartlyLocalized }),
  /** Where an economic operator can ask for review. */
  reviewBody: PartlyLocalized,
  /** Internal organisation: who manages the procedure, how what is bought is shared out, how contracts are concluded. */
  organisation: PartlyLocalized,
  responsibilities: z.array(Responsibility),
  rules: z.strictObject({ general: TopicRule, topics: z.partialRecord(Topic, TopicRule) }),
  weights: z.record(z.string(), z.int().min(0).max(1_000_000_000)),
  vetoes: z.array(z.strictObject({ topic: Topic, authorityId: z.string() })),
  /** The competent signatory of each authority, by an entry of its register of mandates. */
  signatories: z.array(z.strictObject({ authorityId: z.string(), mandateId: z.string() })),
  /** When it was concluded (ISO 8601 day), under which number, and the file, where they keep it here. */
  concludedOn: z.string().nullable(),
  reference: z.string(),
  fileId: z.string().nullable(),
});
export type Agreement = z.infer<typeof Agreement>;

/** 20 MB: a scanned agreement with its annexes. */
export const largestAgreementFile = 20 * 1024 * 1024;

export interface AgreementInForce {
  revision: number;
  content: Agreement;
}

/** The newest agreement on record, whether in force or not. */
export interface AgreementOnRecord extends AgreementInForce {
  recordedAt: string;
  inForceAt: string | null;
  confirmations: { authorityId: string; name: string; at: string }[];
  /** Those that it names. */
  mandates: Mandate[];
  /** The document that it was concluded in, where it is kept here. */
  file: { name: string; sha256: string } | null;
}

/** How an agreement begins: nothing said, each topic by the specification's own rule. */
export const emptyAgreement = (own: DecisionRule): Agreement => ({
  law: { country: "", provisions: {} }, reviewBody: {}, organisation: {}, responsibilities: [],
  rules: { general: ruleOfKind(own), topics: {} }, weights: {}, vetoes: [], signatories: [], concludedOn: null, reference: "", fileId: null,
});

export function ruleOfKind(kind: DecisionRule): TopicRule {
  const { share, of, quorum, periodDays, silenceConsents } = plainRule(kind);
  return { kind, share, of, quorum, periodDays, silenceConsents };
}

type Deciding = Pick<Specification, "decisionRule"> & { participants: readonly Pick<Participant, "authorityId">[] };

/** The rule for a topic: that of the agreement in force, else the specification's own. Who takes no part has neither weight nor veto. */
export function ruleFor(topic: Topic, { decisionRule, participants }: Deciding, agreement: AgreementInForce | null): AppliedRule {
  if (!agreement) return plainRule(decisionRule);
  const { rules, weights, vetoes } = agreement.content;
  const takesPart = (id: string) => participants.some((one) => one.authorityId === id);
  return {
    ...(rules.topics[topic] ?? rules.general),
    weights: Object.fromEntries(Object.entries(weights).filter(([id]) => takesPart(id))),
    vetoes: vetoes.filter((one) => one.topic === topic && takesPart(one.authorityId)).map((one) => one.authorityId),
    agreementRevision: agreement.revision,
  };
}
