import { expect, test } from "vitest";
import { findVendorAccess, findVendorActorUnscoped, findVendorPeople } from "~db/vendors";
import { onEachDatabase } from "../../../test/support/each-database";
import { asVendor, password, prepareCast } from "../../../test/support/cast";
import { mailSent, takeMail } from "../mails";
import { tokenHash } from "../people/secret-token";
import { inviteColleague } from "./invite-colleague";
import { findOpenVendorLink, openVendorLink } from "./open-link";
import { askVendorLink } from "./registration";
import { signInVendor, signOutVendor, startVendorSession } from "./sign-in";

const day = 24 * 3_600_000;

onEachDatabase("vendors' accounts", (store) => {
  let clock = Date.parse("2026-12-01T08:00:00Z");
  const stranger = (address = "192.0.2.7") => ({ store: store(), now: new Date((clock += 1000)), newId: () => crypto.randomUUID(), address });
  const later = (milliseconds: number) => (clock += milliseconds);

  /** The token of the next mail that waits. */
  async function nextLink() {
    const mail = await takeMail(store(), new Date(clock));
    if (!mail) throw new Error("no mail waits");
    await mailSent(store(), mail.id, new Date(clock));
    return { ...mail, token: mail.about.path?.split("/").at(-1) ?? "" };
  }

  test("an address is proved by its link, which opens an organisation once", async () => {
    await prepareCast(store());
    expect(await askVendorLink(stranger(), { email: "nope", language: "en" })).toEqual({ invalid: { email: ["email"] } });
    expect(await askVendorLink(stranger(), { email: " New@Vendor.example ", language: "lv" })).toEqual({ done: { email: "new@vendor.example" } });
    const { kind, to, token } = await nextLink();
    expect([kind, to]).toEqual(["vendor-registration", "new@vendor.example"]);

    const form = { organisation: "New", country: "lv", name: "Nora", password: "a long enough one" };
    expect(await openVendorLink(stranger(), token, { ...form, country: "Latvia" })).toEqual({ invalid: { country: ["country"] } });
    const opened = await openVendorLink(stranger(), token, form);
    const vendorPersonId = "done" in opened ? opened.done.vendorPersonId : "";
    expect(await openVendorLink(stranger(), token, form)).toEqual({ refused: "link-over" });
    expect(await openVendorLink(stranger(), "guessed", form)).toEqual({ refused: "not-found" });

    const session = await startVendorSession(store(), vendorPersonId, new Date(clock));
    const actor = await findVendorActorUnscoped(store(), tokenHash(session), new Date(clock));
    expect(actor).toMatchObject({ name: "Nora", email: "new@vendor.example", vendorName: "New" });
    expect(await findVendorActorUnscoped(store(), tokenHash(session), new Date(clock + day))).toBeNull();
    await signOutVendor(store(), session);
    expect(await findVendorActorUnscoped(store(), tokenHash(session), new Date(clock))).toBeNull();
    expect((await findVendorAccess(store(), actor ?? { vendorId: "" }, 10)).map(({ act }) => act)).toEqual(["vendor.signed-in", "vendor.joined"]);
  });

  test("a known address gets the same answer, and a link for a new password, which ends the sessions of the old one", async () => {
    const email = "tanel.kask@sinilaht.example";
    const before = await signInVendor(stranger(), { email, password });
    expect(await askVendorLink(stranger(), { email, language: "en" })).toEqual({ done: { email } });
    const { kind, token } = await nextLink();
    expect(kind).toBe("vendor-password");
    expect(await openVendorLink(stranger(), token, { password: "another long one" })).toMatchObject({ done: {} });
    expect(await findVendorActorUnscoped(store(), tokenHash("done" in before ? before.done.token : ""), new Date(clock))).toBeNull();
    expect(await signInVendor(stranger(), { email, password })).toEqual({ refused: "sign-in-failed" });
    expect(await signInVendor(stranger(), { email, password: "another long one" })).toMatchObject({ done: {} });
  });

  test("an old link opens nothing", async () => {
    await askVendorLink(stranger(), { email: "late@vendor.example", language: "en" });
    const { token } = await nextLink();
    expect(await findOpenVendorLink(store(), token, new Date(clock))).toMatchObject({ purpose: "registration" });
    later(2 * day);
    expect(await findOpenVendorLink(store(), token, new Date(clock))).toEqual({ refused: "link-over" });
  });

  test("a colleague gets an account beside one's own; one of ours is not invited twice", async () => {
    const laura = () => ({ ...asVendor(store(), "demo-laura"), now: new Date((clock += 1000)) });
    expect(await inviteColleague(laura(), { email: "Karlis.Egle@ziemeludati.example", language: "lv" })).toEqual({ refused: "already-colleague" });
    expect(await inviteColleague(laura(), { email: "nils@ziemeludati.example", language: "lv" })).toEqual({ done: {} });
    const { kind, about, token } = await nextLink();
    expect([kind, about.vendor]).toEqual(["vendor-colleague", "Ziemeļu dati SIA (demonstrācija)"]);
    await openVendorLink(stranger(), token, { name: "Nils", password: "a long enough one" });
    expect((await findVendorPeople(store(), laura().vendor)).map(({ name }) => name)).toEqual(["Kārlis Egle", "Laura Priede", "Nils"]);
    expect((await findVendorPeople(store(), asVendor(store(), "demo-tanel").vendor)).map(({ name }) => name)).toEqual(["Tanel Kask"]);
  });

  test("too many tries are refused, whoever is meant", async () => {
    const outcomes: unknown[] = [];
    for (let n = 0; n < 4; n++) outcomes.push(await askVendorLink(stranger("192.0.2.9"), { email: "flood@vendor.example", language: "en" }));
    expect(outcomes.at(-1)).toEqual({ refused: "too-many-tries" });
    for (let n = 0; n < 21; n++) outcomes.push(await askVendorLink(stranger("192.0.2.10"), { email: `flood-${n}@vendor.example`, language: "en" }));
    expect(outcomes.at(-1)).toEqual({ refused: "too-many-tries" });
    later(16 * 60_000);
    expect(await askVendorLink(stranger("192.0.2.9"), { email: "flood@vendor.example", language: "en" })).toMatchObject({ done: {} });
  });
});
