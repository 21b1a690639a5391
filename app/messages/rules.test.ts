import { expect, test } from "vitest";
import { type AppliedRule, plainRule } from "~/domain/specification/decision";
import { ruleSentence } from "./rules";

const names = { a: "Ezerkrasts", b: "Kalnmuiža" };
const rule = (more: Partial<AppliedRule>): AppliedRule => ({ ...plainRule("majority"), ...more });

test("a rule is said as it applies: share, weights, quorum, period, silence, veto, source", () => {
  expect(ruleSentence(rule({}), names, "en")).toBe("It is decided when more than half of the authorities concerned agree. The vote stays open until it is decided. Silence is never consent.");
  const full = rule({ kind: "qualified", share: 75, of: "cast", quorum: 60, periodDays: 14, silenceConsents: true, weights: { a: 12000 }, vetoes: ["b", "outsider"], agreementRevision: 3 });
  expect(ruleSentence(full, names, "en")).toBe(
    "It is decided when at least 75 % of the votes for and against, by weight, agree. Weights: Ezerkrasts 12,000, Kalnmuiža 1. At least 60 % of the votes must have been given. The vote is open for 14 days. " +
      "Who has said nothing by then agrees: so the agreement says. Veto: Kalnmuiža; a vote against, with its reason, ends it. By the agreement between the authorities, revision 3.",
  );
  expect(ruleSentence(rule({ kind: "qualified" }), names, "lv")).toContain("vismaz divas trešdaļas attiecīgo iestāžu.");
});

test("what does not count under a rule is not said", () => {
  expect(ruleSentence(rule({ kind: "lead", weights: { a: 5 }, quorum: 50, periodDays: 1 }), names, "en")).toBe("The lead buyer decides. The vote is open for 1 day. Silence is never consent.");
  expect(ruleSentence(rule({ weights: { a: 5 } }), names, "en", { weights: false })).toMatch(/by weight, agree\. The vote/);
  expect(ruleSentence(rule({ kind: "unanimous", weights: { a: 5 } }), names, "en")).not.toContain("Weights");
  expect(ruleSentence(rule({ kind: "unanimous", weights: { a: 5 }, quorum: 50 }), names, "en")).toContain("Weights: Ezerkrasts 5, Kalnmuiža 1.");
});
