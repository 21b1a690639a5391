import type { Language } from "~/domain/language";
import { live } from "~/messages/live";
import { say } from "~/messages/say";
import { timeOf } from "./entry";
import type { Place } from "./presence";

/** Somebody's place as pages show it. */
export function shownPlace({ personId, name, authority, requirementId, editing, since }: Place, language: Language) {
  return { personId, initials: initialsOf(name), requirementId, words: say(language, editing ? live.isEditing : live.isHere, { name, authority, time: timeOf(since) }) };
}

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => word?.[0] ?? "").join("").toUpperCase();
};
