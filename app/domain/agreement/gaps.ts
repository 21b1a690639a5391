import { type Language, missingLanguages } from "../language";
import { isInForce } from "../people/mandate";
import { topics } from "../specification/decision";
import { type Participant, type Specification, hasSignedOff } from "../specification/specification";
import { type Agreement, type AgreementOnRecord, type Responsibility, type TopicRule, duties } from "./agreement";

/** What an agreement can lack, in the order in which it is read. */
export const agreementGapKinds = [
  "agreement-missing",
  "law-country",
  "law-provisions",
  "review-body",
  "organisation",
  "duty-unallocated",
  "duty-text",
  "duty-outsider",
  "cast-without-period",
  "cast-without-quorum",
  "silence-without-period",
  "weight-missing",
  "weights-nought",
  "weight-outsider",
  "veto-outsider",
  "signatory-missing",
  "signatory-outsider",
  "mandate-not-in-force",
  "date-missing",
  "date-ahead",
  "reference-missing",
  "unconfirmed",
] as const;
export type AgreementGapKind = (typeof agreementGapKinds)[number];

/** One thing that is missing or does not fit together, and where. */
export interface AgreementGap {
  kind: AgreementGapKind;
  /** Advice where false: within one Member State the law does not demand it. */
  blocks: boolean;
  language?: Language;
  duty?: Responsibility["duty"];
  topic?: keyof Agreement["rules"]["topics"] | "general";
  authorityId?: string;
}

type Parties = { participants: readonly Pick<Participant, "authorityId" | "country">[] } & Pick<Specification, "languages">;

export const agreementParts = ["law", "responsibilities", "rules", "conclusion", "confirmations"] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** In which part of the agreement a gap is closed. */
export const partOf: Record<AgreementGapKind, AgreementPart> = {
  "agreement-missing": "law", "law-country": "law", "law-provisions": "law", "review-body": "law", organisation: "law",
  "duty-unallocated": "responsibilities", "duty-text": "responsibilities", "duty-outsider": "responsibilities",
  "cast-without-period": "rules", "cast-without-quorum": "rules", "silence-without-period": "rules", "weight-missing": "rules", "weights-nought": "rules", "weight-outsider": "rules", "veto-outsider": "rules",
  "signatory-missing": "conclusion", "signatory-outsider": "conclusion", "mandate-not-in-force": "conclusion", "date-missing": "conclusion", "date-ahead": "conclusion", "reference-missing": "conclusion",
  unconfirmed: "confirmations",
};

/** Whether authorities of two Member States take part: then art. 39(4) says what the agreement and the documents hold. */
export const isCrossBorder = ({ participants }: Pick<Parties, "participants">): boolean => new Set(participants.map((one) => one.country)).size > 1;

/** Everything that the agreement still lacks on a day (ISO 8601). An authority that buys alone needs none. */
export function agreementGaps(specification: Parties, agreement: AgreementOnRecord | null, day: string): AgreementGap[] {
  const { participants } = specification;
  if (participants.length < 2) return [];
  if (!agreement) return [{ kind: "agreement-missing", blocks: true }];
  return [
    ...lawGaps(specification, agreement.content),
    ...dutyGaps(specification, agreement.content),
    ...ruleGaps(agreement.content),
    ...powerGaps(specification, agreement.content),
    ...conclusionGaps(specification, agreement, day),
    ...participants
      .filter(({ authorityId }) => !agreement.confirmations.some((one) => one.authorityId === authorityId))
      .map(({ authorityId }) => lack("unconfirmed", { authorityId })),
  ];
}

/** Whether nothing that blocks is missing but confirmations: it can be confirmed. */
export const isConfirmable = (gaps: readonly AgreementGap[]): boolean => gaps.every((gap) => !gap.blocks || gap.kind === "unconfirmed");

/** What stands against a signature. A mandate that ended after its authority had signed off does not. */
export const openAtSigning = (specification: Specification, agreement: AgreementOnRecord | null, day: string): AgreementGap[] =>
  agreementGaps(specification, agreement, day).filter(({ kind, blocks, authorityId }) => blocks && !(kind === "mandate-not-in-force" && authorityId && hasSignedOff(specification, authorityId)));

const lack = (kind: AgreementGapKind, place: Omit<AgreementGap, "kind" | "blocks"> = {}, blocks = true): AgreementGap => ({ kind, blocks, ...place });

function lawGaps(specification: Parties, { law, reviewBody, organisation }: Agreement): AgreementGap[] {
  const { languages, participants } = specification;
  const blocks = isCrossBorder(specification);
  const texts = { "law-provisions": law.provisions, "review-body": reviewBody, organisation } as const;
  return [
    ...(participants.some((one) => one.country === law.country) ? [] : [lack("law-country", {}, blocks)]),
    ...(["law-provisions", "review-body", "organisation"] as const).flatMap((kind) => missingLanguages(texts[kind], languages).map((language) => lack(kind, { language }, blocks))),
  ];
}

function dutyGaps({ participants, languages }: Parties, { responsibilities }: Agreement): AgreementGap[] {
  const takesPart = (id: string) => participants.some((one) => one.authorityId === id);
  return [
    ...duties.filter((duty) => duty !== "other" && !responsibilities.some((one) => one.duty === duty)).map((duty) => lack("duty-unallocated", { duty })),
    ...responsibilities.flatMap(({ duty, text, carriedOutBy }) => [
      // What is said of one of the known duties in own words is said in every language too.
      ...(duty === "other" || Object.values(text).some(Boolean) ? missingLanguages(text, languages).map((language) => lack("duty-text", { duty, language })) : []),
      ...(carriedOutBy !== null && !takesPart(carriedOutBy) ? [lack("duty-outsider", { duty })] : []),
    ]),
  ];
}

function ruleGaps({ rules }: Agreement): AgreementGap[] {
  const every = [["general", rules.general] as const, ...topics.flatMap((topic) => (rules.topics[topic] ? [[topic, rules.topics[topic]] as const] : []))];
  return every.flatMap(([topic, rule]) => unfit(rule).map((kind) => lack(kind, { topic })));
}

function unfit({ kind, of, quorum, periodDays, silenceConsents }: TopicRule): AgreementGapKind[] {
  const counted = (kind === "majority" || kind === "qualified") && of === "cast";
  return [
    ...(counted && periodDays === null ? ["cast-without-period" as const] : []),
    ...(counted && quorum === null ? ["cast-without-quorum" as const] : []),
    ...(silenceConsents && periodDays === null ? ["silence-without-period" as const] : []),
  ];
}

function powerGaps({ participants }: Parties, { weights, vetoes }: Agreement): AgreementGap[] {
  const takesPart = (id: string) => participants.some((one) => one.authorityId === id);
  const named = Object.keys(weights).length > 0;
  const strangers = new Set(vetoes.map((one) => one.authorityId).filter((id) => !takesPart(id)));
  return [
    ...(named ? participants.filter(({ authorityId }) => weights[authorityId] === undefined).map(({ authorityId }) => lack("weight-missing", { authorityId })) : []),
    ...(named && participants.every(({ authorityId }) => (weights[authorityId] ?? 1) === 0) ? [lack("weights-nought")] : []),
    ...Object.keys(weights).filter((id) => !takesPart(id)).map((authorityId) => lack("weight-outsider", { authorityId })),
    ...[...strangers].map((authorityId) => lack("veto-outsider", { authorityId })),
  ];
}

function conclusionGaps({ participants }: Parties, { content: { signatories, concludedOn, reference, fileId }, mandates }: AgreementOnRecord, day: string): AgreementGap[] {
  const holds = (authorityId: string, mandateId: string) => mandates.some((one) => one.id === mandateId && one.authorityId === authorityId && isInForce(one, day));
  return [
    ...participants.flatMap(({ authorityId }) => {
      const named = signatories.filter((one) => one.authorityId === authorityId);
      if (named.length === 0) return [lack("signatory-missing", { authorityId })];
      return named.every(({ mandateId }) => holds(authorityId, mandateId)) ? [] : [lack("mandate-not-in-force", { authorityId })];
    }),
    ...signatories.filter((one) => !participants.some(({ authorityId }) => authorityId === one.authorityId)).map(({ authorityId }) => lack("signatory-outsider", { authorityId })),
    ...(concludedOn === null ? [lack("date-missing")] : concludedOn > day ? [lack("date-ahead")] : []),
    ...(reference || fileId ? [] : [lack("reference-missing")]),
  ];
}
