import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { signingPurpose } from "~/domain/signing/purpose";
import { findBaselineByHashUnscoped } from "~db/baselines";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { findPasskeys } from "~db/passkeys";
import { anAuthenticator } from "../../../test/support/authenticator";
import { aSpecification, as as asAt, mandateOf, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addPasskey, offerPasskey } from "../people/add-passkey";
import { recordMandate } from "../people/mandate";
import { addClauses } from "../specification/add-clauses";
import { agreeProcedure } from "./agree-procedure";
import { askSignatory } from "./ask-signatory";
import { freezeSpecification } from "./freeze-specification";
import { signBaseline } from "./sign-baseline";

const origin = "https://spec.example.eu";

onEachDatabase("signing with a passkey", (store) => {
  const devices = { "demo-juri": anAuthenticator(origin), "demo-liis": anAuthenticator(origin), "demo-zane": anAuthenticator(origin) };
  type Signatory = keyof typeof devices;
  const as = (personId: string, once?: string) => ({ ...asAt(store(), personId, once), origin });
  beforeAll(async () => {
    await prepareCast(store());
    for (const personId of ["demo-juri", "demo-liis", "demo-zane"] as const) {
      const { options } = await done(offerPasskey(as(personId), { name: "Phone", password }));
      await done(addPasskey(as(personId), { name: "Phone", password, passkey: devices[personId].create(options) }));
    }
  });

  /** A frozen baseline that everyone may sign at once, Põhjaranna by two. */
  const frozen = async () => {
    const made = await aSpecification(store());
    await done(addClauses(as("demo-anna"), { ...made, clauseIds: ["PLAIN-1"], withRequired: true }));
    const steps = Object.fromEntries(["demo-ezerkrasts", "demo-kalnmuiza", "demo-pohjaranna"].map((id, index) => [id, { place: index + 1, approvals: 0, signatures: id === "demo-pohjaranna" ? 2 : 1 }]));
    await done(agreeProcedure(as("demo-anna"), { ...made, revision: 0, order: "parallel", steps }));
    return { ...made, ...(await done(freezeSpecification(as("demo-anna"), made))) };
  };
  type Frozen = Awaited<ReturnType<typeof frozen>>;
  const form = async ({ specificationId, number, views }: Frozen, personId: Signatory) => ({
    specificationId, number, noConflict: "yes", mandateId: await mandateOf(store(), personId),
    viewSha256: views.find((view) => view.authorityId === as(personId).actor.authorityId)?.sha256 ?? "",
  });
  const asked = async (baseline: Frozen, personId: Signatory) => (await done(askSignatory(as(personId), await form(baseline, personId)))).options;
  const sign = async (baseline: Frozen, personId: Signatory, passkey: string, once?: string) => signBaseline(as(personId, once), { ...(await form(baseline, personId)), password: "", passkey });
  const signatures = async ({ sha256 }: Frozen) => (await findBaselineByHashUnscoped(store(), sha256))?.signatures ?? [];

  test("a passkey signs instead of the password, and the log can prove what it was asked for", async () => {
    const baseline = await frozen();
    const options = await asked(baseline, "demo-zane");
    expect(options).toMatchObject({ rpId: "spec.example.eu", userVerification: "required", allowCredentials: [{ id: (await findPasskeys(store(), "demo-zane"))[0]?.id }] });
    await done(sign(baseline, "demo-zane", devices["demo-zane"].get(options)));
    expect(await signatures(baseline)).toMatchObject([{ personId: "demo-zane", confirmedBy: "passkey" }]);
    expect((await findPasskeys(store(), "demo-zane"))[0]).toMatchObject({ counter: 1, usedAt: expect.any(Date) });

    const event = (await findEventsUnscoped(store(), "people")).findLast((one) => one.act === "passkey.used");
    expect(event).toMatchObject({ personId: "demo-zane", authorityId: "demo-kalnmuiza" });
    const kept = z.object({ purpose: z.string(), clientDataJSON: z.string() }).parse(JSON.parse(event?.payload ?? ""));
    const { viewSha256, mandateId } = await form(baseline, "demo-zane");
    expect(kept.purpose).toBe(signingPurpose({ baselineSha256: baseline.sha256, viewSha256, mandateId, authorityId: "demo-kalnmuiza", personId: "demo-zane" }));
    const { challenge } = z.object({ challenge: z.string() }).parse(JSON.parse(Buffer.from(kept.clientDataJSON, "base64url").toString()));
    expect(Buffer.from(challenge, "base64url").subarray(32)).toEqual(createHash("sha256").update(kept.purpose).digest());
  });

  test.each([
    ["another origin", { origin: "https://evil.example" }],
    ["the same name without TLS", { origin: "http://spec.example.eu" }],
    ["another relying party", { rpId: "evil.example" }],
    ["a frame inside another site", { crossOrigin: true }],
    ["a device that did not verify its user", { flags: 1 }],
    ["a device that nobody touched", { flags: 4 }],
    ["someone else by its own account", { userHandle: Buffer.from("demo-liis").toString("base64url") }],
  ])("an answer from %s signs nothing", async (_, lies) => {
    const baseline = await frozen();
    expect(await sign(baseline, "demo-zane", devices["demo-zane"].get(await asked(baseline, "demo-zane"), lies))).toEqual({ refused: "passkey-refused" });
    expect(await signatures(baseline)).toEqual([]);
  });

  test("an answer for another baseline, mandate or person signs nothing, and is used up", async () => {
    const [baseline, other] = [await frozen(), await frozen()];
    const juri = devices["demo-juri"];
    const answer = juri.get(await asked(other, "demo-juri"));
    expect(await sign(baseline, "demo-juri", answer)).toEqual({ refused: "passkey-refused" });
    expect(await sign(other, "demo-juri", answer)).toEqual({ refused: "passkey-late" });

    const underFirst = juri.get(await asked(baseline, "demo-juri"));
    const { mandateId } = await done(recordMandate(as("demo-mari"), { personId: "demo-juri", capacity: "Mayor", body: "Council", act: "Decision 2", validFrom: "2026-01-01" }));
    expect(await signBaseline(as("demo-juri"), { ...(await form(baseline, "demo-juri")), mandateId, passkey: underFirst })).toEqual({ refused: "passkey-refused" });

    // Liis sits beside Jüri: his answer, and her passkey on his screen.
    expect(await sign(baseline, "demo-liis", juri.get(await asked(baseline, "demo-juri")))).toEqual({ refused: "passkey-refused" });
    expect(await sign(baseline, "demo-juri", devices["demo-liis"].get(await asked(baseline, "demo-juri")))).toEqual({ refused: "passkey-refused" });
    expect(await signatures(baseline)).toEqual([]);
  });

  test("an answer is good once and for five minutes, and never without a challenge of ours", async () => {
    const baseline = await frozen();
    const juri = devices["demo-juri"];
    const { options } = await done(askSignatory({ ...as("demo-juri"), now: new Date(as("demo-juri").now.getTime() - 302_000) }, await form(baseline, "demo-juri")));
    expect(await sign(baseline, "demo-juri", juri.get(options))).toEqual({ refused: "passkey-late" });
    expect(await sign(baseline, "demo-juri", juri.get({ challenge: "bm90aGluZw" }))).toEqual({ refused: "passkey-late" });
    const answer = juri.get(await asked(baseline, "demo-juri"));
    await done(sign(baseline, "demo-juri", answer));
    expect(await sign(baseline, "demo-juri", answer)).toEqual({ refused: "passkey-late" });
    expect(await signatures(baseline)).toHaveLength(1);
  });

  test("a counter that went back is a copied passkey; one that stays at nought is a shared one", async () => {
    const [first, second] = [await frozen(), await frozen()];
    const zane = devices["demo-zane"];
    await done(sign(first, "demo-zane", zane.get(await asked(first, "demo-zane"), { counter: 70 })));
    for (const counter of [70, 69, 0]) expect(await sign(second, "demo-zane", zane.get(await asked(second, "demo-zane"), { counter }))).toEqual({ refused: "passkey-refused" });
    await done(sign(second, "demo-zane", zane.get(await asked(second, "demo-zane"), { counter: 71 })));
    for (const baseline of [first, second]) await done(sign(baseline, "demo-liis", devices["demo-liis"].get(await asked(baseline, "demo-liis"), { counter: 0 })));
  });

  test("a form that is sent again after a lost answer signs once and is answered alike", async () => {
    const baseline = await frozen();
    const answer = devices["demo-juri"].get(await asked(baseline, "demo-juri"));
    const first = await done(sign(baseline, "demo-juri", answer, "the-form"));
    expect(await done(sign(baseline, "demo-juri", answer, "the-form"))).toEqual(first);
    expect(await signatures(baseline)).toHaveLength(1);
  });

  test("two arrivals of one answer at the same moment sign once", async () => {
    const baseline = await frozen();
    const answer = devices["demo-juri"].get(await asked(baseline, "demo-juri"));
    const outcomes = await Promise.all([sign(baseline, "demo-juri", answer), sign(baseline, "demo-juri", answer)]);
    expect(outcomes.filter((one) => "done" in one)).toHaveLength(1);
    expect(await signatures(baseline)).toHaveLength(1);
  });

  test("nobody is asked for a signature that would be refused, and a form without either proof says so", async () => {
    const baseline = await frozen();
    const given = await form(baseline, "demo-juri");
    expect(await askSignatory(as("demo-anna"), given)).toEqual({ refused: "not-permitted" });
    expect(await askSignatory(as("outsider-officer"), given)).toEqual({ refused: "not-found" });
    expect(await askSignatory(as("demo-juri"), { ...given, viewSha256: "other" })).toEqual({ refused: "text-changed" });
    expect(await askSignatory(as("demo-juri"), { ...given, noConflict: "" })).toEqual({ invalid: { noConflict: ["declare"] } });
    expect(await signBaseline(as("demo-juri"), { ...given, password: "", passkey: "" })).toEqual({ invalid: { password: ["required"] } });
    expect(await signBaseline(as("demo-juri"), { ...given, passkey: "{}" })).toEqual({ invalid: { passkey: ["passkey"] } });
  });

  test("the eleventh wrong answer is not looked at", async () => {
    const baseline = await frozen();
    for (let round = 0; round < 10; round++) expect(await sign(baseline, "demo-liis", devices["demo-liis"].get({ challenge: "Z3Vlc3M" }))).toEqual({ refused: "passkey-late" });
    expect(await sign(baseline, "demo-liis", devices["demo-liis"].get(await asked(baseline, "demo-liis")))).toEqual({ refused: "too-many-tries" });
  });
});
