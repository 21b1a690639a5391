import type { Requirement } from "../specification/requirement";
import { type Waiver, textHashOf } from "./judgement";

export const waiverStates = ["asked", "accepted", "refused", "withdrawn", "lapsed"] as const;
export type WaiverState = (typeof waiverStates)[number];

/** What has become of a waiver. One that was asked for or accepted lapses when the requirement says something else, or is no longer in force. */
export function waiverState({ answer, textSha256 }: Pick<Waiver, "answer" | "textSha256">, requirement: Pick<Requirement, "clause" | "tailoring" | "local" | "level"> | undefined): WaiverState {
  if (answer === "refused" || answer === "withdrawn") return answer;
  return requirement && textHashOf(requirement) === textSha256 ? (answer ?? "asked") : "lapsed";
}
