import { expect, test } from "vitest";
import { aChecked, aRequirement, theBasis } from "../../../test/support/a-checked";
import { freeze } from "../signing/freeze";
import { rulesInForce } from "./rule-pack";

const { packs } = theBasis();
const day = "2026-11-10";

test("the strictest of the Union, the countries and the authorities says what a finding weighs, and each is named", () => {
  const german = rulesInForce(packs, { countries: ["LV", "DE"], day });
  expect(german.packs.map(({ id }) => id).sort()).toEqual(["de", "eu", "lv"]);
  const rule = "criterion-unverified";
  expect(german.rules.get(rule)?.packs).toEqual(["eu 1.0.0", "de 1.0.0", "lv 1.0.0"]);
  expect(german.rules.get(rule)?.notes).toHaveLength(1);
});

test("an authority can be stricter than the law, never milder", () => {
  const strict = (severity: "error" | "warning" | "hint") => rulesInForce(packs, { countries: ["LV"], day, strict: [{ authorityId: "A", rule: "section-empty", severity }, { authorityId: "A", rule: "weights-not-hundred", severity }] }).rules;
  expect(strict("error").get("section-empty")).toMatchObject({ severity: "error", strict: ["A"] });
  expect(strict("hint").get("weights-not-hundred")?.severity).toBe("error");
});

test("a pack counts from its first day to its last; a country without one is named", () => {
  const [union] = packs.filter(({ id }) => id === "eu");
  if (!union) throw new Error("there is no pack of the Union");
  const ended = [{ ...union, validUntil: "2026-12-31" }];
  expect(rulesInForce(ended, { countries: ["FR", "FR"], day: "2026-12-31" })).toMatchObject({ unknown: ["FR"] });
  expect(rulesInForce(ended, { countries: [], day: "2027-01-01" }).rules.size).toBe(0);
  expect(rulesInForce(packs, { countries: [], day: "2016-04-17" }).packs).toEqual([]);
});

test("nothing is frozen on a day for which there are no rules", () => {
  const checked = aChecked({ requirements: [aRequirement("r1")], day: "2016-04-17" });
  const frozen = freeze({ ...checked, waivers: [], releases: [], terms: [], standards: [], packOf: () => "own", id: "B1", number: 1, frozenAt: "2016-04-17T10:00:00.000Z", frozenBy: { personId: "P", name: "P", authorityId: "A" } });
  expect(frozen).toEqual({ refused: "rules-missing" });
});
