// Which statements the application sends for each address, with their parameters: for a bare server to do the same.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import Database from "better-sqlite3";
import pg from "pg";
import { readConfig } from "~/http/config";
import { webServer } from "~/http/server";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import type { Crowd } from "../support/crowd";
import { pool } from "../support/crowd-load";
import { freePort } from "../support/postgres";

export interface Sent {
  text: string;
  values: unknown[];
  /** On the connection that may write. */
  writing: boolean;
}

/** By method and address; writes by what their address ends with. */
export type Plan = Record<string, Sent[]>;

/** Plays each kind of request once and keeps what reached the driver. */
export async function recordStatements(address: string, crowdFile: string, planFile: string) {
  let sent: Sent[] | null = null;
  watchSqlite((one) => sent?.push(one));
  watchPostgres((one) => sent?.push(one));
  const crowd: Crowd = JSON.parse(readFileSync(crowdFile, "utf8"));
  const store = await openStore(address);
  const port = await freePort();
  const config = readConfig({ PORT: String(port), DATABASE_URL: "x" });
  if ("problems" in config) throw new Error(config.problems.join());
  const buildFolder = join(packageRoot, "build");
  const build: ServerBuild = await import(pathToFileURL(join(buildFolder, "server", "index.js")).href);
  const { server } = webServer({ store, config, build, buildFolder, log: console.error });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  const plan: Plan = {};
  // Of the lead buyer, whose first person sees and may do most.
  const cookie = crowd.seats[0]?.cookie ?? "";
  const play = async (key: string, path: string, fields?: Record<string, string>): Promise<string> => {
    sent = [];
    const answer = await fetch(config.origin + path, { method: fields ? "POST" : "GET", redirect: "manual", headers: { cookie, origin: config.origin }, ...(fields && { body: new URLSearchParams(fields) }) });
    const text = await answer.text();
    if (answer.status !== (fields ? 302 : 200)) throw new Error(`${key}: ${answer.status}`);
    plan[key] = sent;
    sent = null;
    return text;
  };
  const { at } = crowd;
  const first = crowd.requirementIds.slice(0, pool);
  const valued = crowd.numbered.slice(0, pool);
  for (const path of [...crowd.sectionPages, at, `${at}/values`, `${at}/collisions`]) await play(`GET ${path}`, path);
  for (const path of first.flatMap((id) => [`${at}/requirements/${id}`, `${at}/requirements/${id}/wording`])) await play(`GET ${path}`, path);
  for (const { id } of valued) await play(`GET ${at}/requirements/${id}/values`, `${at}/requirements/${id}/values`);
  for (const requirementId of new Set(crowd.settlements.map((one) => one.requirementId))) await play(`GET ${at}/requirements/${requirementId}`, `${at}/requirements/${requirementId}`);

  const here = `${at}/requirements/${first[0]}`;
  const form = await play("form", `${here}/wording`);
  const revision = /name="revision" value="(\d+)"/.exec(form)?.[1] ?? "";
  const words = { "title.en": "Changed", "title.lv": "Mainīts", "text.en": "The platform {{level}} do it.", "text.lv": "Platformai {{level}} darīt to." };
  await play("POST wording", `${here}/wording`, { ...words, revision, once: "1" });
  await play("POST level", `${here}/level`, { level: "may", revision: String(Number(revision) + 1), once: "2" });
  const [number] = valued;
  const [settlement] = crowd.settlements;
  if (!number || !settlement) throw new Error("the crowd has nothing to enter");
  await play("POST values", `${at}/requirements/${number.id}/values`, { [`values.${number.parameterId}`]: String(number.minimum), once: "3" });
  await play("POST vote", `${at}/requirements/${settlement.requirementId}/settlements/${settlement.settlementId}/vote`, { agrees: "true", once: "4" });
  writeFileSync(planFile, JSON.stringify(plan));
}

function watchSqlite(keep: (sent: Sent) => void) {
  const prepare = Database.prototype.prepare;
  Database.prototype.prepare = function (this: Database.Database, text: string) {
    const statement = prepare.call(this, text);
    const writing = !this.readonly;
    for (const method of ["run", "get", "all"] as const) {
      const real = statement[method].bind(statement);
      Object.assign(statement, { [method]: (...values: unknown[]) => {
        keep({ text, values, writing });
        return Reflect.apply(real, statement, values);
      } });
    }
    return statement;
  } as typeof prepare;
}

function watchPostgres(keep: (sent: Sent) => void) {
  const query = pg.Client.prototype.query;
  let writing = 0;
  pg.Client.prototype.query = function (this: pg.Client, config: unknown, values: unknown, ...rest: unknown[]) {
    const text = typeof config === "string" ? config : String((config as { text: string }).text);
    const given = Array.isArray(values) ? values : (((config as { values?: unknown[] }).values) ?? []);
    if (/^begin/i.test(text)) writing++;
    keep({ text, values: given, writing: writing > 0 });
    if (/^(commit|rollback)/i.test(text)) writing--;
    return Reflect.apply(query, this, [config, values, ...rest]);
  } as typeof query;
}
