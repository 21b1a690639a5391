// Whole workflows played at random by the rules of app/domain: npm run bench -- simulate [STEPS] [SEED]
import { play } from "../simulation/workflow";

const steps = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const started = performance.now();
const { world, done } = play(seed, steps);
const seconds = (performance.now() - started) / 1000;

console.log(`seed ${seed}: ${steps} steps in ${seconds.toFixed(1)} s; no rule was broken`);
console.log(Object.entries(done).sort().map(([name, count]) => `${name} ${count}`).join(", "));
console.log(`${world.requirements.length} requirements, ${world.amendments.length} amendments, ${world.baselines.length} baselines, ${world.events.length} entries in the log`);
