import type { ReactNode } from "react";
import type { Level } from "~/domain/library/clause";
import type { State } from "~/domain/specification/specification";
import { levelNames } from "~/messages/common";
import { states } from "~/messages/components";
import { useSay } from "./say";

export type Tone = "neutral" | "blue" | "green" | "amber" | "red" | "solid";

export const Tag = ({ tone = "neutral", icon, children }: { tone?: Tone; icon?: string; children: ReactNode }) => (
  <span className={tone === "neutral" ? "tag" : `tag tag--${tone}`}>
    {icon && <span aria-hidden="true">{icon}</span>}
    {children}
  </span>
);

const levelTones: Record<Level, Tone> = { shall: "solid", should: "blue", may: "neutral", info: "neutral" };

export function LevelTag({ level }: { level: Level }) {
  const { say } = useSay();
  return <Tag tone={levelTones[level]}>{say(levelNames[level])}</Tag>;
}

const stateLooks: Record<State, { tone: Tone; icon: string }> = {
  drafting: { tone: "blue", icon: "✎" },
  frozen: { tone: "amber", icon: "❄" },
  signing: { tone: "amber", icon: "…" },
  signed: { tone: "green", icon: "✓" },
};

export function StateTag({ state }: { state: State }) {
  const { say } = useSay();
  return <Tag {...stateLooks[state]}>{say(states[state])}</Tag>;
}
