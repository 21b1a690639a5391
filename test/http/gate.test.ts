import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { password } from "~db/demo-cast";
import { type RunningServer, personAt, signedIn, startServer } from "../support/server";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const anna = "anna.kalnina@ezerkrasts.example";

test("a write from another site is refused, by every way around", async () => {
  const person = await signedIn(server.origin, anna);
  const attacks: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: `${server.origin}.evil.example` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
  ];
  for (const headers of attacks) expect((await person.post("/language", { language: "lv" }, headers)).status).toBe(403);
  expect((await person.post("/language", { language: "lv" })).status).toBe(302);
});

test("a write that says nothing about where it comes from is refused", async () => {
  const answer = await fetch(`${server.origin}/language`, { method: "POST", body: new URLSearchParams({ language: "lv" }), redirect: "manual" });
  expect(answer.status).toBe(403);
});

test("single-route requests do not get around the gate", async () => {
  const { origin } = server;
  for (const path of ["/specifications?_data=routes%2Fspecifications", "/specifications.data", "/language?_data=routes/language", "/__manifest"]) {
    expect((await fetch(origin + path, { redirect: "manual" })).status).toBe(404);
    expect((await personAt(origin).post(path, {}, { origin: "https://evil.example" })).status).not.toBe(200);
  }
});

test("other methods are refused", async () => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) expect((await fetch(server.origin, { method })).status).toBe(405);
});

test("a body that is too large, has no length or is no form is refused before it is read", async () => {
  const { origin } = server;
  expect((await personAt(origin).post("/sign-in", { email: "x".repeat(1_000_001) })).status).toBe(413);
  const json = await fetch(`${origin}/sign-in`, { method: "POST", body: "{}", headers: { origin, "content-type": "application/json" } });
  expect(json.status).toBe(415);
  const chunked = await raw(`POST /sign-in HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nemail\r\n0\r\n\r\n`);
  expect(chunked).toMatch(/^HTTP\/1\.1 411/);
});

test("every page carries the security headers, and its scripts the nonce of this answer", async () => {
  const [one, two] = [await fetch(`${server.origin}/sign-in`), await fetch(`${server.origin}/sign-in`)];
  const policy = one.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  const page = await one.text();
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toMatch(/unsafe/);
  expect(two.headers.get("content-security-policy")).not.toBe(policy);
  const scripts = page.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  expect(page).not.toMatch(/ style="/);
  expect(one.headers.get("x-content-type-options")).toBe("nosniff");
  expect(one.headers.get("x-frame-options")).toBe("DENY");
  expect(one.headers.get("permissions-policy")).toMatch(/publickey-credentials-get=\(self\).*camera=\(\)/);
  expect(one.headers.get("x-powered-by")).toBeNull();
});

test("the session cookie cannot be read by scripts nor sent from other sites", async () => {
  const answer = await personAt(server.origin).post("/sign-in", { email: anna, password });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^session=[\w-]{43}; Max-Age=43200; Path=\/; SameSite=Lax; HttpOnly$/);
});

test("signing in leads to this site only", async () => {
  for (const back of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const answer = await personAt(server.origin).post("/sign-in", { email: anna, password, back });
    expect(answer.headers.get("location")).toBe("/");
  }
});

test("guessing a password is stopped after ten tries, for that person only", async () => {
  const email = "zane.krumina@kalnmuiza.example";
  const statuses = [];
  for (let round = 0; round < 11; round++) statuses.push((await personAt(server.origin).post("/sign-in", { email, password: `guess ${round}` })).status);
  expect(statuses).toEqual([...Array(10).fill(401), 429]);
  expect((await personAt(server.origin).post("/sign-in", { email, password })).status).toBe(429);
  expect((await personAt(server.origin).post("/sign-in", { email: anna, password })).status).toBe(302);
});

test("guessing invitation links is stopped", async () => {
  const statuses = [];
  for (let round = 0; round < 35; round++) statuses.push((await personAt(server.origin).post(`/invitations/guess-${round}`, { password: "x" })).status);
  expect(new Set(statuses.slice(0, 30))).toEqual(new Set([404]));
  expect(new Set(statuses.slice(30))).toEqual(new Set([429]));
});

test("error pages say what to do and show no stack", async () => {
  const person = await signedIn(server.origin, anna);
  for (const path of ["/nothing-here", "/specifications/unknown", "/library/UNKNOWN-1", "/specifications/..%2f..%2fetc", "/specifications/%00"]) {
    const answer = await person.get(path);
    const page = await answer.text();
    expect([400, 404]).toContain(answer.status);
    expect(page).not.toMatch(/at \w+ \(|node_modules|\.tsx?:\d/);
  }
});

test("odd parameters are no faults", async () => {
  const person = await signedIn(server.origin, anna);
  for (const path of ["/library?q=%22%27%3B--&page=-1", "/library?page=1e99&level=x&topic=__proto__", "/library?q=" + "a".repeat(5000), "/?q[]=1&q[__proto__]=2"])
    expect((await person.get(path)).status).toBe(200);
});

function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.origin).port), "127.0.0.1", () => socket.write(request));
    let answer = "";
    socket.on("data", (part) => (answer += part.toString())).on("end", () => resolve(answer)).on("error", reject);
  });
}
