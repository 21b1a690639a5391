/** Every rule, by family, in the order in which findings are listed. An id never changes: waivers and reports name it. */
export const ruleIdsOf = {
  process: [
    "nothing-to-freeze", "participation-open", "agreement-incomplete", "exception-open", "objection-open", "amendment-open", "comment-blocking",
    "estimate-missing", "need-over-maximum", "funding-mismatch", "rate-missing", "item-without-lot",
  ],
  law: [
    "equivalent-missing", "trade-mark", "trade-mark-without-equivalent", "make-or-type", "origin", "patent", "material-prescribed", "technology-prescribed",
    "formulation-mismatch", "consortium-document-alone", "higher-class-ignored", "standard-withdrawn", "standard-superseded", "standard-draft", "standard-undated", "standard-unknown",
    "verification-missing", "label-alone", "certificate-one-body", "test-report-no-alternative",
    "accessibility-undecided", "accessibility-missing", "accessibility-reason-missing", "accessibility-act-missing",
    "lots-reason-missing", "lot-limit-without-rule", "variants-without-minimum", "open-buyers",
    "procedure-form-missing", "framework-lot-without-maximum", "framework-maximum-missing", "framework-too-long",
    "criteria-missing", "weights-not-hundred", "weights-too-wide", "weighting-reason-missing", "criterion-unverified", "criterion-link-broken", "criterion-unlinked",
    "criterion-of-selection", "criterion-on-mandatory", "life-cycle-method-missing",
    "option-without-conditions", "rights-undecided", "exit-undecided", "cross-border-model", "latest-version", "all-applicable-law", "local-presence", "local-language",
    "proprietary-compatibility", "interoperability-assessment-undecided", "product-security-missing", "text-restricted",
  ],
  consistency: [
    "value-unset", "value-collision", "required-clause-missing", "clauses-conflict", "clause-covered", "clause-duplicate", "requirements-contradict", "ranges-contradict",
    "reference-broken", "requirement-circular", "language-missing", "numbers-differ", "units-differ", "dates-differ", "standards-differ", "placeholders-differ", "level-differs",
    "term-defined-twice", "term-undefined", "term-avoided", "title-twice", "section-empty", "lot-empty", "clause-deprecated", "clause-withdrawn",
  ],
  clarity: [
    "level-verb", "to-be-decided", "no-obligation-verb", "several-obligations", "will-must", "may-not", "vague-word", "escape-clause", "open-ended", "comparative", "superlative", "totality",
    "passive-without-actor", "negative", "unit-missing", "comparator-missing", "approximate", "indefinite-time", "pronoun", "and-or", "be-able-to", "purpose-phrase", "weak-verb",
    "example-inside", "parentheses", "long-sentence", "undefined-abbreviation",
  ],
  market: [
    "proprietary-format", "proprietary-protocol", "exit-missing", "portability-missing", "data-ownership-missing", "licence-missing", "escrow-missing", "interfaces-missing", "market-narrow",
  ],
} as const;

export const families = ["process", "law", "consistency", "clarity", "market"] as const satisfies readonly (keyof typeof ruleIdsOf)[];
export type Family = (typeof families)[number];
export type RuleId = (typeof ruleIdsOf)[Family][number];
export const ruleIds: readonly RuleId[] = families.flatMap((family): readonly RuleId[] => ruleIdsOf[family]);

export const isRuleId = (id: string): id is RuleId => ruleIds.some((one) => one === id);

const familyById = new Map<RuleId, Family>(families.flatMap((family) => ruleIdsOf[family].map((id): [RuleId, Family] => [id, family])));

export function familyOf(id: RuleId): Family {
  const family = familyById.get(id);
  if (!family) throw new Error(`${id} is in no family`);
  return family;
}
