import { afterAll, beforeAll, expect, test } from "vitest";
import { sealed } from "~/domain/signing/evidence";
import { verifyAny } from "~/exporters/verify-any";
import { openStore } from "~db/open";
import type { Store } from "~db/store";
import { prepareCast } from "../support/cast";
import { sqliteAddress } from "../support/each-database";
import { chanceFrom } from "./bending";
import { rewrittenHistory } from "./rewriting";
import { type Scene, changes, scene, tampered } from "./tampering";

let store: Store;
let at: Scene;
const { address, remove } = sqliteAddress();
beforeAll(async () => {
  store = await openStore(address);
  await prepareCast(store);
  at = await scene(store);
});
afterAll(async () => {
  await store.close();
  remove();
});

test("what nobody touched is genuine, against the earlier checkpoint and the key", async () => {
  const held = { earlier: at.earlier, key: at.key };
  for (const bytes of [at.files.json, at.files.docx, at.files.zip, at.files.consistency]) expect(await verifyAny(bytes, held)).toMatchObject({ genuine: true });
  expect(await verifyAny(at.files.proof, { evidence: sealed(at.evidence) })).toMatchObject({ genuine: true });
});

test("a history that was written anew is found by the earlier checkpoint, and by nothing else", async () => {
  const chance = chanceFrom(4);
  for (let round = 0; round < 40; round++) {
    const bytes = new TextEncoder().encode(sealed(rewrittenHistory(at, chance, at.stolen)));
    expect(await verifyAny(bytes, { key: at.key })).toMatchObject({ genuine: true });
    const { steps } = await verifyAny(bytes, { key: at.key, earlier: at.earlier });
    expect(steps.filter((step) => !step.ok).map((step) => step.check)).toEqual(["earlier"]);
  }
});

// The long run: npm run bench -- tamper
test("300 changes by chance to log, baseline, files and signatures are all found", async () => {
  const chance = chanceFrom(20261127);
  const tried = new Set<string>();
  for (let round = 0; round < 300; round++) {
    const { what, found } = await tampered(at, chance);
    tried.add(what);
    expect(found, `round ${round}: ${what}`).not.toEqual([]);
  }
  expect([...tried].sort()).toEqual(Object.keys(changes).sort());
}, 240_000);
