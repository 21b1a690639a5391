import { ruleFor } from "~/domain/agreement/agreement";
import { type Language, inLanguage } from "~/domain/language";
import type { ParameterValue } from "~/domain/library/parameter";
import { type Amendment, type ChangeOfRequirement, rebased, topicOf, touchedBy } from "~/domain/specification/amendment";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import { type Specification, nameIn, namesOf } from "~/domain/specification/specification";
import { valueFromInput } from "~/domain/specification/value-input";
import { formatValue } from "~/domain/wording/wording";
import { ruleSentence } from "~/messages/rules";
import { values as valueWords } from "~/messages/values";
import { findAgreementInForce } from "~db/agreements";
import { findAmendment } from "~db/amendments";
import { findSectionWindow } from "~db/requirements";
import type { Store } from "~db/store";
import { changedParts } from "./amendment-parts";
import type { Opened } from "./perform";
import { readingLanguage, referencedBy } from "./requirement-text";

/** A section's list of neighbours ends somewhere; a place further down is reached by moving twice. */
const mostNeighbours = 300;

/** Everything that a form for a proposal starts from: the requirement as it is, or (`?rebase=`) an obsolete amendment on it. */
export async function proposalFields(store: Store, opened: Opened & { requirement: Requirement }, search: URLSearchParams, language: Language) {
  const { specification, requirement } = opened;
  const reading = readingLanguage(specification, language);
  const earlier = search.has("rebase") ? await findAmendment(store, opened, search.get("rebase") ?? "") : null;
  const rebasing = earlier && earlier.change.kind !== "addition" && earlier.outcome === "obsolete" ? await rebasingOf(store, specification, requirement, earlier, earlier.change, reading) : null;
  const change = rebasing?.change ?? null;
  const parameters = parametersOf(requirement);
  const parameter = parameters.find((one) => one.id === (change?.kind === "value" ? change.parameterId : search.get("parameter"))) ?? parameters[0] ?? null;
  const asked = search.get("section") ?? (change?.kind === "move" ? change.sectionId : null);
  const section = specification.sections.find((one) => one.id === asked)?.id ?? requirement.sectionId;
  const neighbours = search.get("kind") === "move" ? await findSectionWindow(store, opened, section, { limit: mostNeighbours, offset: 0 }) : [];
  const kind = change?.kind ?? search.get("kind");
  const topic = kind === "level" || kind === "scope" || kind === "value" || kind === "removal" || kind === "move" ? topicOf({ kind }) : "wording";
  return {
    ...(change?.kind === "wording" ? { title: change.title, text: change.text } : textOf(requirement)),
    names: ["level", ...parameters.map((one) => one.id)],
    level: change?.kind === "level" ? change.level : requirement.level,
    scope: change?.kind === "scope" ? change.scope : requirement.scope,
    authorities: specification.participants.map((one) => ({ value: one.authorityId, label: one.name })),
    lots: specification.lots.map((lot) => ({ value: lot.id, label: `${lot.number}. ${inLanguage(lot.title, reading)}` })),
    parameter, parameters: parameters.map((one) => ({ value: one.id, label: one.label[language] })),
    value: change?.kind === "value" ? change.value : null,
    ownValues: parameter ? ownValues(requirement, parameter, specification, language) : "",
    sections: specification.sections.map(({ id, title }, index) => ({ value: id, label: `${index + 1} ${inLanguage(title, reading)}` })),
    section, before: change?.kind === "move" ? change.before : null,
    neighbours: neighbours.filter((one) => one.id !== requirement.id).map((one) => ({ value: one.id, label: inLanguage(textOf(one).title, reading) })),
    rule: ruleSentence(ruleFor(topic, specification, await findAgreementInForce(store, opened)), namesOf(specification), language),
    rebasing,
  };
}

export type ProposalFields = Awaited<ReturnType<typeof proposalFields>>;

const ownValues = (requirement: Requirement, parameter: ReturnType<typeof parametersOf>[number], specification: Specification, language: Language): string =>
  requirement.values.filter((own) => own.parameterId === parameter.id).map((own) => `${nameIn(specification, own.authorityId)}: ${formatValue(parameter, own.value, language)}`).join("; ") || valueWords.notSet[language];

async function rebasingOf(store: Store, specification: Specification, requirement: Requirement, { id, base, reason }: Amendment, change: ChangeOfRequirement, language: Language) {
  const about = { specification, requirement, clause: null, referenced: await referencedBy(store, specification, [requirement]), nameOf: () => "" };
  // What was proposed, against what stood there then; and what stands there now, against the same.
  const proposed = changedParts({ change, base }, about, language);
  const present = changedParts({ change: presentAs(change, requirement), base }, about, language);
  const labels = [...new Map([...proposed, ...present].map((one) => [one.label, one])).values()];
  return {
    id, reason, ...rebased(change, base, requirement),
    parts: labels.map(({ label, lang, before }) => ({
      label, lang, earlier: before,
      now: present.find((one) => one.label === label)?.changes ?? [{ kind: "same" as const, text: before }],
      proposed: proposed.find((one) => one.label === label)?.changes ?? [{ kind: "same" as const, text: before }],
    })),
  };
}

/** What the requirement says now, put as a change of the same kind. */
function presentAs(change: ChangeOfRequirement, requirement: Requirement): ChangeOfRequirement {
  const now = touchedBy(change, requirement);
  switch (change.kind) {
    case "wording":
      return { kind: "wording", title: now.title ?? {}, text: now.text ?? {} };
    case "level":
      return { kind: "level", level: requirement.level };
    case "scope":
      return { kind: "scope", scope: requirement.scope };
    case "value":
      return { ...change, value: now.settled?.value ?? now.values?.[0]?.value ?? change.value };
    case "removal":
      return { kind: "wording", ...textOf(requirement) };
    case "move":
      return { kind: "move", sectionId: requirement.sectionId, before: null };
  }
}

/** The change that a form holds; a value as its parameter reads it, or why it cannot be read. */
export function proposedChange(input: Record<string, unknown>, requirement: Requirement): { change: Record<string, unknown>; error: string | null } {
  const sent = isRecord(input.change) ? input.change : {};
  const lists = { authorities: [], lots: [] };
  if (sent.kind === "move") return { change: { ...sent, before: sent.before || undefined }, error: null };
  if (sent.kind !== "value") return { change: { ...lists, ...sent }, error: null };
  const parameter = parametersOf(requirement).find((one) => one.id === sent.parameterId);
  const typed = sent.value;
  const read: { value: ParameterValue } | { error: string } | {} = parameter ? (valueFromInput(parameter, Array.isArray(typed) || typeof typed === "string" ? typed : undefined) ?? {}) : {};
  if ("value" in read) return { change: { ...sent, value: read.value }, error: null };
  return { change: sent, error: parameter ? ("error" in read ? read.error : "required") : null };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
