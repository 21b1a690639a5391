import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findAgreement, findAgreementFile, findAgreementFiles, findAgreementInForce, findAgreementRevisions } from "~db/agreements";
import { findEventsUnscoped } from "~db/events";
import { ruleOfKind } from "~/domain/agreement/agreement";
import { sha256 } from "~/domain/sha256";
import { as, aSpecification, found, mandateOf, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { recordMandate, revokeMandate } from "../people/mandate";
import { freezeSpecification } from "../signing/freeze-specification";
import { signBaseline } from "../signing/sign-baseline";
import { reopenSpecification } from "../signing/reopen";
import { addLocalClause } from "../specification/add-local-clause";
import { inviteParticipant } from "../specification/participation";
import { localClauses, password } from "~db/demo-cast";
import { attachAgreementFile } from "./attach-agreement-file";
import { confirmAgreement } from "./confirm-agreement";
import { recordAgreement } from "./record-agreement";

onEachDatabase("the agreement between the authorities", (store) => {
  beforeAll(() => prepareCast(store()));

  const newest = async (specificationId: string) => (await findAgreement(store(), await found(store(), specificationId)))!;
  const inForce = async (specificationId: string) => (await findAgreementInForce(store(), await found(store(), specificationId)))?.revision ?? null;

  test("who records it has confirmed it; it comes into force when all who take part have, and the one before holds until then", async () => {
    const { specificationId } = await aSpecification(store());
    expect(await inForce(specificationId)).toBe(1);
    const rules = { general: ruleOfKind("unanimous"), topics: {} };
    expect(await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 1, rules }))).toEqual({ revision: 2 });
    const recorded = await newest(specificationId);
    expect(recorded).toMatchObject({ revision: 2, inForceAt: null, confirmations: [{ authorityId: "demo-ezerkrasts", name: "Anna Kalniņa" }] });
    expect(recorded.content).toMatchObject({ rules, reference: "5-7/91", law: { country: "LV" } });
    expect(await done(confirmAgreement(as(store(), "demo-zane"), { specificationId, revision: 2 }))).toEqual({ revision: 2, inForce: false });
    expect(await inForce(specificationId)).toBe(1);
    expect(await confirmAgreement(as(store(), "demo-peteris"), { specificationId, revision: 2 })).toEqual({ refused: "agreement-confirmed" });
    expect(await done(confirmAgreement(as(store(), "demo-mari"), { specificationId, revision: 2 }))).toEqual({ revision: 2, inForce: true });
    expect(await inForce(specificationId)).toBe(2);
    expect((await findAgreementRevisions(store(), await found(store(), specificationId))).map((one) => [one.revision, one.recordedBy, one.inForceAt !== null])).toEqual([[2, "Anna Kalniņa", true], [1, "Anna Kalniņa", true]]);
    const acts = (await findEventsUnscoped(store(), specificationId)).map((event) => event.act);
    expect(acts.filter((act) => act.startsWith("agreement."))).toEqual(["agreement.recorded", "agreement.confirmed", "agreement.confirmed", "agreement.recorded", "agreement.confirmed", "agreement.confirmed"]);
  });

  test("only the lead buyer's officer records, only officers and signatories of participants confirm", async () => {
    const { specificationId } = await aSpecification(store());
    for (const person of ["demo-peteris", "demo-janis"]) expect(await recordAgreement(as(store(), person), { specificationId, revision: 1, reference: "x" })).toEqual({ refused: "not-permitted" });
    expect(await recordAgreement(as(store(), "outsider-officer"), { specificationId, revision: 1, reference: "x" })).toEqual({ refused: "not-found" });
    expect(await confirmAgreement(as(store(), "demo-marta"), { specificationId, revision: 1 })).toEqual({ refused: "not-permitted" });
    await done(inviteParticipant(as(store(), "demo-anna"), { specificationId, authorityId: "outsider" }));
    expect(await confirmAgreement(as(store(), "outsider-officer"), { specificationId, revision: 1 })).toEqual({ refused: "not-permitted" });
  });

  test("a stale save is refused with what stands there now, and one that changes nothing asks nobody anew", async () => {
    const { specificationId } = await aSpecification(store());
    await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 1, reference: "Theirs" }));
    expect(await recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 1, reference: "Mine" })).toMatchObject({ refused: "stale", theirs: { revision: 2, content: { reference: "Theirs" } } });
    expect(await confirmAgreement(as(store(), "demo-mari"), { specificationId, revision: 1 })).toMatchObject({ refused: "stale" });
    expect(await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 2, reference: " Theirs " }))).toEqual({ revision: 2 });
    // What a kind of rule does not know is left out: the lead alone has no share and no quorum.
    const rule = { ...ruleOfKind("lead"), share: 60, of: "cast", quorum: 50, periodDays: 3 };
    await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 2, rules: { general: rule, topics: {} } }));
    expect((await newest(specificationId)).content.rules.general).toEqual({ ...ruleOfKind("lead"), periodDays: 3 });
  });

  test("an agreement names participants and their mandates only, each known duty once, and real days", async () => {
    const { specificationId } = await aSpecification(store());
    const record = (part: object) => recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 1, ...part });
    for (const part of [{ weights: { outsider: 1 } }, { vetoes: [{ topic: "value", authorityId: "outsider" }] }, { responsibilities: [{ duty: "award", text: {}, allocation: "joint", carriedOutBy: "outsider" }] }])
      expect(await record(part)).toEqual({ refused: "not-found" });
    const foreign = await mandateOf(store(), "demo-zane");
    expect(await record({ signatories: [{ authorityId: "demo-ezerkrasts", mandateId: foreign }] })).toEqual({ refused: "no-mandate" });
    const award = { duty: "award", text: {}, allocation: "joint", carriedOutBy: null };
    expect(await record({ responsibilities: [award, award] })).toMatchObject({ invalid: { responsibilities: [expect.any(String)] } });
    expect(await record({ concludedOn: "2026-02-30" })).toEqual({ invalid: { concludedOn: ["date"] } });
    expect(await record({ weights: { "demo-ezerkrasts": -1 } })).toEqual({ invalid: { "weights.demo-ezerkrasts": ["whole-number"] } });
    const rules = (more: object) => record({ rules: { general: { ...ruleOfKind("qualified"), ...more }, topics: {} } });
    for (const [field, value, error] of [["share", 50, "qualified-share"], ["quorum", 101, "hundredths"], ["periodDays", 0, "days"], ["periodDays", "soon", "days"]] as const)
      expect(await rules({ [field]: value })).toEqual({ invalid: { [`rules.general.${field}`]: [error] } });
  });

  test("the document is kept by its hash, is part of the agreement, and asks for confirmations anew", async () => {
    const { specificationId } = await aSpecification(store());
    const bytes = new TextEncoder().encode("signed by all");
    const { file, revision } = await done(attachAgreementFile(as(store(), "demo-anna"), { specificationId, revision: 1, fileName: "agreement.pdf", bytes }));
    expect(file).toMatchObject({ name: "agreement.pdf", sha256: sha256("signed by all") });
    expect(await newest(specificationId)).toMatchObject({ revision, content: { fileId: file.id }, file: { name: "agreement.pdf" }, confirmations: [{ authorityId: "demo-ezerkrasts" }] });
    const opened = await found(store(), specificationId);
    expect(await findAgreementFile(store(), opened, file.id)).toMatchObject({ name: "agreement.pdf", bytes });
    expect(await findAgreementFiles(store(), opened)).toMatchObject([{ id: file.id, bytes: bytes.length }]);
    expect(await findAgreementFile(store(), await found(store(), (await aSpecification(store())).specificationId), file.id)).toBeNull();
    expect(await attachAgreementFile(as(store(), "demo-anna"), { specificationId, revision: 1, fileName: "late.pdf", bytes })).toMatchObject({ refused: "stale" });
    expect(await findAgreementFiles(store(), opened)).toHaveLength(1);
    const large = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(await attachAgreementFile(as(store(), "demo-anna"), { specificationId, revision, fileName: "large.pdf", bytes: large })).toEqual({ invalid: { bytes: ["file-over-20"] } });
  });

  test("nobody confirms what is incomplete, and freezing waits for every gap", async () => {
    const made = await aSpecification(store());
    const { specificationId } = made;
    await done(addLocalClause(as(store(), "demo-anna"), { ...localClauses[0], ...made }));
    await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 1, reviewBody: { lv: "Birojs" } }));
    expect(await confirmAgreement(as(store(), "demo-mari"), { specificationId, revision: 2 })).toMatchObject({ refused: "agreement-incomplete", theirs: [{ kind: "review-body", language: "en" }, { kind: "unconfirmed" }, { kind: "unconfirmed" }] });
    const refused = await freezeSpecification(as(store(), "demo-anna"), { specificationId });
    const gap = (kind: string, more: object = {}) => ({ rule: "agreement-incomplete", place: { gap: { kind, ...more } } });
    expect(refused).toMatchObject({ refused: "checks-failed", theirs: [gap("review-body", { language: "en" }), gap("unconfirmed", { authorityId: "demo-kalnmuiza" }), gap("unconfirmed", { authorityId: "demo-pohjaranna" })] });
  });

  test("a baseline holds the agreement; signing is refused once a mandate in it has ended, until that is mended and frozen anew", async () => {
    const made = await aSpecification(store());
    const { specificationId } = made;
    await done(addLocalClause(as(store(), "demo-anna"), { ...localClauses[0], ...made }));
    const other = await mandateOf(store(), "demo-janis");
    const { mandateId } = await done(recordMandate(as(store(), "demo-ieva"), { personId: "demo-janis", capacity: "Director", body: "Dome", act: "7", validFrom: "2026-11-01" }));
    const signatories = [{ authorityId: "demo-ezerkrasts", mandateId }, { authorityId: "demo-kalnmuiza", mandateId: await mandateOf(store(), "demo-zane") }, { authorityId: "demo-pohjaranna", mandateId: await mandateOf(store(), "demo-juri") }];
    const agree = async (revision: number) => {
      for (const person of ["demo-peteris", "demo-mari"]) await done(confirmAgreement(as(store(), person), { specificationId, revision }));
    };
    await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 1, signatories }));
    await agree(2);
    const { number, views } = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    const signed = (sent: { number: number; views: { authorityId: string; sha256: string }[] }, own: string) =>
      signBaseline(as(store(), "demo-zane"), { specificationId, number: sent.number, viewSha256: sent.views.find((one) => one.authorityId === "demo-kalnmuiza")?.sha256, mandateId: own, noConflict: "yes", password });
    await done(revokeMandate(as(store(), "demo-ieva"), { mandateId, reason: "Left" }));
    const zane = await mandateOf(store(), "demo-zane");
    expect(await signed({ number, views }, zane)).toMatchObject({ refused: "agreement-incomplete", theirs: [{ kind: "mandate-not-in-force", authorityId: "demo-ezerkrasts" }] });
    expect(await recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 2, reference: "x" })).toEqual({ refused: "frozen" });

    await done(reopenSpecification(as(store(), "demo-anna"), { specificationId, number, reason: "A signatory left" }));
    await done(recordAgreement(as(store(), "demo-anna"), { specificationId, revision: 2, signatories: [{ authorityId: "demo-ezerkrasts", mandateId: other }, ...signatories.slice(1)] }));
    await agree(3);
    const again = await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    await done(signed(again, zane));
  });
});
