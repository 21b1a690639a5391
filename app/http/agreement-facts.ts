import { type Agreement, duties, ruleFor } from "~/domain/agreement/agreement";
import { dutyNames, topicNames } from "~/domain/agreement/names";
import { type Language, type PartlyLocalized, inLanguage } from "~/domain/language";
import { type Mandate, mandateText } from "~/domain/people/mandate";
import { topics } from "~/domain/specification/decision";
import { type Specification, namesOf } from "~/domain/specification/specification";
import { formatDate, formatNumber } from "~/domain/wording/format";
import { agreement as words } from "~/messages/agreement";
import { languageNames } from "~/messages/common";
import { ruleSentence } from "~/messages/rules";
import { say } from "~/messages/say";

interface Told {
  specification: Specification;
  mandates: readonly Mandate[];
  /** Names of the kept documents by their ids. */
  files: Readonly<Record<string, string>>;
  language: Language;
}

/** Each duty with who answers for it, in words, in the order of the law; duties of their own kind last. */
export function shownResponsibilities({ responsibilities }: Agreement, { specification, language }: Pick<Told, "specification" | "language">) {
  const names = namesOf(specification);
  return duties.flatMap((duty) => responsibilities.filter((one) => one.duty === duty)).map(({ duty, text, allocation, carriedOutBy }, index) => {
    const own = inLanguage(text, language);
    return {
      key: `${index}`,
      duty: duty === "other" ? own || dutyNames.other[language] : dutyNames[duty][language],
      allocation: words[allocation][language],
      who: carriedOutBy === null ? words[allocation === "joint" ? "together" : "eachItself"][language] : (names[carriedOutBy] ?? carriedOutBy),
      details: duty === "other" ? "" : own,
    };
  });
}

/** The rule of each topic as a sentence; the weights, which belong to all of them, stand beside. */
export function shownRules(content: Agreement, revision: number, { specification, language }: Pick<Told, "specification" | "language">) {
  const sentence = (topic: (typeof topics)[number]) => ruleSentence({ ...ruleFor(topic, specification, { revision, content }), agreementRevision: null }, namesOf(specification), language, { weights: false });
  return topics.map((topic) => ({ key: topic, topic: topicNames[topic][language], own: Boolean(content.rules.topics[topic]), rule: sentence(topic) }));
}

/** The signatory of each authority as people read it: only what the agreement is about. */
export const shownSignatories = ({ signatories }: Agreement, { specification, mandates }: Pick<Told, "specification" | "mandates">) =>
  signatories.map(({ authorityId, mandateId }) => {
    const mandate = mandates.find((one) => one.id === mandateId);
    return { authorityId, authority: namesOf(specification)[authorityId] ?? authorityId, name: mandate?.name ?? "", capacity: mandate?.capacity ?? "", mandate: mandate ? mandateText(mandate) : "" };
  });

/** Everything that an agreement says, one fact a line, so that two of them can be compared. */
export function agreementFacts(content: Agreement, revision: number, told: Told): { label: string; value: string }[] {
  const { specification, files, language } = told;
  const { law, reviewBody, organisation, weights, vetoes, concludedOn, reference, fileId } = content;
  const names = namesOf(specification);
  const texts = (label: string, text: PartlyLocalized) => specification.languages.map((one) => ({ label: say(language, words.inLanguage, { label, language: languageNames[one][language] }), value: text[one] ?? "" }));
  return [
    { label: words.country[language], value: law.country },
    ...texts(words.provisions[language], law.provisions), ...texts(words.reviewBody[language], reviewBody), ...texts(words.organisation[language], organisation),
    ...shownResponsibilities(content, told).map(({ duty, allocation, who, details }) => ({ label: duty, value: [allocation, who, details].filter(Boolean).join("; ") })),
    ...shownRules(content, revision, told).map(({ topic, rule }) => ({ label: topic, value: rule })),
    ...Object.entries(weights).map(([id, weight]) => ({ label: `${words.weight[language]}: ${names[id] ?? id}`, value: formatNumber(weight, language) })),
    ...[...new Set(vetoes.map((one) => one.authorityId))].map((id) => ({
      label: say(language, words.vetoOf, { authority: names[id] ?? id }), value: vetoes.filter((one) => one.authorityId === id).map(({ topic }) => topicNames[topic][language]).join(", "),
    })),
    ...shownSignatories(content, told).map(({ authority, name, capacity, mandate }) => ({ label: say(language, words.signatoryOf, { authority }), value: [name, capacity, mandate].filter(Boolean).join(", ") })),
    { label: words.concludedOn[language], value: concludedOn ? formatDate(concludedOn, language) : "" },
    { label: words.reference[language], value: reference },
    { label: words.file[language], value: fileId ? (files[fileId] ?? fileId) : "" },
  ];
}

/** Which facts differ between two agreements, with both sides. */
export function differingFacts(before: readonly { label: string; value: string }[], after: readonly { label: string; value: string }[]) {
  const values = (facts: readonly { label: string; value: string }[]) => new Map(facts.map(({ label, value }) => [label, value]));
  const [old, now] = [values(before), values(after)];
  return [...new Set([...old.keys(), ...now.keys()])].map((label) => ({ label, before: old.get(label) ?? "", after: now.get(label) ?? "" })).filter((one) => one.before !== one.after);
}
