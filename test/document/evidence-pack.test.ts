import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SpecificationRecord, asEntryName } from "~/domain/exporting/record";
import { evidencePackOf } from "~/exporters/evidence-pack/pack";
import { recordTables } from "~/exporters/evidence-pack/tables";
import { verifyAny } from "~/exporters/verify-any";
import { playToSigned } from "~db/demo";
import { playMarketExample } from "~db/demo-market";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findRecord } from "~db/record";
import { findSpecificationUnscoped } from "~db/specifications";
import type { Store } from "~db/store";
import { namedFiles } from "../support/published";
import { sqliteAddress } from "../support/each-database";

let store: Store;
let remove: () => void;
let record: SpecificationRecord;
let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());

beforeAll(async () => {
  const fresh = sqliteAddress();
  remove = fresh.remove;
  store = await openStore(fresh.address);
  await publishLibrary(store, readLibrary(), new Date("2026-11-01"));
  const { specificationId } = await store.transaction(() => playToSigned(store));
  await playMarketExample(store, new Date("2026-12-20T10:00:00Z"), async (evidence) => namedFiles(evidence));
  const specification = await findSpecificationUnscoped(store, specificationId);
  if (!specification) throw new Error("no specification");
  record = await findRecord(store, { specification });
  bytes = evidencePackOf(record);
  parts = unzipSync(bytes);
});
afterAll(async () => {
  await store.close();
  remove();
});

test("the same record gives the same bytes, and the pack is genuine", async () => {
  expect(Buffer.from(evidencePackOf(structuredClone(record))).equals(Buffer.from(bytes))).toBe(true);
  const { steps, genuine } = await verifyAny(bytes);
  expect(steps.filter(({ ok }) => !ok)).toEqual([]);
  expect(genuine).toBe(true);
  expect(steps.map(({ check }) => check)).toEqual(["readable", "pack-files", "events", "checkpoint", "baseline"]);
});

test("it tells what the market saw and was told, and nowhere who asked", () => {
  expect(textOf("tables/publications.csv")).toMatch(/\r\n1,tender,2026-12-14T/);
  expect(textOf("tables/rounds.csv")).toContain("clarification");
  expect(textOf("tables/deadlines.csv")).toContain("Anna Kalniņa");
  expect(textOf("tables/questions.csv").trim().split("\r\n").length - 1).toBe(2);
  expect(textOf("tables/questions.csv")).toContain("Is the response time measured at the platform or at the user?");
  for (const [path, content] of Object.entries(parts)) expect(strFromU8(content), path).not.toMatch(/Ziemeļu dati|Sinilaht|Laura Priede|Kārlis Egle|Tanel Kask|demo-(laura|karlis|tanel|ziemeludati|sinilaht)|Cik ierakstu vienā/);
});

test("it holds what the record holds", () => {
  expect(textOf("log.jsonl").trim().split("\n")).toHaveLength(record.events.length);
  expect(textOf("tables/votes.csv").trim().split("\r\n").length - 1).toBe(record.decisions.flatMap(({ votes }) => votes).length);
  expect(record.decisions.length).toBeGreaterThan(0);
  for (const { name } of record.mandates) expect(textOf("tables/mandates.csv")).toContain(name);
  for (const { baseline } of record.baselines) expect(textOf(`baselines/${baseline.number}/evidence.json`)).toContain(baseline.id);
  for (const language of ["en", "lv"]) {
    const report = textOf(`report-article-84.${language}.html`);
    for (const { name } of record.specification.participants) expect(report).toContain(name);
    for (const one of record.baselines.flatMap(({ signatures }) => signatures)) expect(report).toContain(one.name);
    expect(textOf(`differences.${language}.html`)).toMatch(/<ins>|<del>/);
    expect(parts[`report-article-84.${language}.docx`]?.length).toBeGreaterThan(2000);
  }
});

describe("whoever changes a pack is found out", () => {
  const changed = async (change: (files: Record<string, Uint8Array>) => void) => {
    const files = { ...parts };
    change(files);
    return (await verifyAny(zipSync(files))).steps.filter(({ ok }) => !ok).map(({ check, place }) => ({ check, place }));
  };

  test("every file, by its name", async () => {
    for (const path of Object.keys(parts).filter((name) => name !== "manifest.json"))
      expect((await changed((files) => (files[path] = Uint8Array.from([...(files[path] ?? []), 32]))))[0], path).toMatchObject({ check: "pack-files", place: path });
  });

  test("a file that was taken out, and one that was put in", async () => {
    expect(await changed((files) => delete files["tables/votes.csv"])).toEqual([{ check: "pack-files", place: "tables/votes.csv" }]);
    expect(await changed((files) => (files["extra.txt"] = strToU8("x")))).toEqual([{ check: "pack-files", place: "extra.txt" }]);
  });

  test("a log that was written anew is told by its chain, whatever the manifest says", async () => {
    const { sha256Bytes } = await import("~/domain/sha256");
    const { canonicalJson } = await import("~/domain/canonical-json");
    const log = strToU8(textOf("log.jsonl").replace(/"reason":null/, '"reason":"other"'));
    const found = await changed((files) => {
      files["log.jsonl"] = log;
      const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
      for (const file of manifest.files) if (file.path === "log.jsonl") Object.assign(file, { sha256: sha256Bytes(log), bytes: log.length });
      files["manifest.json"] = strToU8(canonicalJson(manifest));
      files.SHA256SUMS = strToU8(manifest.files.map((file: { sha256: string; path: string }) => `${file.sha256}  ${file.path}\n`).join(""));
    });
    expect(found.map(({ check }) => check)).toEqual(["events"]);
  });

  test("what is no pack any more is said to be unreadable", async () => {
    expect(await changed((files) => (files["manifest.json"] = strToU8("{}")))).toEqual([{ check: "readable", place: "manifest.json" }]);
    expect(await changed((files) => (files["log.jsonl"] = strToU8("{]\n")))).toMatchObject([{ check: "pack-files" }, { check: "events" }, { check: "checkpoint" }]);
  });
});

test("the name that somebody gave a file leads nowhere else", () => {
  expect([asEntryName("../../etc/passwd"), asEntryName("a\\b\nc"), asEntryName("…/vienošanās.pdf"), asEntryName("")]).toEqual(["_/../etc/passwd".replaceAll("/", "_"), "a_b_c", "…_vienošanās.pdf", "file"]);
});

test("no cell is a formula", () => {
  const [mandate] = record.mandates;
  if (!mandate) throw new Error("no mandate");
  const tables = recordTables({ ...record, mandates: [{ ...mandate, body: "=1+1", act: "@cmd", capacity: "\tx" }] });
  expect(tables.get("mandates.csv")).toContain("'=1+1");
  expect(tables.get("mandates.csv")).toContain("'@cmd");
});
