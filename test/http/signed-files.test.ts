import { strFromU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unzipped } from "~/exporters/unzip";
import { verifyAny } from "~/exporters/verify-any";
import { actorOf } from "~db/demo";
import { findSpecifications } from "~db/specifications";
import { signedPdf } from "../support/pdf-signer";
import { type RunningServer, personAt, signedIn, startServer } from "../support/server";
import { aSigner, container, removeKeys, signaturesFile, xadesSignature } from "../support/signer";
import { tool } from "../support/tools";

let server: RunningServer;
let here: string;
let who: ReturnType<typeof personAt>;
beforeAll(async () => {
  server = await startServer();
  const signed = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline);
  who = await signedIn(server.origin, "zane.krumina@kalnmuiza.example");
  here = `/specifications/${signed?.specification.id}/baselines/1`;
});
afterAll(async () => {
  removeKeys();
  await server.stop();
});

async function bytesAt(path: string): Promise<Uint8Array> {
  const answer = await who.get(path);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

async function upload(person: ReturnType<typeof personAt>, bytes: Uint8Array, name: string) {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(bytes)], name));
  return fetch(`${server.origin}${here}/signed-files`, { method: "POST", body, redirect: "manual", headers: { cookie: person.cookie, origin: server.origin } });
}

const partsOf = (bytes: Uint8Array) => {
  const parts = unzipped(bytes);
  if (typeof parts === "string") throw new Error(parts);
  return parts;
};

describe.skipIf(!tool("openssl", "version"))("signing outside the system", () => {
  test("the package for signing has the same bytes every time, and lists its own hashes", async () => {
    const [first, second] = [await bytesAt(`${here}/signing-package/files.zip`), await bytesAt(`${here}/signing-package/files.zip`)];
    expect(Buffer.compare(first, second)).toBe(0);
    const parts = partsOf(first);
    expect([...parts.keys()].filter((name) => name.startsWith("READ-ME"))).toEqual(["READ-ME.en.txt", "READ-ME.lv.txt"]);
    expect(strFromU8(parts.get("files-to-sign/manifest-sha256.txt") ?? new Uint8Array()).trim().split("\n")).toHaveLength(5);
    const pdf = [...parts].find(([name]) => name.endsWith("-en.pdf"))?.[1];
    expect(Buffer.compare(pdf ?? new Uint8Array(), await bytesAt(`${here}/signing-package/document.en.pdf`))).toBe(0);
  });

  test("a signed container and a signed PDF are accepted, shown, and come back as they were", async () => {
    const signer = aSigner("P-256", "/C=LV/O=City of Ezerkrasts/CN=Zane Liepa");
    const parts = partsOf(await bytesAt(`${here}/signing-package/container.asice`));
    const { mimetype: _, "META-INF/manifest.xml": manifest = new Uint8Array(), ...files } = Object.fromEntries(parts);
    const asice = container({ ...files, "META-INF/manifest.xml": manifest, "META-INF/signatures0.xml": signaturesFile(xadesSignature(signer, files)) });
    const pdf = signedPdf(await bytesAt(`${here}/signing-package/document.lv.pdf`), signer);
    for (const [bytes, name] of [[asice, "parakstīts.edoc"], [pdf, "parakstīts.pdf"]] as const) {
      const answer = await upload(who, bytes, name);
      expect(answer.status).toBe(302);
      const report = answer.headers.get("location") ?? "";
      const page = await (await who.get(report)).text();
      expect(page).toContain("CN=Zane Liepa");
      expect(page).toMatch(/trusted list/);
      expect(page).not.toMatch(/qualified|advanced/i);
      expect(Buffer.compare(bytes, await bytesAt(`${report}/file`))).toBe(0);
      expect((await upload(who, bytes, name)).status).toBe(409);
    }
    const baseline = await (await who.get(here)).text();
    expect(baseline).toContain("parakstits.edoc");
    const evidence = JSON.parse(strFromU8(await bytesAt(`${here}/documents/specification.en.json`)));
    expect(evidence.signedFiles).toHaveLength(2);

    const ordered = (await who.post(`${here}/exports`, { file: "specification.en.zip" })).headers.get("location") ?? "";
    await expect.poll(async () => (await who.get(ordered)).text(), { timeout: 60_000 }).toContain("The file is ready.");
    const archive = await bytesAt(`${ordered}/specification.en.zip`);
    expect((await verifyAny(archive)).steps.filter(({ ok }) => !ok)).toEqual([]);
    const [inside] = [...partsOf(archive)].filter(([name]) => name.endsWith("/parakstits.edoc"));
    expect(Buffer.compare(inside?.[1] ?? new Uint8Array(), asice)).toBe(0);
  }, 180_000);

  test("a refused file is not kept, and every reason is told in the reader's language", async () => {
    const parts = partsOf(await bytesAt(`${here}/signing-package/container.asice`));
    const { mimetype: _, ...rest } = Object.fromEntries(parts);
    const before = await (await who.get(here)).text();
    const answer = await fetch(`${server.origin}/language`, { method: "POST", body: new URLSearchParams({ language: "lv", back: here }), redirect: "manual", headers: { cookie: who.cookie, origin: server.origin } });
    const cookie = `${who.cookie}; ${answer.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ")}`;
    const refused = await upload(personAt(server.origin, cookie), container({ ...rest, "side-letter.txt": new Uint8Array([1]), "baseline.json": new Uint8Array([2]) }), "a.asice");
    expect(refused.status).toBe(422);
    const page = await refused.text();
    for (const words of ["Datne nav tā, kas parakstīšanas pakotnē", "side-letter.txt", "Neko nepievienojiet", "manifest.xml neuzskaita"]) expect(page).toContain(words);
    expect((await who.get(here)).status).toBe(200);
    expect((await (await who.get(here)).text()).match(/signed-files\//g)?.length).toBe(before.match(/signed-files\//g)?.length);
    expect((await upload(who, new Uint8Array([1, 2, 3]), "a.asice")).status).toBe(422);
    const marta = await signedIn(server.origin, "marta.berzina@ezerkrasts.example");
    expect((await upload(marta, new Uint8Array([1, 2, 3]), "a.asice")).status).toBe(403);
  });
});
