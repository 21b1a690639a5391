import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findBaseline } from "~db/baselines";
import { findVisitorUnscoped } from "~db/sessions";
import { styleFile } from "~/exporters/docx/docx";
import { aSpecification, as, found, password, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { acceptInvitation, openInvitation } from "./accept-invitation";
import { freezeSpecification } from "../signing/freeze-specification";
import { addClauses } from "../specification/add-clauses";
import { setDocumentStyle } from "./document-style";
import { inviteMember } from "./invite-member";
import { openAuthority } from "./open-authority";
import { isPassword } from "./password";
import { tokenHash } from "./secret-token";
import { actFor, sessionMilliseconds, signIn, signOut } from "./sign-in";

onEachDatabase("people", (store) => {
  beforeAll(() => prepareCast(store()));
  const now = new Date("2026-11-20T08:00:00Z");
  const at = (address: string) => ({ store: store(), now, address });
  const arrival = () => ({ ...at("invited"), newId: () => crypto.randomUUID() });
  const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);

  test("the right password opens a session that ends after its time or by signing out", async () => {
    const { token } = await done(signIn(at("a"), { email: " ANNA.Kalnina@ezerkrasts.example", password }));
    expect(await findVisitorUnscoped(store(), tokenHash(token), now)).toMatchObject({ name: "Anna Kalniņa", actor: { authorityId: "demo-ezerkrasts", roles: ["officer"] } });
    expect(await findVisitorUnscoped(store(), tokenHash(token), later(sessionMilliseconds + 1))).toBeNull();
    await signOut(store(), token);
    expect(await findVisitorUnscoped(store(), tokenHash(token), now)).toBeNull();
  });

  test("an unknown person and a wrong password get the same answer", async () => {
    const refusals = [{ email: "nobody@example.eu", password }, { email: "anna.kalnina@ezerkrasts.example", password: "wrong" }];
    for (const one of refusals) expect(await signIn(at("b"), one)).toEqual({ refused: "sign-in-failed" });
    expect(await signIn(at("b"), { email: "x", password: "" })).toMatchObject({ invalid: { email: ["email"], password: ["required"] } });
  });

  test("the eleventh try for a person is refused even with the right password, until the window is over", async () => {
    const email = "mari.tamm@pohjaranna.example";
    for (let round = 0; round < 10; round++) await signIn(at("c"), { email, password: "wrong" });
    expect(await signIn(at("c"), { email, password })).toEqual({ refused: "too-many-tries" });
    expect(await signIn({ ...at("c"), now: later(16 * 60_000) }, { email, password })).toHaveProperty("done");
  });

  test("a person of two authorities acts for one at a time and only for its own", async () => {
    const { token } = await done(signIn(at("d"), { email: "marta.berzina@ezerkrasts.example", password }));
    await actFor(store(), token, "demo-marta", { authorityId: "demo-kalnmuiza" });
    expect((await findVisitorUnscoped(store(), tokenHash(token), now))?.actor?.authorityId).toBe("demo-kalnmuiza");
    expect(await actFor(store(), token, "demo-marta", { authorityId: "demo-pohjaranna" })).toEqual({ refused: "not-found" });
  });

  test("an invitation makes a new person a member, once", async () => {
    expect(await inviteMember(as(store(), "demo-anna"), { email: "new@example.eu", roles: ["officer"] })).toEqual({ refused: "not-permitted" });
    const { token } = await done(inviteMember({ ...as(store(), "demo-ieva"), now }, { email: "new@example.eu", roles: ["officer"] }));
    expect(await acceptInvitation(arrival(), token, { name: "New", position: "Officer", password: "short" })).toMatchObject({ invalid: { password: ["password-short"] } });
    const { personId } = await done(acceptInvitation(arrival(), token, { name: "New", position: "Officer", password: "long enough to keep" }));
    expect(personId).toBeTruthy();
    expect(await acceptInvitation(arrival(), token, { name: "X", position: "X", password: "long enough to keep" })).toEqual({ refused: "invitation-used" });
    expect(await signIn(at("e"), { email: "new@example.eu", password: "long enough to keep" })).toHaveProperty("done");
    expect(await inviteMember(as(store(), "demo-ieva"), { email: "new@example.eu", roles: ["officer"] })).toEqual({ refused: "already-member" });
  });

  test("someone with an account joins by its password; an old invitation opens nothing", async () => {
    const { token } = await done(inviteMember({ ...as(store(), "demo-mari"), now }, { email: "zane.krumina@kalnmuiza.example", roles: ["reviewer"] }));
    expect(await acceptInvitation(arrival(), token, { position: "Adviser", password: "not hers" })).toEqual({ refused: "wrong-password" });
    await done(acceptInvitation(arrival(), token, { position: "Adviser", password }));
    const old = await done(inviteMember({ ...as(store(), "demo-mari"), now }, { email: "old@example.eu", roles: ["reviewer"] }));
    expect(await openInvitation(store(), old.token, later(8 * 24 * 3_600_000))).toEqual({ refused: "invitation-expired" });
    expect(await openInvitation(store(), "guess", now)).toEqual({ refused: "not-found" });
  });

  test("the operator opens an authority, and its first administrator invites the rest", async () => {
    const open = (name: string, country = "LV") => openAuthority({ store: store(), now, newId: () => crypto.randomUUID() }, { name, country, email: "first@new.example" });
    expect(await open("New authority", "Latvia")).toMatchObject({ invalid: { country: [expect.any(String)] } });
    const { token } = await done(open("New authority"));
    expect(await open("New authority")).toEqual({ refused: "authority-known" });
    await done(acceptInvitation(arrival(), token, { name: "First", position: "Administrator", password: "long enough to keep" }));
    const session = await done(signIn(at("f"), { email: "first@new.example", password: "long enough to keep" }));
    expect((await findVisitorUnscoped(store(), tokenHash(session.token), now))?.actor?.roles).toEqual(["administrator"]);
  });

  test("passwords are kept as argon2id", async () => {
    const { findPersonUnscoped } = await import("~db/people");
    const person = await findPersonUnscoped(store(), "demo-anna");
    expect(person?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword(null, "nobody signs in with this")).toBe(false);
  });

  test("an administrator sets the house style of documents, and a baseline that the authority leads keeps it whole", async () => {
    const file = styleFile();
    expect(await setDocumentStyle(as(store(), "demo-anna"), { style: { name: "x.docx", bytes: file } })).toEqual({ refused: "not-permitted" });
    expect(await setDocumentStyle(as(store(), "demo-ieva"), { style: { name: "x.docx", bytes: new Uint8Array(500_000) } })).toMatchObject({ invalid: {} });
    await done(setDocumentStyle(as(store(), "demo-ieva"), { style: { name: "Ezerkrasts.docx", bytes: file } }));
    const frozen = async () => {
      const made = await aSpecification(store());
      await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["PLAIN-1"], withRequired: true }));
      const { number } = await done(freezeSpecification(as(store(), "demo-anna"), { ...made, address: "https://spec.example.eu" }));
      return (await findBaseline(store(), await found(store(), made.specificationId), number))?.baseline;
    };
    const baseline = await frozen();
    expect(baseline?.documentStyle).toMatchObject({ name: "Ezerkrasts.docx", file: Buffer.from(file).toString("base64") });
    expect(baseline?.address).toBe("https://spec.example.eu");
    await done(setDocumentStyle(as(store(), "demo-ieva"), { style: null }));
    expect((await frozen())?.documentStyle).toBeUndefined();
  });
});
