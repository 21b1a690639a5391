import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { findPasskeys } from "~db/passkeys";
import { findVisitorUnscoped } from "~db/sessions";
import { anAuthenticator } from "../../../test/support/authenticator";
import { as as asAt, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addPasskey, offerPasskey } from "./add-passkey";
import { removePasskey } from "./remove-passkey";
import { tokenHash } from "./secret-token";
import { askWhoSignsIn, signInWithPasskey } from "./sign-in-with-passkey";

const origin = "https://spec.example.eu";

onEachDatabase("passkeys", (store) => {
  beforeAll(() => prepareCast(store()));
  const as = (personId: string) => ({ ...asAt(store(), personId), origin });
  const offered = async (personId: string) => (await done(offerPasskey(as(personId), { name: "Phone", password }))).options;
  const add = (personId: string, passkey: string, more: object = {}) => addPasskey(as(personId), { name: "Phone", password, passkey, ...more });

  test("a passkey is added with the password, and is logged with its public key", async () => {
    const device = anAuthenticator(origin);
    expect(await offerPasskey(as("demo-zane"), { name: "Phone", password: "wrong" })).toEqual({ refused: "wrong-password" });
    expect(await offerPasskey(as("demo-zane"), { name: "", password: "" })).toEqual({ invalid: { name: ["required"], password: ["required"] } });
    const options = await offered("demo-zane");
    expect(options).toMatchObject({ rp: { id: "spec.example.eu" }, authenticatorSelection: { userVerification: "required", residentKey: "required" } });
    const { passkeyId, publicKey } = await done(add("demo-zane", device.create(options)));

    expect(await findPasskeys(store(), "demo-zane")).toMatchObject([{ id: passkeyId, name: "Phone", counter: 0, transports: ["internal"], usedAt: null }]);
    const logged = (await findEventsUnscoped(store(), "people")).at(-1);
    expect(logged).toMatchObject({ act: "passkey.added", personId: "demo-zane", payload: JSON.stringify({ name: "Phone", passkeyId, publicKey }) });
    expect(await offered("demo-zane")).toMatchObject({ excludeCredentials: [{ id: passkeyId }] });
  });

  test("a challenge is answered once, by its person, within five minutes, and for adding only", async () => {
    const device = anAuthenticator(origin);
    const answer = device.create(await offered("demo-juri"));
    expect(await add("demo-janis", answer)).toEqual({ refused: "passkey-refused" });
    expect(await add("demo-juri", answer)).toEqual({ refused: "passkey-late" });

    const again = device.create(await offered("demo-juri"));
    await done(add("demo-juri", again));
    expect(await add("demo-juri", again)).toEqual({ refused: "passkey-late" });

    const early = as("demo-juri");
    const { options } = await done(offerPasskey({ ...early, now: new Date(early.now.getTime() - 301_000) }, { name: "Phone", password }));
    expect(await addPasskey(early, { name: "Phone", password, passkey: device.create(options) })).toEqual({ refused: "passkey-late" });
    expect(await add("demo-juri", device.create({ challenge: "bm90aGluZw", user: { id: "x" } }))).toEqual({ refused: "passkey-late" });
  });

  test.each([
    ["another origin", { origin: "https://evil.example" }],
    ["another port of this host", { origin: `${origin}:8443` }],
    ["another relying party", { rpId: "evil.example" }],
    ["a frame inside another site", { crossOrigin: true }],
    ["a device that did not verify its user", { flags: 0x41 }],
    ["a device that nobody touched", { flags: 0x44 }],
  ])("a passkey from %s is refused, and nothing is kept", async (_, lies) => {
    const before = await findPasskeys(store(), "demo-marta");
    expect(await add("demo-marta", anAuthenticator(origin).create(await offered("demo-marta"), lies))).toEqual({ refused: "passkey-refused" });
    expect(await findPasskeys(store(), "demo-marta")).toEqual(before);
  });

  test("what is no answer of a device is said at the field, and the password is asked for at the end too", async () => {
    for (const passkey of ["", "{", "[]", "{}", '{"id":"x"}', "x".repeat(40_000)]) expect(await add("demo-marta", passkey)).toHaveProperty("invalid");
    expect(await add("demo-marta", "")).toEqual({ invalid: { passkey: ["passkey"] } });
    const answer = anAuthenticator(origin).create(await offered("demo-marta"));
    expect(await add("demo-marta", answer, { password: "wrong" })).toEqual({ refused: "wrong-password" });
  });

  test("one key is one person's: it cannot be added twice", async () => {
    const device = anAuthenticator(origin);
    const first = JSON.parse(device.create(await offered("demo-mari")));
    await done(add("demo-mari", JSON.stringify(first)));
    const options: { challenge?: string } = await offered("demo-anna");
    const clientDataJSON = Buffer.from(JSON.stringify({ type: "webauthn.create", challenge: options.challenge, origin })).toString("base64url");
    expect(await add("demo-anna", JSON.stringify({ ...first, response: { ...first.response, clientDataJSON } }))).toEqual({ refused: "passkey-known" });
  });

  const arriving = (address: string) => ({ store: store(), now: as("demo-anna").now, address, origin });
  const toSignIn = async () => (await done(askWhoSignsIn(arriving("asking")))).options;
  const withKey = async (personId: string) => {
    const device = anAuthenticator(origin);
    await done(add(personId, device.create(await offered(personId))));
    return device;
  };

  test("a passkey signs in whoever's it is, once for each challenge", async () => {
    const device = await withKey("demo-ieva");
    const options = await toSignIn();
    expect(options).toMatchObject({ rpId: "spec.example.eu", userVerification: "required", allowCredentials: undefined });
    const passkey = device.get(options);
    const { token } = await done(signInWithPasskey(arriving("a"), { passkey }));
    expect(await findVisitorUnscoped(store(), tokenHash(token), arriving("a").now)).toMatchObject({ personId: "demo-ieva" });
    expect(await signInWithPasskey(arriving("a"), { passkey })).toEqual({ refused: "passkey-late" });
    expect((await findEventsUnscoped(store(), "people")).slice(-2)).toMatchObject([{ act: "passkey.used", personId: "demo-ieva" }, { act: "session.started", personId: "demo-ieva" }]);
  });

  test("nobody signs in by an answer for another site or purpose, in another's name, or by a passkey that was removed", async () => {
    const device = await withKey("demo-liis");
    const try_ = async (passkey: string) => signInWithPasskey(arriving("b"), { passkey });
    for (const lies of [{ origin: "https://evil.example" }, { rpId: "evil.example" }, { flags: 1 }, { userHandle: Buffer.from("demo-anna").toString("base64url") }])
      expect(await try_(device.get(await toSignIn(), lies))).toEqual({ refused: "passkey-refused" });
    const nameless = JSON.parse(device.get(await toSignIn()));
    expect(await try_(JSON.stringify({ ...nameless, response: { ...nameless.response, userHandle: undefined } }))).toEqual({ refused: "passkey-refused" });
    expect(await try_(device.get(await offered("demo-liis")))).toEqual({ refused: "passkey-refused" });
    const stranger = anAuthenticator(origin);
    stranger.create({ challenge: "x", user: { id: Buffer.from("demo-liis").toString("base64url") } });
    expect(await try_(stranger.get(await toSignIn()))).toEqual({ refused: "passkey-refused" });
    expect(await try_("")).toEqual({ invalid: { passkey: ["passkey"] } });

    const [passkey] = await findPasskeys(store(), "demo-liis");
    await done(removePasskey(as("demo-liis"), { passkeyId: passkey?.id, password }));
    expect(await try_(device.get(await toSignIn()))).toEqual({ refused: "passkey-refused" });
  });

  test("guessing with a passkey is stopped like guessing a password, and so is asking without end", async () => {
    const device = await withKey("demo-janis");
    for (let round = 0; round < 10; round++) await signInWithPasskey(arriving("c"), { passkey: device.get({ challenge: "Z3Vlc3M" }) });
    expect(await signInWithPasskey(arriving("c"), { passkey: device.get(await toSignIn()) })).toEqual({ refused: "too-many-tries" });
    for (let round = 0; round < 100; round++) await askWhoSignsIn(arriving("d"));
    expect(await askWhoSignsIn(arriving("d"))).toEqual({ refused: "too-many-tries" });
  });

  test("a passkey is removed by its own person, with the password", async () => {
    const { passkeyId } = await done(add("demo-peteris", anAuthenticator(origin).create(await offered("demo-peteris"))));
    const remove = (personId: string, given: string) => removePasskey(as(personId), { passkeyId, password: given });
    expect(await remove("demo-anna", password)).toEqual({ refused: "not-found" });
    expect(await remove("demo-peteris", "wrong")).toEqual({ refused: "wrong-password" });
    await done(remove("demo-peteris", password));
    expect(await findPasskeys(store(), "demo-peteris")).toEqual([]);
    expect(await remove("demo-peteris", password)).toEqual({ refused: "not-found" });
    expect((await findEventsUnscoped(store(), "people")).at(-1)).toMatchObject({ act: "passkey.removed", payload: JSON.stringify({ name: "Phone", passkeyId }) });
  });
});
