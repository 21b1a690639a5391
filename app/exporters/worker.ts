// Runs as a worker thread: one file, then it ends.
import { parentPort, workerData } from "node:worker_threads";
import { redlined, written } from "./export";
import { fileSetOf, signingPackageOf } from "./signing-package";

const { signing, before, evidence, language, kind, as, signed } = workerData;
const bytes = signing ? fileSetOf(await signingPackageOf(signing)) : before ? redlined(before, evidence, language, kind) : await written(evidence, language, kind, as, signed);
// An exact buffer of its own can be handed over without a copy.
const own = bytes.slice();
parentPort?.postMessage(own, [own.buffer]);
