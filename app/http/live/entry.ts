import { type Language, inLanguage } from "~/domain/language";
import { live } from "~/messages/live";
import { say } from "~/messages/say";
import { actName } from "~/messages/specification";
import type { LogEntry } from "~db/events";

/** What others hear of an entry of the log: that it happened and what it touches, nothing of its content. */
export interface News {
  ordinal: number;
  act: string;
  at: string;
  personId: string | null;
  name: string | null;
  authority: string | null;
  requirementId: string | null;
  sectionId: string | null;
  /** Of the requirement, where it has one. */
  number: string | null;
  /** Numbers and lists anywhere in the specification may look different now. */
  everywhere: boolean;
}

/** Acts on one requirement that change what pages without that requirement show. */
const structural = /\.(moved|retired|restored|added|removed)$/;

export function newsOf({ ordinal, act, at, personId, personName, authorityName, payload }: LogEntry): News {
  const { requirementId, sectionId } = idsIn(payload);
  return {
    ordinal, act, at, personId, requirementId, sectionId, number: null,
    name: personName, authority: authorityName, everywhere: requirementId === null || structural.test(act),
  };
}

/** What happened, in a sentence. */
export function sentenceOf({ name, authority, act, number, at }: News, language: Language): string {
  const values = { name: name ?? live.nobody[language], authority: authority ?? "–", act: inLanguage(actName(act), language), number: number ?? "", time: timeOf(at) };
  return say(language, number ? live.didTo : live.did, values);
}

/** A moment of today, as the log writes it. */
export const timeOf = (iso: string): string => `${iso.slice(11, 16)} UTC`;

function idsIn(payload: string): { requirementId: string | null; sectionId: string | null } {
  const content: unknown = JSON.parse(payload);
  const text = (name: string) => (typeof content === "object" && content !== null && name in content ? Reflect.get(content, name) : null);
  const [requirementId, sectionId] = [text("requirementId"), text("sectionId")];
  return { requirementId: typeof requirementId === "string" ? requirementId : null, sectionId: typeof sectionId === "string" ? sectionId : null };
}
