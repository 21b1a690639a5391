import { type Language, inLanguage } from "../language";
import type { PublicQuestion } from "./question";

export interface AnswerFilter {
  search: string;
  /** Null: any; "whole": about the whole. */
  requirementId: string | null;
  roundId: string | null;
}

/** The released questions that a reader looks for, in the order of their numbers. */
export function answersLike(all: readonly PublicQuestion[], { search, requirementId, roundId }: AnswerFilter, language: Language): PublicQuestion[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    if (requirementId !== null && (one.requirementId ?? "whole") !== requirementId) return false;
    if (roundId !== null && one.roundId !== roundId) return false;
    const text = folded(`${one.publicNumber ?? ""} ${inLanguage(one.wording ?? {}, language)} ${inLanguage(one.answer ?? {}, language)}`);
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** One release: what came out at one instant. */
export interface Release {
  at: string;
  numbers: number[];
}

/** The releases that these questions came out with, newest first: for feeds. */
export function releasesOf(all: readonly Pick<PublicQuestion, "releasedAt" | "publicNumber">[]): Release[] {
  const byInstant = new Map<string, number[]>();
  for (const { releasedAt, publicNumber } of all) if (releasedAt !== null && publicNumber !== null) byInstant.set(releasedAt, [...(byInstant.get(releasedAt) ?? []), publicNumber]);
  return [...byInstant].map(([at, numbers]) => ({ at, numbers: numbers.sort((a, b) => a - b) })).sort((a, b) => (a.at < b.at ? 1 : -1));
}
