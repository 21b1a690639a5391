import { expect, test } from "vitest";
import { refuse } from "~/domain/refusal";
import { evidenceOf, forSigning, sealed } from "~/domain/signing/evidence";
import { verifyEvidence } from "~/domain/signing/verify-evidence";
import { findBaseline } from "~db/baselines";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { findReportsUnscoped, findSignedBytesUnscoped } from "~db/signed-files";
import { aSpecification, as, found, mandateOf, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aReport } from "../../../test/support/report";
import { addClauses } from "../specification/add-clauses";
import { addSignedFile } from "./add-signed-file";
import { freezeSpecification } from "./freeze-specification";
import { reopenSpecification } from "./reopen";
import { sealBaseline } from "./seal-baseline";
import { signBaseline } from "./sign-baseline";

onEachDatabase("signatures from outside", (store) => {
  async function frozen() {
    await prepareCast(store());
    const { specificationId, sectionId } = await aSpecification(store());
    await done(addClauses(as(store(), "demo-anna"), { specificationId, sectionId, clauseIds: ["PLAIN-1"], withRequired: false }));
    const { sha256 } = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    return { specificationId, sha256 };
  }
  const bytes = new TextEncoder().encode("signed");
  const stored = async (specificationId: string) => {
    const one = await findBaseline(store(), await found(store(), specificationId), 1);
    if (!one) throw new Error("no baseline");
    return one;
  };

  test("a checked file is kept with its report, named in the evidence and in the log, and once only", async () => {
    const { specificationId, sha256 } = await frozen();
    const before = forSigning(evidenceOf(await stored(specificationId), await findEventsUnscoped(store(), specificationId)));
    const input = { specificationId, number: "1", fileName: "C:\\Dokumenti\\līgums (1).edoc", bytes, report: aReport(bytes, sha256) };
    const { file } = await done(addSignedFile(as(store(), "demo-peteris"), input));
    expect(file).toMatchObject({ authorityId: "demo-kalnmuiza", origin: "uploaded", kind: "asice", name: "C-Dokumenti-ligums-1.edoc", bytes: 6 });
    expect(await addSignedFile(as(store(), "demo-peteris"), input)).toEqual({ refused: "signed-file-known" });

    const baseline = await stored(specificationId);
    expect(baseline.signedFiles).toEqual([file]);
    expect(await findSignedBytesUnscoped(store(), baseline.baseline.id, file.id)).toEqual(bytes);
    expect((await findReportsUnscoped(store(), baseline.baseline.id)).get(file.id)).toEqual(input.report);

    const evidence = evidenceOf(baseline, await findEventsUnscoped(store(), specificationId));
    const step = (text: string) => verifyEvidence(text).steps.find(({ check }) => check === "signed-files");
    expect(step(sealed(evidence))).toEqual({ check: "signed-files", ok: true });
    const other = { ...evidence, signedFiles: [{ ...file, sha256: "f".repeat(64) }] };
    expect(step(sealed(other))).toEqual({ check: "signed-files", ok: false, place: "/signedFiles/0" });
    expect(forSigning(evidence)).toEqual(before);
  });

  test("a file that was checked for another baseline, or not at all, is refused", async () => {
    const { specificationId, sha256 } = await frozen();
    const input = { specificationId, number: 1, fileName: "a.asice", bytes, report: aReport(bytes, sha256) };
    expect(await addSignedFile(as(store(), "demo-peteris"), { ...input, report: aReport(bytes, "0".repeat(64)) })).toEqual({ refused: "signed-file-other" });
    expect(await addSignedFile(as(store(), "demo-peteris"), { ...input, bytes: new Uint8Array([1]) })).toEqual({ refused: "signed-file-other" });
    expect(await addSignedFile(as(store(), "demo-peteris"), { ...input, report: undefined })).toHaveProperty("invalid.report");
    expect(await addSignedFile(as(store(), "demo-peteris"), { ...input, number: 2 })).toEqual({ refused: "not-found" });
    expect(await addSignedFile(as(store(), "outsider-officer"), input)).toEqual({ refused: "not-found" });
    expect(await addSignedFile(as(store(), "demo-marta"), input)).toEqual({ refused: "not-permitted" });

    await done(reopenSpecification(as(store(), "demo-anna"), { specificationId, number: 1, reason: "A change" }));
    expect(await addSignedFile(as(store(), "demo-peteris"), input)).toEqual({ refused: "not-frozen" });
  });

  test("an authority seals after its sign-off, once, and only what was made of this baseline", async () => {
    const { specificationId, sha256 } = await frozen();
    let made = 0;
    const file = { name: "a-sealed.pdf", bytes, report: aReport(bytes, sha256, "pdf") };
    const sealer = async () => {
      made++;
      return [file];
    };
    const seal = (who = "demo-zane", more: object = {}) => sealBaseline(as(store(), who), { specificationId, number: 1, password, sealer, ...more });
    expect(await seal()).toEqual({ refused: "seal-before-signing" });
    expect(await seal("demo-peteris")).toEqual({ refused: "not-permitted" });
    const viewSha256 = (await stored(specificationId)).views.find((view) => view.authorityId === "demo-kalnmuiza")?.sha256;
    await done(signBaseline(as(store(), "demo-zane"), { specificationId, number: 1, viewSha256, mandateId: await mandateOf(store(), "demo-zane"), noConflict: "yes", password }));
    expect(await seal("demo-zane", { password: "wrong" })).toEqual({ refused: "wrong-password" });
    expect(made).toBe(0);
    expect(await seal("demo-zane", { sealer: async () => refuse("seal-not-configured") })).toEqual({ refused: "seal-not-configured" });
    expect(await seal("demo-zane", { sealer: async () => [file, { ...file, report: aReport(bytes, "0".repeat(64)) }] })).toEqual({ refused: "signed-file-other" });
    expect((await stored(specificationId)).signedFiles).toEqual([]);

    expect((await done(seal())).files).toMatchObject([{ origin: "sealed", kind: "pdf", name: "a-sealed.pdf", authorityId: "demo-kalnmuiza" }]);
    expect(await seal()).toEqual({ refused: "already-sealed" });
    const evidence = evidenceOf(await stored(specificationId), await findEventsUnscoped(store(), specificationId));
    expect(verifyEvidence(sealed(evidence)).steps.find(({ check }) => check === "signed-files")).toEqual({ check: "signed-files", ok: true });
  });
});
