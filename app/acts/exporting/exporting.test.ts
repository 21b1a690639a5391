import { beforeAll, expect, test } from "vitest";
import { firstBreak, linkOf } from "~/domain/audit";
import { askedFile, downloadName, takesLong } from "~/domain/exporting/asked-file";
import { keptMilliseconds, mostForPerson, shownState, silentMilliseconds } from "~/domain/exporting/export-job";
import { actorOf, done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { findExport, findExportBytesUnscoped } from "~db/exports";
import { findPacksTaken, findRecord } from "~db/record";
import { findSpecificationUnscoped } from "~db/specifications";
import { as, aSpecification, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { freezeSpecification } from "../signing/freeze-specification";
import { addClauses } from "../specification/add-clauses";
import { cancelExport } from "./cancel-export";
import { dropExport, failExport, finishExport, noteProgress, tidyExports } from "./job";
import { startExport } from "./start-export";
import { takeEvidencePack } from "./take-evidence-pack";

test("an address names a file, and nothing else is one", () => {
  expect(askedFile("specification.lv.pdf")).toEqual({ what: "file", kind: "pdf", language: "lv" });
  expect(askedFile("changes-12.en.docx")).toEqual({ what: "redline", kind: "docx", language: "en", since: 12 });
  for (const name of ["", "specification.lv", "specification.de.pdf", "specification.lv.exe", "changes-1.en.pdf", "changes-.en.docx", "x.specification.lv.pdf", "specification.lv.pdf/.."]) expect(askedFile(name)).toBeNull();
  expect(downloadName({ what: "file", kind: "zip", language: "en" }, "s", 2, null)).toBe("specification-s-baseline-2.zip");
  expect(downloadName({ what: "file", kind: "pdf", language: "en" }, "s", 2, "city")).toBe("specification-s-baseline-2-en-city.pdf");
});

test("what takes long is an archive package, a PDF, or a document of more than a thousand requirements", () => {
  const long = (kind: "zip" | "pdf" | "docx" | "json", requirements: number) => takesLong({ what: "file", kind, language: "en" }, requirements);
  expect([long("zip", 1), long("pdf", 1), long("docx", 1000), long("docx", 1001), long("json", 5000)]).toEqual([true, true, false, true, false]);
});

onEachDatabase("preparing files", (store) => {
  let at: { specificationId: string; number: number };
  beforeAll(async () => {
    await prepareCast(store());
    const made = await aSpecification(store());
    await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["PLAIN-1"], withRequired: true }));
    const { number } = await done(freezeSpecification(as(store(), "demo-anna"), made));
    at = { specificationId: made.specificationId, number };
  });

  const file = "specification.lv.pdf";
  const start = (person = "demo-mari") => done(startExport(as(store(), person), { ...at, file }));
  const find = (exportId: string, person = "demo-mari") => findExport(store(), { specification: { id: at.specificationId } }, person, at.number, exportId);
  const bytes = new Uint8Array([1, 2, 3]);

  test("what is not there is refused, and the outsider finds nothing", async () => {
    for (const wrong of [{ file: "specification.de.pdf" }, { file, as: "nobody" }, { file: "changes-9.lv.docx" }, { file, number: 9 }])
      expect(await startExport(as(store(), "demo-mari"), { ...at, ...wrong })).toEqual({ refused: "not-found" });
    expect(await startExport(as(store(), "outsider-officer"), { ...at, file })).toEqual({ refused: "not-found" });
  });

  test("a file is prepared for whoever asked, shows how far it is, is fetched once and gone", async () => {
    const { exportId } = await start();
    expect(await find(exportId, "demo-anna")).toBeNull();
    await noteProgress(store(), [{ id: exportId, state: "running", progress: 40 }], new Date());
    expect(await find(exportId)).toMatchObject({ state: "running", progress: 40, size: null });
    expect(await finishExport(store(), exportId, bytes, new Date())).toBe(true);
    expect(await find(exportId)).toMatchObject({ state: "done", progress: 100, size: 3 });
    expect(await findExportBytesUnscoped(store(), exportId)).toEqual(bytes);
    await dropExport(store(), exportId);
    const job = await find(exportId);
    expect(job && shownState(job, new Date())).toBe("fetched");
    expect(await findExportBytesUnscoped(store(), exportId)).toBeNull();
  });

  test("a cancelled file is never kept, and only whoever asked cancels", async () => {
    const { exportId } = await start();
    expect(await cancelExport(as(store(), "demo-anna"), { ...at, exportId })).toEqual({ refused: "not-found" });
    expect(await done(cancelExport(as(store(), "demo-mari"), { ...at, exportId }))).toEqual({ cancelled: true });
    expect(await finishExport(store(), exportId, bytes, new Date())).toBe(false);
    expect(await failExport(store(), exportId, new Date())).toBe(false);
    expect(await find(exportId)).toMatchObject({ state: "cancelled", size: null });
    expect(await done(cancelExport(as(store(), "demo-mari"), { ...at, exportId }))).toEqual({ cancelled: false });
  });

  test("one person has four in preparation at most", async () => {
    const ids = [];
    for (let count = 0; count < mostForPerson; count++) ids.push((await start("demo-juri")).exportId);
    expect(await startExport(as(store(), "demo-juri"), { ...at, file })).toEqual({ refused: "too-many-exports" });
    await failExport(store(), ids[0] ?? "", new Date());
    await start("demo-juri");
  });

  test("the job of a process that died has failed, and does not count", async () => {
    const { exportId } = await start("demo-zane");
    const job = await find(exportId, "demo-zane");
    const later = new Date((job?.aliveAt.getTime() ?? 0) + silentMilliseconds + 1);
    expect(job && shownState(job, later)).toBe("failed");
    await tidyExports(store(), later);
    expect(await find(exportId, "demo-zane")).toMatchObject({ state: "failed" });
  });

  test("what nobody fetches for an hour is gone", async () => {
    const { exportId } = await start("demo-peteris");
    const now = new Date();
    await finishExport(store(), exportId, bytes, now);
    await tidyExports(store(), new Date(now.getTime() + keptMilliseconds - 1));
    expect(await find(exportId, "demo-peteris")).toMatchObject({ state: "done" });
    await tidyExports(store(), new Date(now.getTime() + keptMilliseconds + 1));
    expect(await find(exportId, "demo-peteris")).toBeNull();
  });

  test("who fetches what stands in a log of its own, never in the specification's", async () => {
    const acts = (await findEventsUnscoped(store(), at.specificationId)).map((event) => event.act);
    expect(acts.filter((act) => act.startsWith("export."))).toEqual([]);
    const events = await findEventsUnscoped(store(), "exports");
    expect(new Set(events.map((event) => event.act))).toEqual(new Set(["export.started", "export.cancelled"]));
    expect(firstBreak(events.map(linkOf))).toBeNull();
  });

  test("who took an evidence pack stands in the log with its hash; a signatory may, an outsider finds nothing", async () => {
    const sha256 = "a".repeat(64);
    await done(takeEvidencePack(as(store(), "demo-zane"), { ...at, sha256 }));
    const specification = await findSpecificationUnscoped(store(), at.specificationId);
    if (!specification) throw new Error("no specification");
    expect(await findPacksTaken(store(), { specification })).toMatchObject([{ sha256, person: actorOf("demo-zane").name }]);
    expect(await takeEvidencePack(as(store(), "outsider-officer"), { ...at, sha256 })).toEqual({ refused: "not-found" });
    const record = await findRecord(store(), { specification });
    expect(record.events.at(-1)).toMatchObject({ act: "evidence-pack.taken" });
    expect(record.baselines.map(({ baseline }) => baseline.number)).toEqual([1]);
  });
});
