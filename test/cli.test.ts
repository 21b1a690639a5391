import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { unzipSync } from "fflate";
import { packageRoot } from "~db/migrations";
import { postgresAddress } from "./support/each-database";
import { aSigner, container, removeKeys, signaturesFile, xadesSignature } from "./support/signer";
import { tool } from "./support/tools";

const folder = mkdtempSync(join(tmpdir(), "jointspec-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function jointspec(args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, "build", "jointspec.js"), ...args], {
    cwd: folder, encoding: "utf8", env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

test("a wrong setting is named, and the program ends with code 1", () => {
  expect(jointspec(["serve"], { PORT: "seven" })).toMatchObject({ status: 1, stderr: expect.stringContaining("PORT=seven: a port number from 1 to 65535") });
  expect(jointspec(["serve"], { ORIGIN: "not an address" })).toMatchObject({ status: 1, stderr: expect.stringContaining("ORIGIN=not an address") });
  expect(jointspec(["migrate"], { DATABASE_URL: "mysql://x" })).toMatchObject({ status: 1, stderr: expect.stringContaining("DATABASE_URL") });
  expect(jointspec(["migrate"], { DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/none" })).toMatchObject({ status: 1, stderr: expect.not.stringContaining("secret") });
  expect(jointspec(["serve"], { CHECKPOINT_KEY_FILE: "none.pem" })).toMatchObject({ status: 1, stderr: expect.stringContaining("CHECKPOINT_KEY_FILE=none.pem: a file with an Ed25519") });
  expect(jointspec(["dance"])).toMatchObject({ status: 1 });
});

test("the worked example gives the same files under two time zones and locales, on each database, and each verifies", async () => {
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  expect(jointspec(["demo", "--out", one], { TZ: "Pacific/Auckland", LANG: "lv_LV.UTF-8" }).status).toBe(0);
  const onPostgres = inject("postgres") ? ["--database", await postgresAddress()] : [];
  expect(jointspec(["demo", "--out", two, ...onPostgres], { TZ: "America/New_York", LANG: "C", LC_ALL: "C" }).status).toBe(0);
  const names = readdirSync(one).sort();
  expect(readdirSync(two).sort()).toEqual(names);
  for (const name of names) expect(readFileSync(join(two, name)).equals(readFileSync(join(one, name)))).toBe(true);

  const { counts } = JSON.parse(readFileSync(join(one, "summary.json"), "utf8"));
  expect(counts).toMatchObject({ participants: 3, countries: 2, lots: 2, settled: 2, signatures: 4 });
  expect(counts.requirements).toBeGreaterThanOrEqual(30);
  expect(counts.tailored).toBeGreaterThanOrEqual(2);
  for (const ending of ["json", "docx"]) expect(jointspec(["verify", join(one, names.find((name) => name.includes("baseline") && name.endsWith(ending)) ?? "")]).status).toBe(0);

  expect(names.filter((name) => /changes-1-2-(en|lv)\.(docx|html)$/.test(name))).toHaveLength(4);
  const json = names.find((name) => /baseline.*\.json$/.test(name)) ?? "";
  const text = readFileSync(join(one, json), "utf8");
  const pdf = join(one, names.find((name) => name.endsWith("-lv.pdf")) ?? "");
  expect(jointspec(["verify", pdf])).toMatchObject({ status: 2, stdout: expect.stringContaining("NOTHING WRONG FOUND, BUT NOT EVERYTHING COULD BE TOLD") });
  writeFileSync(join(folder, "checkpoint.txt"), JSON.parse(text).checkpoint.note);
  expect(jointspec(["verify", pdf, "--evidence", join(one, json), "--checkpoint", join(folder, "checkpoint.txt"), "--key", JSON.parse(text).checkpoint.key]).status).toBe(0);
  expect(jointspec(["verify", join(one, json), "--key", "none"])).toMatchObject({ status: 1, stderr: expect.stringContaining("none") });
  expect(jointspec(["verify", join(one, names.find((name) => name.endsWith(".asice")) ?? ""), "--evidence", join(one, json)])).toMatchObject({ status: 1, stdout: expect.stringContaining("There is no signature in it") });
  writeFileSync(join(folder, "forged.json"), text.replace("Jānis Ozols", "Jānis Ozolz"));
  expect(jointspec(["verify", join(folder, "forged.json")])).toMatchObject({ status: 1, stdout: expect.stringContaining("NOT GENUINE") });
  expect(jointspec(["verify", join(folder, "missing.json")])).toMatchObject({ status: 1, stderr: expect.stringContaining("cannot be read") });
}, 240_000);

test.skipIf(!tool("openssl", "version"))("a container that was signed outside is held against the evidence", () => {
  const shown = join(folder, "one");
  const find = (ending: RegExp) => join(shown, readdirSync(shown).find((name) => ending.test(name)) ?? "");
  const { mimetype: _, "META-INF/manifest.xml": manifest = new Uint8Array(), ...files } = unzipSync(readFileSync(find(/\.asice$/)));
  const signatures = signaturesFile(xadesSignature(aSigner(), files));
  const verified = (name: string, parts: Record<string, Uint8Array>, more: string[]) => {
    writeFileSync(join(folder, name), container({ ...parts, "META-INF/manifest.xml": manifest, "META-INF/signatures0.xml": signatures }));
    return jointspec(["verify", join(folder, name), ...more]);
  };
  const evidence = ["--evidence", find(/baseline-1\.json$/)];
  expect(verified("good.edoc", files, evidence)).toMatchObject({ status: 0, stdout: expect.stringMatching(/signed: C=LV, O=City of Ezerkrasts, CN=Zane;[^]*Not checked: Whether the EU trusted lists[^]*INTACT: 1 signature/) });
  expect(verified("good.edoc", files, [])).toMatchObject({ status: 2, stdout: expect.stringContaining("--evidence") });
  expect(verified("bad.edoc", { ...files, "baseline.json": new Uint8Array([123, 125]) }, evidence)).toMatchObject({ status: 1, stdout: expect.stringMatching(/What was signed has been changed. \(baseline.json\)[^]*REFUSED/) });
  removeKeys();
});

test("the library is counted, a database is migrated, an authority opened, a backup taken once", () => {
  const { packs } = JSON.parse(jointspec(["library", "stats", "--json"]).stdout);
  expect(packs.find((pack: { id: string }) => pack.id === "mims")).toMatchObject({ clauses: 76, languages: { en: 76, lv: 76 }, coverage: { of: 76, covered: 76, missing: [] } });
  const environment = { DATABASE_URL: join(folder, "new", "cli.db") };
  expect(jointspec(["migrate"], environment).stdout).toContain("Published: ");
  expect(jointspec(["migrate"], environment).stdout).toContain("up to date");
  expect(jointspec(["authority", "City", "LV", "admin@city.example"], environment).stdout).toMatch(/http:\/\/localhost:3000\/invitations\/[\w-]{43}/);
  const copy = join(folder, "copy.db");
  expect(jointspec(["backup", copy], environment).status).toBe(0);
  expect(existsSync(copy)).toBe(true);
  expect(jointspec(["backup", copy], environment)).toMatchObject({ status: 1, stderr: expect.stringContaining("never overwrites") });
});

test("an old specification is checked without a database, from a text or Word file, in the language that it is written in", () => {
  writeFileSync(join(folder, "old.txt"), "DATI\n\n1. Sistēmai ir pienākums glabāt datus 12 mēnešus.\n\n2. Sistēmai ir pienākums glabāt datus 12 mēnešus.\n");
  const none = { DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/none" };
  const told = jointspec(["check", "--text", join(folder, "old.txt"), "--country", "LV"], none);
  expect(told.stdout).toMatch(/^2\twarning\tclause-duplicate\t2\. rindkopa[^\n]+$/m);
  expect(told.stdout).toMatch(/eu \d[^]*Tā nav juridiska konsultācija/);
  const { findings, paragraphs } = JSON.parse(jointspec(["check", "--text", join(folder, "old.txt"), "--json"], none).stdout);
  expect(paragraphs).toBe(2);
  expect(findings).toContainEqual(expect.objectContaining({ paragraph: 2, rule: "clause-duplicate", text: "Sistēmai ir pienākums glabāt datus 12 mēnešus." }));
  writeFileSync(join(folder, "old.docx"), "no zip");
  expect(jointspec(["check", "--text", join(folder, "old.docx")])).toMatchObject({ status: 2, stderr: expect.stringContaining("cannot be read") });
  for (const args of [[], ["--text"], ["--text", "a.txt", "--language", "de"]]) expect(jointspec(["check", ...args]).status).toBe(2);
});

test("a specification is checked: a finding in a line, reports as files, and an exit code that a script can ask", () => {
  const environment = { DATABASE_URL: join(folder, "checked.db") };
  expect(jointspec(["demo", "--out", join(folder, "checked"), "--database", environment.DATABASE_URL]).status).toBe(0);
  const { specification } = JSON.parse(readFileSync(join(folder, "checked", "summary.json"), "utf8"));
  const json = jointspec(["check", specification, "--json", "--docx", join(folder, "checks.docx")], environment);
  const { findings, counts } = JSON.parse(json.stdout);
  expect(json.status).toBe(counts.blocking > 0 ? 1 : 0);
  expect(unzipSync(readFileSync(join(folder, "checks.docx")))["word/document.xml"]).toBeDefined();
  const lines = jointspec(["check", specification, "--language", "lv"], environment);
  expect(lines.status).toBe(json.status);
  expect(lines.stdout.trim().split("\n")).toHaveLength(findings.length + 1);
  expect(lines.stdout).toContain("Tā nav juridiska konsultācija");
  expect(JSON.parse(jointspec(["check", specification, "--sarif"], environment).stdout).runs[0].results).toHaveLength(findings.length);
  expect(jointspec(["check", "nothing"], environment)).toMatchObject({ status: 2, stderr: expect.stringContaining(specification) });
  expect(jointspec(["check", specification, "--json", "--sarif"], environment).status).toBe(2);
}, 240_000);
