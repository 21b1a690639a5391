// A whole check of many requirements, and a check again after one edit, in one run. The texts are those of the library with words of their own,
// so that no two are alike; nothing is remembered from one round to the next.
import { basisOf } from "~/domain/checks/basis";
import { check, checkAgain, findingsOf } from "~/domain/checks/checks";
import { judged } from "~/domain/checks/judgement";
import { levelVerbs } from "~/domain/wording/wording";
import { type Requirement, textOf } from "~/domain/specification/requirement";
import { readLibrary, readReference } from "~db/publish-library";
import { aChecked, aRequirement } from "../support/a-checked";
import { median, percentile, shown } from "./figures";

const clauses = readLibrary().packs.flatMap((pack) => pack.clauses);
const reference = readReference();
const both = (text: string) => ({ en: text, lv: text });
const rounds = 7;

/** A word of its own for each requirement. */
const lettersOf = (index: number): string => `unit${[...index.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("")}`;

/** Every second requirement is a clause in use, the others the authorities' own; every tenth has a fault. */
function requirements(count: number): Requirement[] {
  return Array.from({ length: count }, (_, index) => {
    const clause = clauses[index % clauses.length];
    if (!clause) throw new Error("the library is empty");
    const id = `r${index}`;
    if (index % 2 === 0) return aRequirement(id, { clause, local: null, level: clause.level, tailoring: {}, sectionId: "S1", place: index });
    const fault = index % 10 === 1 ? { en: " It shall be user-friendly and run on Windows.", lv: " Tam jābūt ērtam un jādarbojas ar Windows." } : { en: "", lv: "" };
    const own = (language: "en" | "lv") => `${clause.text[language].replaceAll(/\{\{(?!level)[^}]*\}\}/g, "30 days").replace("{{level}}", index % 3 === 0 ? levelVerbs[language].shall : "{{level}}")} ${lettersOf(index)}.${fault[language]}`;
    return aRequirement(id, { local: { title: both(`Requirement ${index}`), text: { en: own("en"), lv: own("lv") } }, sectionId: "S1", place: index });
  });
}

for (const count of [1_250, 2_500, 5_000, 10_000]) {
  const all = requirements(count);
  const times: number[] = [];
  const processor: number[] = [];
  let found = 0;
  for (let round = -2; round < rounds; round++) {
    const checked = aChecked({ basis: basisOf(reference), requirements: all });
    const [before, used] = [performance.now(), process.cpuUsage()];
    found = judged(findingsOf(check(checked)), checked.inForce, all, []).length;
    if (round < 0) continue;
    times.push(performance.now() - before);
    processor.push(process.cpuUsage(used).user / 1000);
  }
  console.log(`${count} requirements: whole check ${shown(median(times), 0)} ms (${shown(Math.min(...times), 0)} to ${shown(Math.max(...times), 0)}), ${shown((median(times) / count) * 1000, 1)} µs each, ${found} findings, ${shown(median(processor), 0)} ms of processor time`);
}

const all = requirements(10_000);
const basis = basisOf(reference);
findingsOf(check(aChecked({ basis, requirements: all })));
const again: number[] = [];
for (let round = 0; round < rounds; round++) {
  // As it is read again from the database after a change: new objects, one of them with another text.
  const anew = all.map((one, index) => (index === round * 31 ? { ...one, revision: 2, clause: null, tailoring: {}, local: { title: both("Other"), text: both(`It {{level}} be ${lettersOf(round)}.`) } } : { ...one }));
  const checked = aChecked({ basis, requirements: anew });
  const before = performance.now();
  judged(findingsOf(check(checked)), checked.inForce, anew, []);
  again.push(performance.now() - before);
}
console.log(`10000 requirements, checked before and one of them changed since: whole check ${shown(median(again), 0)} ms (${shown(Math.min(...again), 0)} to ${shown(Math.max(...again), 0)})`);
let state = check(aChecked({ basis: basisOf(reference), requirements: all }));
const edits: number[] = [];
const lists: number[] = [];
for (let edit = -20; edit < 200; edit++) {
  const edited = all[((edit + 20) * 37) % all.length];
  if (!edited) continue;
  const { title, text } = textOf(edited);
  const changed = { ...edited, clause: null, tailoring: {}, revision: edited.revision + 1, local: { title, text: { en: `${text.en} And ${edit}.`, lv: `${text.lv} Un ${edit}.` } } };
  const before = performance.now();
  state = checkAgain(state, changed);
  const between = performance.now();
  findingsOf(state);
  if (edit >= 0) {
    edits.push(between - before);
    lists.push(performance.now() - between);
  }
}
console.log(`after one edit among 10,000: ${shown(median(edits))} ms (p95 ${shown(percentile(edits, 95))}), the whole list of findings anew ${shown(median(lists))} ms`);
