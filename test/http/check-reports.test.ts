import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { actorOf, done } from "~db/demo";
import { findSpecification, findSpecifications } from "~db/specifications";
import { sarifSchema } from "../support/sarif-schema";
import { type RunningServer, type personAt, signedIn, startServer } from "../support/server";

let server: RunningServer;
let anna: ReturnType<typeof personAt>;
let at: string;
beforeAll(async () => {
  server = await startServer();
  const actor = actorOf("demo-anna");
  const id = (await findSpecifications(server.store, actor)).find(({ specification }) => !specification.baseline)?.specification.id ?? "";
  const found = await findSpecification(server.store, actor, id);
  const title = { en: '=HYPERLINK("http://evil.example")', lv: "+1" };
  await done(addLocalClause({ store: server.store, actor, now: new Date(), newId: () => crypto.randomUUID() }, { specificationId: id, sectionId: found?.sections[0]?.id, level: "shall", method: "test", verification: { en: "-1", lv: "-1" }, title, text: { en: "The platform {{level}} be there.", lv: "Platformai {{level}} būt." } }));
  at = `/specifications/${id}`;
  anna = await signedIn(server.origin, "anna.kalnina@ezerkrasts.example");
});
afterAll(() => server.stop());

const bytesOf = async (path: string) => new Uint8Array(await (await anna.get(path)).arrayBuffer());

test("the report on the checks is sent in each format under its media type, and under no other name", async () => {
  const types = { docx: /wordprocessingml/, json: /^application\/json/, sarif: /^application\/sarif\+json/ };
  for (const [kind, type] of Object.entries(types)) {
    const answer = await anna.get(`${at}/checks/report/checks.lv.${kind}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(type);
    expect(answer.headers.get("content-disposition")).toMatch(new RegExp(`attachment; filename="checks-[\\w-]+\\.lv\\.${kind}"`));
  }
  const sarif = JSON.parse(strFromU8(await bytesOf(`${at}/checks/report/checks.en.sarif`)));
  const validate = new Ajv({ strict: false }).compile(sarifSchema);
  expect(validate(sarif) ? [] : validate.errors).toEqual([]);
  expect(sarif.runs[0].results.length).toBeGreaterThan(0);
  for (const name of ["checks.de.json", "checks.en.exe", "other.en.json", "checks"]) expect((await anna.get(`${at}/checks/report/${name}`)).status).toBe(404);
});

test("coverage and traceability go out as workbook and as separated values, and no cell becomes a formula", async () => {
  for (const path of ["coverage/files/coverage", "coverage/files/capabilities", "traceability/files/traceability"])
    for (const language of ["en", "lv"]) {
      const sheets = Object.entries(unzipSync(await bytesOf(`${at}/${path}.${language}.xlsx`))).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
      expect(sheets.length).toBeGreaterThan(0);
      for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toContain("<f>");
      const csv = strFromU8(await bytesOf(`${at}/${path}.${language}.csv`));
      expect(csv.split("\r\n").length).toBeGreaterThan(10);
      expect(csv).not.toMatch(/(^|[,"])[=+@-][A-Z0-9]/m);
    }
  expect(strFromU8(await bytesOf(`${at}/traceability/files/traceability.en.csv`))).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  for (const name of ["coverage.en.docx", "traceability.en.csv"]) expect((await anna.get(`${at}/coverage/files/${name}`)).status).toBe(404);
});

test("what is pasted to be checked is answered and kept nowhere: not in the database, not in the log", async () => {
  const secret = "Zemūdenes periskopam jābūt purpursarkanam";
  const answer = await anna.post("/check", { pasted: `${secret}.`, language: "lv", least: "hint" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("1");
  expect(JSON.stringify(server.logged)).not.toContain("periskopam");
  for (const file of readdirSync(dirname(server.address))) expect(readFileSync(join(dirname(server.address), file)).includes("periskopam")).toBe(false);
  expect((await anna.post("/check", {})).status).toBe(422);
});
