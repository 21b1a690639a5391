import { strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addSignedFile } from "~/acts/signing/add-signed-file";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { addClauses } from "~/acts/specification/add-clauses";
import { canonicalJson } from "~/domain/canonical-json";
import { type Evidence, sealed } from "~/domain/signing/evidence";
import { frozenFiles } from "~/exporters/signing-package";
import { checkSignedFile } from "~/signatures/check";
import { findBaseline } from "~db/baselines";
import { done } from "~db/demo";
import { findEvidenceUnscoped } from "~db/evidence";
import { openStore } from "~db/open";
import type { Store } from "~db/store";
import { aSpecification, as, found, prepareCast } from "../../test/support/cast";
import { sqliteAddress } from "../../test/support/each-database";
import { aSigner, checkedAt, container, manifestFile, removeKeys, signaturesFile, xadesSignature } from "../../test/support/signer";
import { tool } from "../../test/support/tools";
import { verifySigned } from "./verify-signed";

describe.skipIf(!tool("openssl", "version"))("a signed file whose documents an earlier release wrote", () => {
  const { address, remove } = sqliteAddress();
  let store: Store;
  let evidence: Evidence;
  let known: Uint8Array;
  const signedOver = (baseline: unknown, pdf: string) => {
    const files = { "baseline.json": strToU8(canonicalJson(baseline)), "specification.pdf": strToU8(pdf) };
    return { files, bytes: container({ ...files, "META-INF/manifest.xml": manifestFile(Object.keys(files)), "META-INF/signatures0.xml": signaturesFile(xadesSignature(aSigner(), files)) }) };
  };
  beforeAll(async () => {
    store = await openStore(address);
    await prepareCast(store);
    const { specificationId, sectionId } = await aSpecification(store);
    await done(addClauses(as(store, "demo-anna"), { specificationId, sectionId, clauseIds: ["PLAIN-1"], withRequired: false }));
    await done(freezeSpecification(as(store, "demo-anna"), { specificationId }));
    const baseline = async () => {
      const one = await findBaseline(store, await found(store, specificationId), 1);
      if (!one) throw new Error("no baseline");
      return one;
    };
    const { baseline: text, sha256 } = await baseline();
    const { files, bytes } = signedOver(text, "as it was written then");
    const outcome = checkSignedFile({ bytes, frozen: { files: frozenFiles(new Map(Object.entries(files))), optional: [] }, baselineSha256: sha256, now: checkedAt });
    await done(addSignedFile(as(store, "demo-peteris"), { specificationId, number: 1, fileName: "a.edoc", bytes, report: "report" in outcome ? outcome.report : null }));
    evidence = { ...(await findEvidenceUnscoped(store, await baseline())), documentVersion: 1 };
    known = bytes;
  });
  afterAll(async () => {
    await store.close();
    remove();
    removeKeys();
  });
  async function told(bytes: Uint8Array, text = sealed(evidence)) {
    const lines: string[] = [];
    const spy = vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
    const code = await verifySigned(bytes, text);
    spy.mockRestore();
    return { code, lines: lines.join("\n") };
  }

  test("is checked against what was noted when it came in", async () => {
    expect(await told(known)).toEqual({ code: 0, lines: expect.stringMatching(/This very file stands in the evidence, uploaded[^]*INTACT: 1 signature/) });
  });
  test("cannot be told when it never came in", async () => {
    expect(await told(signedOver(evidence.baseline, "another").bytes)).toEqual({ code: 2, lines: expect.stringMatching(/version 1; this program[^]*NOT TOLD/) });
  });
  test("is refused with evidence that was changed", async () => {
    expect(await told(known, sealed(evidence).replace("specification.pdf", "specification.pdg"))).toEqual({ code: 1, lines: expect.stringMatching(/THE EVIDENCE IS NOT GENUINE/) });
  });
});
