// What rules find in the labelled sentences of test/corpus: writes the table, and with `wrong` or `missed` lists where they disagree.
import { writeFileSync } from "node:fs";
import { measure, results, resultsFile } from "../corpus/measure";

writeFileSync(resultsFile, results());
const [kind, rule] = process.argv.slice(2);
if (kind) for (const one of measure().disagreements) if (one.kind === kind && (!rule || one.rule === rule)) console.log(`${one.language} ${one.rule}: ${one.text}`);
console.log(resultsFile);
