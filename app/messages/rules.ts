import type { Language, Localized } from "~/domain/language";
import { type AppliedRule, weightOf } from "~/domain/specification/decision";
import { formatNumber } from "~/domain/wording/format";
import { type Counted, say, sayCount } from "./say";

/** What each kind of rule takes; `{of}` says of what, `{share}` how much. */
const agreeing = {
  unanimous: { en: "It is decided when every authority concerned has voted and none is against.", lv: "Lēmums pieņemts, kad nobalsojusi katra attiecīgā iestāde un neviena nav pret." },
  majority: { en: "It is decided when more than half of {of} agree.", lv: "Lēmums pieņemts, kad piekrīt vairāk nekā puse {of}." },
  qualified: { en: "It is decided when at least {share} of {of} agree.", lv: "Lēmums pieņemts, kad piekrīt vismaz {share} {of}." },
  lead: { en: "The lead buyer decides.", lv: "Lemj vadošais pasūtītājs." },
} as const satisfies Record<AppliedRule["kind"], Localized>;

const bases = {
  entitled: { heads: { en: "the authorities concerned", lv: "attiecīgo iestāžu" }, weighed: { en: "the votes of the authorities concerned, by weight,", lv: "attiecīgo iestāžu balsu pēc to svara" } },
  cast: { heads: { en: "those that vote for or against", lv: "to iestāžu, kas balso par vai pret" }, weighed: { en: "the votes for and against, by weight,", lv: "nodoto balsu par un pret pēc to svara" } },
} as const satisfies Record<AppliedRule["of"], Record<string, Localized>>;

const words = {
  twoThirds: { en: "two thirds", lv: "divas trešdaļas" },
  hundredths: { en: "{share} %", lv: "{share} %" },
  weights: { en: "Weights: {weights}.", lv: "Svari: {weights}." },
  quorum: { en: "At least {quorum} % of the votes must have been given.", lv: "Jābūt nodotiem vismaz {quorum} % balsu." },
  open: { en: "The vote stays open until it is decided.", lv: "Balsojums ir atvērts, līdz lēmums pieņemts." },
  never: { en: "Silence is never consent.", lv: "Klusēšana nav piekrišana." },
  consents: { en: "Who has said nothing by then agrees: so the agreement says.", lv: "Kas līdz tam nav izteicies, piekrīt: tā noteikts vienošanās dokumentā." },
  vetoes: { en: "Veto: {names}; a vote against, with its reason, ends it.", lv: "Veto tiesības: {names}; balss pret ar pamatojumu to izbeidz." },
  source: { en: "By the agreement between the authorities, revision {revision}.", lv: "Saskaņā ar iestāžu vienošanos, {revision}. redakcija." },
} as const satisfies Record<string, Localized>;

const period: Counted = {
  en: { one: "The vote is open for {count} day.", other: "The vote is open for {count} days." },
  lv: { zero: "Balsojums ir atvērts {count} dienu.", one: "Balsojums ir atvērts {count} dienu.", other: "Balsojums ir atvērts {count} dienas." },
};

/** The rule as people read it before they propose or vote. Names of the authorities by their ids, in the order to list them in; `weights`: false where a table beside it shows them. */
export function ruleSentence(rule: AppliedRule, names: Readonly<Record<string, string>>, language: Language, shown: { weights: boolean } = { weights: true }): string {
  const tell = (sentence: Localized, values: Record<string, string | number> = {}) => say(language, sentence, values);
  const weighed = rule.kind !== "lead" && Object.keys(names).some((id) => weightOf(rule, id) !== 1);
  const counts = weighed && (rule.kind !== "unanimous" || rule.quorum !== null);
  const weights = Object.entries(names).map(([id, name]) => `${name} ${formatNumber(weightOf(rule, id), language)}`);
  const vetoes = rule.vetoes.flatMap((id) => names[id] ?? []);
  return [
    tell(agreeing[rule.kind], {
      of: tell(bases[rule.of][weighed ? "weighed" : "heads"]),
      share: rule.share === null ? tell(words.twoThirds) : tell(words.hundredths, { share: rule.share }),
    }),
    counts && shown.weights ? tell(words.weights, { weights: weights.join(", ") }) : "",
    rule.quorum !== null && rule.kind !== "lead" ? tell(words.quorum, { quorum: rule.quorum }) : "",
    rule.periodDays === null ? tell(words.open) : sayCount(language, period, rule.periodDays),
    tell(rule.silenceConsents ? words.consents : words.never),
    vetoes.length > 0 ? tell(words.vetoes, { names: vetoes.join(", ") }) : "",
    rule.agreementRevision === null ? "" : tell(words.source, { revision: rule.agreementRevision }),
  ].filter(Boolean).join(" ");
}
