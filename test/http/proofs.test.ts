import { afterAll, beforeAll, expect, test } from "vitest";
import { readNote } from "~/domain/signing/checkpoint";
import { verifyConsistency } from "~/domain/signing/consistency";
import { inspectEvidence } from "~/domain/signing/verification";
import { verifyProof } from "~/domain/signing/proof";
import { type RunningServer, signedIn, startServer } from "../support/server";

let server: RunningServer;
let person: Awaited<ReturnType<typeof signedIn>>;
let at: string;
beforeAll(async () => {
  server = await startServer();
  person = await signedIn(server.origin, "anna.kalnina@ezerkrasts.example");
  const baselines = await server.store.db.select().from(server.store.t.baselines);
  at = `/specifications/${baselines[0]?.specificationId}`;
});
afterAll(() => server.stop());

const textAt = async (path: string) => (await person.get(at + path)).text();

test("the log gives its newest checkpoint, earlier ones, and the proof that it only grew between them", async () => {
  const newest = await textAt("/log/checkpoint");
  const size = readNote(newest)?.head.size ?? 0;
  const page = await textAt("/log");
  const earlier = [...page.matchAll(/checkpoint\?size=(\d+)/g)].map((match) => Number(match[1]));
  expect(earlier[0]).toBe(size);
  expect(earlier.length).toBeGreaterThan(3);
  for (const from of earlier) {
    const held = { earlier: await textAt(`/log/checkpoint?size=${from}`) };
    expect(verifyConsistency(await textAt(`/log/consistency?from=${from}`), held).steps.filter((step) => !step.ok)).toEqual([]);
  }
  expect(verifyConsistency(await textAt("/log/consistency")).steps.every((step) => step.ok)).toBe(true);
  for (const path of [`/log/consistency?from=${size + 1}`, "/log/consistency?from=0", "/log/consistency?from=x", "/log/checkpoint?size=3"]) expect((await person.get(at + path)).status).toBe(404);
});

test("each requirement of the page of proofs has a file that proves it, for the authority that is asked for", async () => {
  const evidence = inspectEvidence(await textAt("/baselines/1/documents/specification.en.json")).evidence;
  const page = await textAt("/baselines/1/proofs?as=demo-kalnmuiza");
  const links = [...page.matchAll(/href="([^"]+\/proofs\/[^"]+)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
  expect(links.length).toBeGreaterThan(20);
  const { steps, proof } = verifyProof(await (await person.get(links.at(-1) ?? "")).text());
  expect(steps.every((step) => step.ok)).toBe(true);
  expect(proof).toMatchObject({ baselineSha256: evidence?.sha256, viewSha256: evidence?.views.find((one) => one.authorityId === "demo-kalnmuiza")?.sha256 });
  expect((await person.get(`${links[0]?.split("?")[0]}?as=somebody`)).status).toBe(404);
});
