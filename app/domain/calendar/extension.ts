/** How a change after publication weighs: its class, and how much of the specification it touches. */
export interface ChangeWeight {
  class: "editorial" | "clarification" | "significant" | "essential";
  /** Requirements that were changed, added or taken out. */
  changed: number;
  /** Requirements in all. */
  of: number;
}

export interface RemainingTime {
  /** Days that tenderers were given in all. */
  period: number;
  /** Whole days that are left until the tenders are due. */
  left: number;
  /** Accelerated: four days before the tenders instead of six. */
  urgent: boolean;
}

export interface Extension {
  days: number;
  because: "none" | "proportionate" | "restart";
  /** Of Directive 2014/24/EU. */
  article: string;
}

/**
 * Significant changes extend the time for tenders in proportion to their importance (Directive 2014/24/EU, art. 47(3)). The law has no number. Ours: the share of the
 * period that the changed share of the requirements is, at least one day, and so many that six (four) whole days are left. Never more than the period anew.
 * An essential change needs a new procedure; until the authorities decide on one, tenderers get the whole period again.
 */
export function extensionFor(change: ChangeWeight, { period, left, urgent }: RemainingTime): Extension {
  if (change.class === "editorial" || change.class === "clarification") return { days: 0, because: "none", article: "47(3)" };
  if (change.class === "essential") return { days: Math.max(1, period), because: "restart", article: "47(3), 18(1)" };
  const share = change.of > 0 ? Math.min(1, change.changed / change.of) : 1;
  const least = Math.max(1, (urgent ? 4 : 6) - Math.max(0, left));
  return { days: Math.max(least, Math.min(period, Math.ceil(period * share))), because: "proportionate", article: "47(3)(b)" };
}
