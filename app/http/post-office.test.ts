import { SMTPServer } from "smtp-server";
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { chooseDigest } from "~/acts/people/digest";
import { readNotices } from "~/acts/people/read-notices";
import { writeComment } from "~/acts/specification/comment";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { readConfig } from "~/http/config";
import { type PostOffice, postOffice } from "~/http/post-office";
import { actorOf, done } from "~db/demo";
import { localClauses } from "~db/demo-cast";
import { findMailPreference } from "~db/digests";
import { openStore } from "~db/open";
import type { Store } from "~db/store";
import { as, aSpecification, prepareCast } from "../../test/support/cast";
import { onEachDatabase, postgresAddress } from "../../test/support/each-database";
import { freePort } from "../../test/support/postgres";

/** A mail server that keeps what it takes, and refuses whom it is told to. */
async function aMailServer(port: number, refused: string[] = []) {
  const taken: { to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, answer) => answer(refused.includes(address) ? Object.assign(new Error("No such mailbox"), { responseCode: 550 }) : undefined),
    onData(stream, session, answer) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString() });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { taken, stop: () => new Promise<void>((resolve) => server.close(resolve)) };
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serverAt(port: number, refused?: string[]) {
  const server = await aMailServer(port, refused);
  closing.push(server.stop);
  return server;
}

function office(store: Store, port: number) {
  const logged: Record<string, unknown>[] = [];
  const made = postOffice({ store, mail: { url: `smtp://127.0.0.1:${port}`, from: "Jointspec <jointspec@example.eu>" }, origin: "https://spec.example.eu", log: (entry) => logged.push(entry) });
  closing.push(() => made.close());
  return Object.assign<PostOffice, { logged: typeof logged }>(made, { logged });
}

/** A mention of Mari and one of Zane, of whom Mari wants mails in Latvian every hour. */
async function withNotices(store: Store) {
  await prepareCast(store);
  const { specificationId, sectionId } = await aSpecification(store, { lots: [] });
  const { requirementId } = await done(addLocalClause(as(store, "demo-anna"), { ...localClauses[0], specificationId, sectionId }));
  await done(chooseDigest(as(store, "demo-mari"), { every: "hour", language: "lv" }));
  for (const who of ["demo-mari", "demo-zane"]) await readNotices(store, actorOf(who), "all", new Date());
  const { commentId } = await done(writeComment(as(store, "demo-anna"), { specificationId, requirementId, kind: "question", text: "Top secret <b>text</b>", mentions: ["demo-mari", "demo-zane"] }));
  return { specificationId, commentId };
}

/** Later than anything that the cast's clock says. */
const inMinutes = (minutes: number) => new Date(Date.parse("2026-11-12T08:00:00Z") + minutes * 60_000);

/** The decoded parts of a mail. */
function read({ text }: { text: string }) {
  const [head = "", ...rest] = text.split(/\r\n\r\n/);
  const decoded = rest.join("\n\n").replace(/=\r\n/g, "").replace(/((?:=[0-9A-F]{2})+)/g, (hex) => Buffer.from(hex.replaceAll("=", ""), "hex").toString());
  const subject = (/^Subject: (.*(?:\r\n .*)*)/m.exec(head)?.[1] ?? "").replace(/\r\n /g, " ").replace(/=\?UTF-8\?(?:B\?([^?]+)|Q\?([^?]+))\?=/gi, (_, b: string | undefined, q: string | undefined) => (b ? Buffer.from(b, "base64").toString() : decodeURIComponent((q ?? "").replaceAll("_", " ").replaceAll("=", "%"))));
  return { head, subject, body: decoded };
}

onEachDatabase("digests", (store) => {
  beforeAll(() => prepareCast(store()));

  test("what was not read comes once, in the person's language, without any text; who did not ask gets nothing", async () => {
    const { specificationId, commentId } = await withNotices(store());
    const port = await freePort();
    const { taken } = await serverAt(port);
    const mails = office(store(), port);
    expect(await mails.send(inMinutes(0))).toBe(1);
    expect(taken.map(({ to }) => to)).toEqual([["mari.tamm@pohjaranna.example"]]);
    const [mail = { text: "" }] = taken;
    const { head, subject, body } = read(mail);
    expect(subject).toBe("Jointspec: 1 jauns paziņojums");
    expect(head).toMatch(/^List-Unsubscribe: <https:\/\/spec\.example\.eu\/account\/mail>/m);
    expect(head).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(body).toContain(`https://spec.example.eu/specifications/${specificationId}/comments/${commentId}`);
    expect(body).toContain("Anna Kalniņa jūs piemin");
    expect(body).toContain("Kopīgā vadības sanāksme");
    expect(body).toContain('<html lang="lv">');
    expect(body).not.toContain("Top secret");

    expect(await mails.send(inMinutes(120))).toBe(0);
    const { specificationId: next } = await withNotices(store());
    await readNotices(store(), actorOf("demo-mari"), "all", new Date());
    expect(await mails.send(inMinutes(240))).toBe(0);
    await done(writeComment(as(store(), "demo-anna"), { specificationId: next, kind: "comment", text: "@Mari Tamm" }));
    expect(await mails.send(inMinutes(360))).toBe(1);
    expect(mails.logged).toEqual([]);
  });

  test("a mailbox that is refused is tried again later and loses nothing; others get theirs", async () => {
    await withNotices(store());
    await done(chooseDigest(as(store(), "demo-zane"), { every: "hour", language: "en" }));
    expect(await findMailPreference(store(), "demo-zane")).toEqual({ every: "hour", language: "en" });
    const port = await freePort();
    const refused = ["mari.tamm@pohjaranna.example"];
    const { taken } = await serverAt(port, refused);
    const mails = office(store(), port);
    expect(await mails.send(inMinutes(500))).toBe(1);
    expect(taken.map(({ to }) => to[0])).toEqual(["zane.krumina@kalnmuiza.example"]);
    expect(mails.logged).toMatchObject([{ level: "error", mail: "demo-mari" }]);
    refused.length = 0;
    expect(await mails.send(inMinutes(501))).toBe(0);
    expect(await mails.send(inMinutes(503))).toBe(1);
    expect(taken.at(-1)?.to).toEqual(["mari.tamm@pohjaranna.example"]);
  });

  test("a server that does not answer is left alone for a while, and then gets everything", async () => {
    await withNotices(store());
    const port = await freePort();
    const mails = office(store(), port);
    expect(await mails.send(inMinutes(1000))).toBe(0);
    const { taken } = await serverAt(port);
    expect(await mails.send(inMinutes(1001))).toBe(0);
    expect(await mails.send(inMinutes(1003))).toBeGreaterThan(0);
    expect(taken.map(({ to }) => to[0])).toContain("mari.tamm@pohjaranna.example");
  });
});

// SQLite lets one process write at a time, so that the second finds nothing left; within one process two connections would only wait for each other.
describe.skipIf(!inject("postgres"))("two processes", () => {
  test("never send a notice twice", async () => {
    const address = await postgresAddress();
    const stores = [await openStore(address), await openStore(address)] as const;
    const port = await freePort();
    const { taken } = await serverAt(port);
    await withNotices(stores[0]);
    const wanting = ["demo-anna", "demo-peteris", "demo-zane", "demo-mari"];
    for (const who of wanting) await done(chooseDigest(as(stores[0], who), { every: "day", language: "en" }));
    const offices = stores.map((store) => office(store, port));
    const sent = await Promise.all(offices.map((each) => each.send(new Date("2026-12-01T06:00:00Z"))));
    expect(sent.reduce((a, b) => a + b)).toBe(wanting.length);
    expect(new Set(taken.map(({ to }) => to[0])).size).toBe(wanting.length);
    expect(taken).toHaveLength(wanting.length);
    for (const close of closing.splice(0)) await close();
    for (const store of stores) await store.close();
  });
});

test("the configuration names what is wrong with mail, and never the password", () => {
  expect(readConfig({ SMTP_URL: "smtps://u:p@mail.example.eu:465", MAIL_FROM: "Jointspec <j@example.eu>" })).toMatchObject({ mail: { from: "Jointspec <j@example.eu>" } });
  expect(readConfig({})).toMatchObject({ mail: null });
  expect(readConfig({ SMTP_URL: "smtp://localhost" })).toMatchObject({ problems: [expect.stringContaining("MAIL_FROM")] });
  expect(readConfig({ SMTP_URL: "smtp://localhost", MAIL_FROM: "nobody" })).toMatchObject({ problems: [expect.stringContaining("MAIL_FROM=nobody")] });
  const { problems = [] } = { problems: [], ...readConfig({ SMTP_URL: "http://user:geheim@mail.example.eu", MAIL_FROM: "j@example.eu" }) };
  expect(problems.join()).toContain("http://user:…@mail.example.eu");
  expect(problems.join()).not.toContain("geheim");
});
