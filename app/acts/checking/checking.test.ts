import { beforeAll, expect, test } from "vitest";
import { blocks, judgedFindings } from "~/domain/checks/judgement";
import { textOf } from "~/domain/specification/requirement";
import { findChecked } from "~db/checked";
import { actorOf, done } from "~db/demo";
import { publishLibrary, readReference } from "~db/publish-library";
import { findRecord } from "~db/record";
import { findRequirement } from "~db/requirements";
import { findWaiting } from "~db/waiting";
import { findWaivers, saveWaiverAnswer } from "~db/waivers";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "../specification/add-clauses";
import { rewordRequirement } from "../specification/change-requirement";
import { answerWaiver } from "./answer-waiver";
import { askWaiver } from "./ask-waiver";
import { mendWords } from "./mend-words";
import { loosenRule, tightenRule } from "./tighten-rule";
import { withdrawWaiver } from "./withdraw-waiver";

onEachDatabase("checking", (store) => {
  beforeAll(() => prepareCast(store()));

  /** A requirement whose clause requires another that is missing: an error that can be let stand. */
  const withFinding = async () => {
    const made = await aSpecification(store());
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["NEEDS-1"], withRequired: false }));
    const requirementId = requirementIds[0] ?? "";
    const { specificationId } = made;
    const asked = { specificationId, requirementId, rule: "required-clause-missing", finding: { other: "PLAIN-1" }, reason: "Another contract has it." };
    return { specificationId, requirementId, asked };
  };
  const errorsOn = async (specificationId: string) =>
    judgedFindings(await findChecked(store(), await found(store(), specificationId), new Date("2026-11-20"))).filter((one) => one.rule === "required-clause-missing" && blocks(one));
  const reword = async (specificationId: string, requirementId: string) => {
    const requirement = await findRequirement(store(), await found(store(), specificationId), requirementId);
    return done(rewordRequirement(as(store(), "demo-anna"), { specificationId, requirementId, revision: requirement?.revision, title: { en: "Other", lv: "Cits" }, text: { en: "The platform {{level}} be other.", lv: "Platformai {{level}} būt citai." } }));
  };

  test("a finding stands once another person of the lead buyer has accepted the waiver, until the text changes", async () => {
    const { specificationId, requirementId, asked } = await withFinding();
    expect(await errorsOn(specificationId)).toHaveLength(1);
    const { waiverId } = await done(askWaiver(as(store(), "demo-anna"), asked));
    expect(await errorsOn(specificationId)).toHaveLength(1);
    expect(await askWaiver(as(store(), "demo-anna"), asked)).toEqual({ refused: "waiver-known" });
    expect(await answerWaiver(as(store(), "demo-anna"), { specificationId, waiverId, answer: "accepted" })).toEqual({ refused: "own-waiver" });
    expect(await answerWaiver(as(store(), "demo-peteris"), { specificationId, waiverId, answer: "accepted" })).toEqual({ refused: "not-permitted" });
    expect(await answerWaiver(as(store(), "demo-janis"), { specificationId, waiverId, answer: "refused" })).toEqual({ invalid: { reason: ["required"] } });
    await done(answerWaiver(as(store(), "demo-janis"), { specificationId, waiverId, answer: "accepted" }));
    expect(await errorsOn(specificationId)).toEqual([]);
    expect(await answerWaiver(as(store(), "demo-janis"), { specificationId, waiverId, answer: "accepted" })).toEqual({ refused: "waiver-answered" });
    await reword(specificationId, requirementId);
    expect(await errorsOn(specificationId)).toHaveLength(1);
    const [recorded] = (await findRecord(store(), await found(store(), specificationId))).waivers;
    expect(recorded).toMatchObject({ state: "lapsed", answer: "accepted", answeredBy: "demo-janis", packs: [expect.stringMatching(/^eu \d/)], position: actorOf("demo-anna").position, reason: "Another contract has it." });
  });

  test("a request waits for whoever of the lead buyer may answer, and no longer once it has lapsed", async () => {
    const { specificationId, requirementId, asked } = await withFinding();
    const waiting = async (personId: string) => (await findWaiting(store(), actorOf(personId), [specificationId])).get(specificationId)?.waiver ?? 0;
    const { waiverId } = await done(askWaiver(as(store(), "demo-peteris"), asked));
    expect([await waiting("demo-anna"), await waiting("demo-janis"), await waiting("demo-peteris"), await waiting("demo-mari")]).toEqual([1, 1, 0, 0]);
    await reword(specificationId, requirementId);
    expect(await waiting("demo-anna")).toBe(0);
    expect(await answerWaiver(as(store(), "demo-anna"), { specificationId, waiverId, answer: "accepted" })).toEqual({ refused: "waiver-lapsed" });
  });

  test("only what the checks find now, and what can be let stand, is asked for", async () => {
    const { specificationId, requirementId, asked } = await withFinding();
    expect(await askWaiver(as(store(), "demo-anna"), { ...asked, finding: { other: "PLAIN-2" } })).toEqual({ refused: "finding-gone" });
    expect(await askWaiver(as(store(), "demo-anna"), { ...asked, requirementId: "none" })).toEqual({ refused: "not-found" });
    expect(await askWaiver(as(store(), "demo-anna"), { ...asked, reason: " " })).toEqual({ invalid: { reason: ["required"] } });
    expect(await askWaiver(as(store(), "demo-janis"), asked)).toEqual({ refused: "not-permitted" });
    await done(addClauses(as(store(), "demo-anna"), { specificationId, sectionId: (await found(store(), specificationId)).sections[0]?.id, clauseIds: ["NUMBER-1"], withRequired: true }));
    const unset = judgedFindings(await findChecked(store(), await found(store(), specificationId), new Date("2026-11-20"))).find((one) => one.rule === "value-unset");
    expect(await askWaiver(as(store(), "demo-anna"), { ...asked, requirementId: unset?.place.requirementId, rule: "value-unset", finding: {} })).toEqual({ refused: "not-waivable" });
    expect(requirementId).not.toBe(unset?.place.requirementId);
  });

  test("whoever asked takes it back, and it can be asked anew", async () => {
    const { specificationId, asked } = await withFinding();
    const { waiverId } = await done(askWaiver(as(store(), "demo-peteris"), asked));
    expect(await withdrawWaiver(as(store(), "demo-anna"), { specificationId, waiverId })).toEqual({ refused: "waiver-of-others" });
    await done(withdrawWaiver(as(store(), "demo-peteris"), { specificationId, waiverId }));
    expect(await withdrawWaiver(as(store(), "demo-peteris"), { specificationId, waiverId })).toEqual({ refused: "waiver-answered" });
    expect(await answerWaiver(as(store(), "demo-anna"), { specificationId, waiverId, answer: "accepted" })).toEqual({ refused: "waiver-answered" });
    await done(askWaiver(as(store(), "demo-peteris"), asked));
    expect(await findWaivers(store(), await found(store(), specificationId))).toHaveLength(2);
  });

  test("the database itself refuses that one person asks and accepts", async () => {
    const { specificationId, asked } = await withFinding();
    const { waiverId } = await done(askWaiver(as(store(), "demo-anna"), asked));
    await expect(store().transaction(() => saveWaiverAnswer(store(), waiverId, { answer: "accepted", personId: "demo-anna", reason: null, at: new Date("2026-11-20") }))).rejects.toThrow();
    expect(await findWaivers(store(), await found(store(), specificationId))).toMatchObject([{ answer: null }]);
  });

  test("one click puts other words in the place of those found, and does nothing to a text that was changed since", async () => {
    const { specificationId, requirementId } = await withFinding();
    const text = async () => textOf((await findRequirement(store(), await found(store(), specificationId), requirementId))!).text.en;
    const mend = { specificationId, requirementId, revision: 1, language: "en", field: "text", from: 4, to: 12, words: "platform", with: "open platform" };
    await done(mendWords(as(store(), "demo-anna"), mend));
    expect(await text()).toBe("The open platform {{level}} do NEEDS-1.");
    expect(await mendWords(as(store(), "demo-anna"), mend)).toEqual({ refused: "words-moved" });
    expect(await mendWords(as(store(), "demo-janis"), {  specificationId, requirementId })).toEqual({ refused: "not-permitted" });
    expect(await text()).toBe("The open platform {{level}} do NEEDS-1.");
  });

  test("an authority is stricter than the packs, never more lenient, and goes back", async () => {
    const { specificationId } = await withFinding();
    const severity = async () => (await findChecked(store(), await found(store(), specificationId), new Date("2026-11-20"))).inForce.rules.get("section-empty");
    const tighten = (who: string, severityWanted: string, rule = "section-empty") => tightenRule(as(store(), who), { rule, severity: severityWanted, reason: "Our council's guideline 7." });
    expect(await severity()).toMatchObject({ severity: "hint", strict: [] });
    expect(await tighten("demo-anna", "error")).toEqual({ refused: "not-permitted" });
    expect(await tighten("demo-peteris", "hint")).toEqual({ invalid: { severity: ["choose-one"] } });
    expect(await tighten("demo-peteris", "warning", "required-clause-missing")).toEqual({ refused: "not-stricter" });
    await done(tighten("demo-peteris", "warning"));
    await done(tighten("demo-peteris", "error"));
    expect(await severity()).toMatchObject({ severity: "error", strict: ["demo-kalnmuiza"] });
    expect(await loosenRule(as(store(), "demo-mari"), { rule: "section-empty" })).toEqual({ refused: "not-tightened" });
    await done(loosenRule(as(store(), "demo-peteris"), { rule: "section-empty" }));
    expect(await severity()).toMatchObject({ severity: "hint", strict: [] });
  });

  test("an exception that the law asks questions about needs an answer to each", async () => {
    const reference = readReference();
    const question = { id: "no-other-way", question: { en: "Why is there no other way?", lv: "Kāpēc citādi nevar?" } };
    const rulePacks = reference.rulePacks.map((pack) => ({ ...pack, rules: pack.rules.map((one) => (one.rule === "required-clause-missing" ? { ...one, grounds: [question] } : one)) }));
    await publishLibrary(store(), { packs: [], templates: [], reference: { ...reference, rulePacks } }, new Date("2026-11-12"));
    const { specificationId, asked } = await withFinding();
    expect(await askWaiver(as(store(), "demo-anna"), asked)).toEqual({ refused: "grounds-missing" });
    await done(askWaiver(as(store(), "demo-anna"), { ...asked, grounds: { "no-other-way": "None is sold.", other: "Not asked." } }));
    expect(await findWaivers(store(), await found(store(), specificationId))).toMatchObject([{ grounds: { "no-other-way": "None is sold." } }]);
  });
});
