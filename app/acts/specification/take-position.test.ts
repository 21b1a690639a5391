import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "~/domain/canonical-json";
import { stancesOn, stands } from "~/domain/specification/position";
import { type Requirement, textOf, verificationOf } from "~/domain/specification/requirement";
import { done } from "~db/demo";
import { findOpenObjections, findPositions, findRequirementHeads } from "~db/positions";
import { findRequirement } from "~db/requirements";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "./add-clauses";
import { restoreRequirement, retireRequirement, rewordRequirement, setLevel, setScope, setVerification } from "./change-requirement";
import { enterValues } from "./enter-values";
import { moveRequirement } from "./move-requirement";
import { proposeAmendment } from "./propose-amendment";
import { proposeSettlement, voteOnSettlement } from "./settle";
import { acceptSection, takePosition } from "./take-position";

const both = (text: string) => ({ en: text, lv: text });
const officers = ["demo-anna", "demo-peteris", "demo-mari"];

onEachDatabase("positions", (store) => {
  beforeAll(() => prepareCast(store()));

  const start = async (...clauseIds: string[]) => {
    const made = await aSpecification(store());
    const { requirementIds } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds, withRequired: true }));
    return { ...made, requirementIds, first: requirementIds[0] ?? "" };
  };
  const now = async (specificationId: string, id: string): Promise<Requirement> => {
    const requirement = await findRequirement(store(), await found(store(), specificationId), id);
    if (!requirement) throw new Error("gone");
    return requirement;
  };
  const take = async (who: string, specificationId: string, requirementId: string, kind: string, reason?: string) => {
    const { revision, valuesRevision } = await now(specificationId, requirementId);
    return takePosition(as(store(), who), { specificationId, requirementId, revision, valuesRevision, kind, reason });
  };
  const stances = async (specificationId: string, id: string) => {
    const scoped = await found(store(), specificationId);
    return stancesOn(await now(specificationId, id), await findPositions(store(), scoped, [id]), scoped.specification.participants.map((one) => one.authorityId));
  };

  test("a position is taken by an officer on the text as it stands; an objection says why and stands in the way of freezing", async () => {
    const { specificationId, first } = await start("PLAIN-1");
    await done(take("demo-anna", specificationId, first, "accept"));
    expect(await take("demo-peteris", specificationId, first, "object")).toEqual({ refused: "reason-missing" });
    await done(take("demo-peteris", specificationId, first, "object", "Too dear."));
    await done(take("demo-mari", specificationId, first, "abstain"));
    expect((await stances(specificationId, first)).map(({ authorityId, is }) => [authorityId, is]).sort()).toEqual([["demo-ezerkrasts", "accept"], ["demo-kalnmuiza", "object"], ["demo-pohjaranna", "abstain"]]);
    expect(await findOpenObjections(store(), await found(store(), specificationId))).toEqual([{ requirementId: first, authorityId: "demo-kalnmuiza" }]);
    await done(take("demo-peteris", specificationId, first, "accept"));
    expect(await findOpenObjections(store(), await found(store(), specificationId))).toEqual([]);
    expect(await take("demo-marta", specificationId, first, "accept")).toEqual({ refused: "not-permitted" });
    expect(await takePosition(as(store(), "outsider-officer"), { specificationId, requirementId: first, revision: 1, valuesRevision: 0, kind: "accept" })).toEqual({ refused: "not-found" });
  });

  test("an earlier text is not accepted, and who has no say has no position", async () => {
    const { specificationId, first } = await start("PLAIN-1");
    await done(setLevel(as(store(), "demo-mari"), { specificationId, requirementId: first, revision: 1, level: "may" }));
    expect(await takePosition(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 1, valuesRevision: 0, kind: "accept" })).toEqual({ refused: "stale" });
    await done(setScope(as(store(), "demo-anna"), { specificationId, requirementId: first, revision: 2, authorities: ["demo-ezerkrasts"], lots: [] }));
    expect(await take("demo-peteris", specificationId, first, "accept")).toEqual({ refused: "not-applicable" });
  });

  test("a section is accepted but for what was ticked; what changed meanwhile is told and not accepted", async () => {
    const { specificationId, sectionId, requirementIds } = await start("PLAIN-1", "PLAIN-2", "NUMBER-1", "SET-1", "NEEDS-1");
    const [plain = "", data = "", number = "", set = "", needs = ""] = requirementIds;
    await done(setScope(as(store(), "demo-anna"), { specificationId, requirementId: set, revision: 1, authorities: ["demo-pohjaranna"], lots: [] }));
    await done(take("demo-anna", specificationId, needs, "object", "No."));
    const shown = (await findRequirementHeads(store(), await found(store(), specificationId))).map((one) => `${one.id}:${one.revision}:${one.valuesRevision}`);
    await done(rewordRequirement(as(store(), "demo-mari"), { specificationId, requirementId: data, revision: 1, title: both("T"), text: both("Other {{level}}.") }));
    const result = await done(acceptSection(as(store(), "demo-anna"), { specificationId, sectionId, shown, except: [number] }));
    expect(result).toEqual({ accepted: [plain], changed: [data] });
    expect((await stances(specificationId, number))[0]?.is).toBe("none");
    expect((await stances(specificationId, needs)).find((one) => one.authorityId === "demo-ezerkrasts")?.is).toBe("object");
    expect(await acceptSection(as(store(), "demo-anna"), { specificationId, sectionId, shown: ["x"], except: [] })).toMatchObject({ invalid: { "shown.0": expect.anything() } });
    expect(await acceptSection(as(store(), "demo-anna"), { specificationId, sectionId: "gone", shown, except: [] })).toEqual({ refused: "not-found" });
  });

  test("an acceptance with change is bound to the amendment that it opened", async () => {
    const { specificationId, first } = await start("PLAIN-1");
    const { amendmentId } = await done(proposeAmendment(as(store(), "demo-peteris"), { specificationId, requirementId: first, revision: 1, valuesRevision: 0, change: { kind: "level", level: "may" }, reason: "Too strict", asPosition: true }));
    expect((await stances(specificationId, first)).find((one) => one.authorityId === "demo-kalnmuiza")).toMatchObject({ is: "change", position: { amendmentId, reason: "Too strict" } });
  });

  test("a position lapses exactly when what the requirement says changes, never by a move or another requirement", async () => {
    const says = (one: Requirement) => canonicalJson({ ...textOf(one), level: one.level, scope: one.scope, verification: verificationOf(one), values: one.values.map(({ parameterId, authorityId, value }) => [parameterId, authorityId, value]), settled: one.settlements.filter((s) => s.outcome === "accepted").map((s) => [s.parameterId, s.kind, s.value ?? null]), inForce: !one.retired });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), fc.nat(1), fc.nat(2)), { minLength: 1, maxLength: 8 }), async (steps) => {
        const { specificationId, requirementIds } = await start("NUMBER-1", "SET-1");
        const [watched = ""] = requirementIds;
        const { revision, valuesRevision } = await now(specificationId, watched);
        await done(take("demo-anna", specificationId, watched, "accept"));
        let [before, stood] = [says(await now(specificationId, watched)), true];
        for (const [what, which, how] of steps) {
          const requirementId = requirementIds[which] ?? "";
          const target = await now(specificationId, requirementId);
          const base = { specificationId, requirementId, revision: target.revision };
          const who = as(store(), officers[how] ?? "");
          const [parameter] = target.clause?.parameters ?? [];
          const value = parameter?.type === "number" ? 95 + how : [how > 1 ? "xml" : "json"];
          const open = target.settlements.find((one) => one.outcome === null);
          // Some are refused, which is a step too.
          await [
            () => rewordRequirement(who, { ...base, title: both("T"), text: both(how > 1 ? "The platform {{level}} a." : "The platform {{level}} b.") }),
            () => setLevel(who, { ...base, level: how > 1 ? "may" : "shall" }),
            () => setScope(who, { ...base, authorities: how > 1 ? ["demo-ezerkrasts", "demo-pohjaranna"] : [], lots: [] }),
            () => setVerification(who, { ...base, method: "test", text: both(how > 1 ? "a" : "b") }),
            () => enterValues(who, { specificationId, requirementId, values: { [parameter?.id ?? ""]: value } }),
            () => proposeSettlement(who, { specificationId, requirementId, parameterId: parameter?.id, kind: "separate", reason: "r" }),
            () => voteOnSettlement(who, { specificationId, requirementId, settlementId: open?.id, agrees: true }),
            () => moveRequirement(who, { specificationId, requirementId, move: how > 1 ? "up" : "down" }),
            () => retireRequirement(who, { ...base, reason: "r" }),
            () => restoreRequirement(who, base),
          ][what]?.();
          const after = await now(specificationId, watched);
          const [said, standing] = [says(after), stands({ revision, valuesRevision }, after)];
          expect(standing).toBe(stood && said === before);
          [before, stood] = [said, standing];
        }
      }),
      { numRuns: 12 },
    );
  });
});
