import { mustHold, mustHoldAsAWhole } from "./invariants";
import { steps } from "./steps";
import { type World, newWorld } from "./world";

/** Plays so many random steps from a seed. Throws with the seed and the step, so that `npm run bench -- simulate STEPS SEED` plays it again. */
export function play(seed: number, count: number): { world: World; done: Record<string, number> } {
  const world = newWorld(seed);
  const names = Object.keys(steps);
  const done: Record<string, number> = {};
  for (let step = 1; step <= count; step++) {
    const name = world.random.pick(names) ?? "";
    const before = { ...world, requirements: [...world.requirements], amendments: [...world.amendments], events: world.events.slice() };
    world.minutes++;
    try {
      steps[name]?.(world);
      mustHold(before, world);
      if (step % 100 === 0 || step === count) mustHoldAsAWhole(world);
    } catch (error) {
      throw new Error(`seed ${seed}, step ${step} (${name}): ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    if (world.events.length > before.events.length) done[name] = (done[name] ?? 0) + 1;
  }
  return { world, done };
}
