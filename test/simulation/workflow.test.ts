import { expect, test } from "vitest";
import { steps } from "./steps";
import { play } from "./workflow";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

test("20,000 random steps of whole workflows break no rule, and every kind of step is taken", () => {
  const all: Record<string, number> = {};
  const outcomes = new Set<string>();
  let signatures = 0;
  for (const seed of seeds) {
    const { world, done } = play(seed, 1000);
    for (const [name, count] of Object.entries(done)) all[name] = (all[name] ?? 0) + count;
    for (const { outcome } of world.amendments) outcomes.add(String(outcome));
    signatures += world.baselines.flatMap((one) => one.signatures).length;
  }
  expect(Object.keys(all).sort()).toEqual(Object.keys(steps).sort());
  expect(signatures).toBeGreaterThan(100);
  expect([...outcomes].filter((outcome) => outcome !== "null").sort()).toEqual(["accepted", "obsolete", "rejected", "withdrawn"]);
}, 180_000);

test("the same seed plays the same workflow", () => {
  expect(play(7, 300).world.events.at(-1)?.hash).toBe(play(7, 300).world.events.at(-1)?.hash);
  expect(play(7, 300).world.events.at(-1)?.hash).not.toBe(play(8, 300).world.events.at(-1)?.hash);
});
