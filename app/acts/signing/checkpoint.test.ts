import { generateKeyPairSync } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { isHeadOf, keyText, readNote } from "~/domain/signing/checkpoint";
import { isSigned, publicKeyOf } from "~/domain/signing/ed25519";
import { type Evidence, evidenceOf, sealed } from "~/domain/signing/evidence";
import { verifyEvidence } from "~/domain/signing/verify-evidence";
import { findBaseline } from "~db/baselines";
import { findCheckpointsUnscoped } from "~db/checkpoints";
import { done } from "~db/demo";
import { findEventHashesUnscoped, findEventsUnscoped } from "~db/events";
import { as, aSpecification, found, mandateOf, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "../specification/add-clauses";
import { freezeSpecification } from "./freeze-specification";
import { rejectBaseline, reopenSpecification } from "./reopen";
import { signBaseline } from "./sign-baseline";

onEachDatabase("checkpoints of the log", (store) => {
  beforeAll(() => prepareCast(store()));

  const composed = async () => {
    const made = await aSpecification(store());
    await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["PLAIN-1", "PLAIN-2"], withRequired: true }));
    return made;
  };
  const frozen = async () => {
    const made = await composed();
    return { ...made, ...(await done(freezeSpecification(as(store(), "demo-anna"), made))) };
  };
  const signing = async ({ specificationId, number, views }: Awaited<ReturnType<typeof frozen>>, personId: string, authorityId: string) => ({
    specificationId, number, password, mandateId: await mandateOf(store(), personId), noConflict: "yes",
    viewSha256: views.find((view) => view.authorityId === authorityId)?.sha256 ?? "",
  });
  const heads = async (specificationId: string) => (await findCheckpointsUnscoped(store(), specificationId)).map(({ note }) => readNote(note)?.head);
  const evidenceFor = async (specificationId: string, number: number): Promise<Evidence> => {
    const stored = await findBaseline(store(), await found(store(), specificationId), number);
    if (!stored) throw new Error("no baseline");
    return evidenceOf(stored, await findEventsUnscoped(store(), specificationId));
  };

  test("freezing, signing, rejecting and reopening each sign the whole chain with one key", async () => {
    const baseline = await frozen();
    const { specificationId, number } = baseline;
    await done(signBaseline(as(store(), "demo-zane"), await signing(baseline, "demo-zane", "demo-kalnmuiza")));
    await done(rejectBaseline(as(store(), "demo-juri"), { specificationId, number, reason: "Lot 2" }));
    const second = await done(freezeSpecification(as(store(), "demo-anna"), baseline));
    await done(reopenSpecification(as(store(), "demo-anna"), { specificationId, number: second.number, reason: "Again" }));

    const checkpoints = await findCheckpointsUnscoped(store(), specificationId);
    const hashes = await findEventHashesUnscoped(store(), specificationId);
    expect(checkpoints.map((one) => one.size)).toEqual([0, 1, 2, 3, 4].map((back) => hashes.length - back));
    expect(new Set(checkpoints.map((one) => one.key)).size).toBe(1);
    for (const one of checkpoints) {
      expect(isSigned(one)).toBe(true);
      const head = readNote(one.note)?.head;
      expect(head && isHeadOf(head, hashes)).toBe(true);
    }
  });

  test("a refused act signs nothing", async () => {
    const baseline = await frozen();
    const { specificationId } = baseline;
    const refused = await signBaseline(as(store(), "demo-juri"), { ...(await signing(baseline, "demo-juri", "demo-pohjaranna")), viewSha256: "0" });
    expect(refused).toHaveProperty("refused");
    expect(await heads(specificationId)).toHaveLength(1);
  });

  test("a clock that was set back changes no order: places in the chain decide", async () => {
    const baseline = await frozen();
    const { specificationId, number } = baseline;
    const people = [["demo-zane", "demo-kalnmuiza"], ["demo-juri", "demo-pohjaranna"], ["demo-janis", "demo-ezerkrasts"]] as const;
    for (const [back, [person, authorityId]] of people.entries())
      await done(signBaseline({ ...as(store(), person), now: new Date(Date.parse("2026-11-09T00:00:00Z") - back * 3_600_000) }, await signing(baseline, person, authorityId)));

    const evidence = await evidenceFor(specificationId, number);
    expect(evidence.signatures.map((one) => one.personId)).toEqual(people.map(([person]) => person));
    const { size } = (await heads(specificationId))[0] ?? {};
    expect(size).toBe(evidence.events.length);
    expect(verifyEvidence(sealed(evidence))).toMatchObject({ genuine: true });
  });

  test("evidence carries the checkpoint of its last event, also after the log went on", async () => {
    const { specificationId, number } = await frozen();
    const before = sealed(await evidenceFor(specificationId, number));
    await done(reopenSpecification(as(store(), "demo-anna"), { specificationId, number, reason: "More" }));
    await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));
    expect(sealed(await evidenceFor(specificationId, number))).toBe(before);
  });

  test("an operator's key signs where there is one, and its private part is not kept", async () => {
    const logKey = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
    const made = await composed();
    await done(freezeSpecification({ ...as(store(), "demo-anna"), logKey }, made));
    expect((await findCheckpointsUnscoped(store(), made.specificationId)).map((one) => one.key)).toEqual([keyText(publicKeyOf(logKey))]);
    const kept = await store().db.select().from(store().t.logKeys);
    expect(kept.filter((one) => one.privateKey === "")).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(logKey.split("\n")[1]);
  });
});
