import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requirementsOf } from "~/domain/signing/baseline";
import type { Evidence } from "~/domain/signing/evidence";
import { playToSecondBaseline, playToSigned } from "~db/demo";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findSpecificationUnscoped } from "~db/specifications";
import { type WrittenFile, evidenceFor, writeDocuments, writeRedlines } from "./documents";
import { UsageTrouble, readArguments } from "./usage";

/** Plays the worked example from nothing to signed documents, and on to what a second baseline changes. The same files every time, on every machine. */
export async function demo(args: string[]): Promise<number> {
  const { values } = readArguments(args, { out: { type: "string" }, database: { type: "string" } });
  if (typeof values.out !== "string") throw new UsageTrouble("jointspec demo --out DIR [--database ADDRESS]");

  const folder = mkdtempSync(join(tmpdir(), "jointspec-demo-"));
  const store = await openStore(typeof values.database === "string" ? values.database : join(folder, "demo.db"));
  try {
    await publishLibrary(store, readLibrary(), new Date("2026-11-01T00:00:00.000Z"));
    const { specificationId, number } = await store.transaction(() => playToSigned(store));
    const specification = await findSpecificationUnscoped(store, specificationId);
    if (!specification) throw new Error("the worked example is missing");
    const evidence = await evidenceFor(store, specification, number);
    const documents = await writeDocuments(evidence, values.out);
    const second = await store.transaction(() => playToSecondBaseline(store, { specificationId, number }));
    const files = [...documents, ...writeRedlines(evidence, await evidenceFor(store, specification, second.number), values.out)];
    writeFileSync(join(values.out, "summary.json"), `${JSON.stringify(summary(evidence, files), null, 2)}\n`);
    console.log(`${files.length + 1} files written to ${values.out}; baseline ${number}, SHA-256 ${evidence.sha256}`);
    return 0;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the documents hold, for programs that check them. */
function summary({ baseline, sha256, views, signatures, events }: Evidence, files: readonly WrittenFile[]) {
  const requirements = requirementsOf(baseline);
  const parameters = requirements.flatMap((requirement) => requirement.parameters);
  return {
    specification: baseline.specification.id,
    baseline: { id: baseline.id, number: baseline.number, sha256 },
    demonstration: baseline.specification.demonstration,
    views,
    signatures: signatures.map(({ authorityId, name, capacity, mandate, signedAt }) => ({ authorityId, name, capacity, mandate, signedAt })),
    counts: {
      participants: baseline.participants.length,
      countries: new Set(baseline.participants.map((one) => one.country)).size,
      lots: baseline.lots.length,
      sections: baseline.sections.length,
      requirements: requirements.length,
      local: requirements.filter(({ origin }) => !origin).length,
      tailored: requirements.filter(({ origin }) => origin && origin.deviates.length > 0).length,
      scoped: requirements.filter(({ scope }) => scope.authorities ?? scope.lots).length,
      parameters: parameters.length,
      settled: parameters.filter(({ settlement }) => settlement).length,
      signatures: signatures.length,
      events: events.length,
    },
    requirements: requirements.map(({ id, number, origin }) => ({ id, number, clause: origin?.clauseId ?? null })),
    releases: baseline.releases.map(({ pack, version, sha256: hash }) => ({ pack, version, sha256: hash })),
    files,
  };
}
