import type { Localized } from "~/domain/language";
import type { State } from "~/domain/specification/specification";
import { specification as words } from "~/messages/specification";

interface Where {
  at: string;
  state: State;
  firstSection?: string;
  number?: number;
}

/** The six steps of a specification, each with its address where there is something to see. */
export function specificationSteps({ at, state, firstSection, number }: Where, say: (sentence: Localized) => string) {
  const drafting = state === "drafting";
  const early = drafting ? ("current" as const) : ("done" as const);
  const signed = state === "signed";
  const baseline = number ? `${at}/baselines/${number}` : undefined;
  return [
    { label: say(words.step1), state: early, href: firstSection ? `${at}/sections/${firstSection}` : at },
    { label: say(words.step2), state: early, href: `${at}/values` },
    { label: say(words.step3), state: early, href: `${at}/collisions` },
    { label: say(words.step4), state: early, href: `${at}/checks` },
    { label: say(words.step5), state: drafting ? ("waiting" as const) : signed ? ("done" as const) : ("current" as const), href: baseline },
    { label: say(words.step6), state: signed ? ("current" as const) : ("waiting" as const), href: `${at}/baselines` },
  ];
}
