import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceOf, sealed } from "~/domain/signing/evidence";
import { verifyEvidence } from "~/domain/signing/verify-evidence";
import { findBaseline } from "~db/baselines";
import { actorOf } from "~db/demo";
import { password } from "~db/demo-cast";
import { findEventsUnscoped } from "~db/events";
import { findReportsUnscoped } from "~db/signed-files";
import { findSpecification, findSpecifications } from "~db/specifications";
import { pkcs12By } from "../support/openssl";
import { type RunningServer, personAt, signedIn, startServer } from "../support/server";
import { type Signer, aSigner, removeKeys } from "../support/signer";
import { tool } from "../support/tools";
import { type RunningTsa, startTsa } from "../support/tsa";

describe.skipIf(!tool("openssl", "version"))("sealing with the authority's own key", () => {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-seal-"));
  let tsa: RunningTsa;
  let spoilt = true;
  let server: RunningServer;
  let signer: Signer;
  let id: string;
  let zane: ReturnType<typeof personAt>;
  beforeAll(async () => {
    tsa = await startTsa((reply) => (spoilt ? Buffer.from("no") : reply));
    server = await startServer(undefined, undefined, { SEAL_FOLDER: folder, TSA_URL: tsa.url });
    signer = aSigner("P-256", "/C=LV/O=Kalnmuižas novads/CN=Seal");
    id = (await findSpecifications(server.store, actorOf("demo-zane"))).find(({ specification }) => specification.baseline)?.specification.id ?? "";
    zane = await signedIn(server.origin, "zane.krumina@kalnmuiza.example");
  });
  afterAll(async () => {
    await server.stop();
    await tsa.stop();
    removeKeys();
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (ending: string, bytes: Uint8Array | string, mode = 0o600) => {
    writeFileSync(join(folder, `demo-kalnmuiza.${ending}`), bytes);
    chmodSync(join(folder, `demo-kalnmuiza.${ending}`), mode);
  };
  const stored = async () => {
    const found = await findSpecification(server.store, actorOf("demo-zane"), id);
    const baseline = found && (await findBaseline(server.store, found, 1));
    if (!baseline) throw new Error("no baseline");
    return baseline;
  };
  const seal = async (secret = password) => {
    const answer = await zane.post(`/specifications/${id}/baselines/1/seal`, { password: secret });
    return { status: answer.status, page: await answer.text() };
  };

  test("nothing is sealed, and the reason told, until key, password and time stamp are right", async () => {
    expect(await (await zane.get(`/specifications/${id}/baselines/1/seal`)).text()).toMatch(/time stamp is asked for/);
    const expectRefused = async (words: RegExp, secret?: string) => {
      const { status, page } = await seal(secret);
      expect([status, page.match(words)?.[0]]).toEqual([words.source.startsWith("The password is wrong") ? 401 : 409, page.match(words)?.[0] ?? `not told: ${words.source}`]);
      expect((await stored()).signedFiles).toEqual([]);
    };
    await expectRefused(/No key for sealing is set up/);
    put("p12", pkcs12By(signer, "secret"), 0o644);
    await expectRefused(/cannot be read/);
    put("password", "secret\n");
    await expectRefused(/lies open to others/);
    put("p12", "not a key");
    await expectRefused(/cannot be read/);
    put("p12", pkcs12By(signer, "another"));
    await expectRefused(/The password of the key for sealing is wrong/);
    put("p12", pkcs12By(aSigner("rsa-1024"), "secret"));
    await expectRefused(/The key for sealing cannot be used/);
    put("p12", pkcs12By(signer, "secret"));
    await expectRefused(/The password is wrong/, "not this one");
    await expectRefused(/gave no valid time stamp/);
  });

  test("each PDF and a container are sealed and stamped, once, and stand in the evidence", async () => {
    put("p12", pkcs12By(signer, "secret"));
    put("password", "secret");
    spoilt = false;
    expect((await seal()).status).toBe(302);
    const baseline = await stored();
    expect(baseline.signedFiles.map(({ kind, origin, authorityId }) => [kind, origin, authorityId])).toEqual(expect.arrayContaining([["asice", "sealed", "demo-kalnmuiza"], ["pdf", "sealed", "demo-kalnmuiza"], ["pdf", "sealed", "demo-kalnmuiza"]]));
    expect(baseline.signedFiles).toHaveLength(3);
    for (const report of (await findReportsUnscoped(server.store, baseline.baseline.id)).values())
      expect(report.signatures).toMatchObject([{ certificate: { subject: "C=LV, O=Kalnmuižas novads, CN=Seal" }, timeStamps: [{ by: "CN=Test time stamps" }] }]);
    const text = sealed(evidenceOf(baseline, await findEventsUnscoped(server.store, id)));
    expect(verifyEvidence(text).steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(await seal()).toMatchObject({ status: 409, page: expect.stringMatching(/already sealed/) });
    expect((await stored()).signedFiles).toHaveLength(3);
  });
});
