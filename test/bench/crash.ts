// kill -9 at a random moment under writes: which acknowledged writes are gone, and is the event chain whole?
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addSection } from "~/acts/specification/section";
import { createSpecification } from "~/acts/specification/create-specification";
import { firstBreak, linkOf } from "~/domain/audit";
import { actorOf, done, ensureWorkedExample } from "~db/demo";
import { description } from "~db/demo-cast";
import { findEventsUnscoped } from "~db/events";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findSpecification } from "~db/specifications";
import type { Store } from "~db/store";

const cycles = 200;
const as = (store: Store) => ({ store, actor: actorOf("demo-anna"), now: new Date(), newId: () => crypto.randomUUID() });

async function writer(address: string, specificationId: string) {
  const store = await openStore(address);
  for (;;) {
    const title = { en: "Section", lv: "Sadaļa" };
    const { sectionId } = await done(addSection(as(store), { specificationId, title }));
    process.send?.(sectionId);
  }
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const address = join(folder, "bench.db");
  let acknowledged = 0;
  let lost = 0;
  let broken = 0;
  const store = await openStore(address);
  await publishLibrary(store, readLibrary(), new Date());
  await ensureWorkedExample(store);
  await store.close();

  for (let cycle = 0; cycle < cycles; cycle++) {
    const before = await openStore(address);
    const { specificationId } = await done(createSpecification(as(before), { ...description, invited: [] }));
    await before.close();
    const seen: string[] = [];
    const child = fork(fileURLToPath(import.meta.url), [address, specificationId]);
    child.on("message", (id) => void seen.push(String(id)));
    await new Promise((resume) => setTimeout(resume, 250 + Math.random() * 250));
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;

    const after = await openStore(address);
    const found = await findSpecification(after, actorOf("demo-anna"), specificationId);
    const kept = new Set(found?.specification.sections.map((section) => section.id));
    acknowledged += seen.length;
    lost += seen.filter((id) => !kept.has(id)).length;
    const events = await findEventsUnscoped(after, specificationId);
    if (firstBreak(events.map(linkOf)) !== null || events.length !== kept.size + 1) broken++;
    await after.close();
  }
  console.log(`${cycles} kills, ${acknowledged} acknowledged writes, ${lost} lost, ${broken} chains broken or out of step`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(lost + broken === 0 ? 0 : 1);
}

const [, , address, specificationId] = process.argv;
await (address && specificationId ? writer(address, specificationId) : main());
