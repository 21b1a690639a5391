// HTTP and a database driver and nothing else: the statements of each request, and what they found as JSON.
import { readFileSync } from "node:fs";
import { type IncomingMessage, createServer } from "node:http";
import Database from "better-sqlite3";
import pg from "pg";
import type { Plan, Sent } from "./record-statements";

/** Serves a plan on a free port; gives its address. */
export function serveBare(address: string, planFile: string): Promise<string> {
  const plan: Plan = JSON.parse(readFileSync(planFile, "utf8"));
  const run = address.startsWith("postgres") ? onPostgres(address) : onSqlite(address);
  const server = createServer((request, response) => {
    const sent = plan[keyOf(request)];
    if (!sent) return void response.writeHead(404).end(request.url);
    request.resume().once("end", () => {
      run(sent.map(fresh)).then(
        (rows) => response.writeHead(request.method === "GET" ? 200 : 302, { "content-type": "application/json", location: nextOf(request.url ?? "") }).end(JSON.stringify(rows)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      resolve(`http://localhost:${typeof at === "object" && at ? at.port : 0}`);
    });
  });
}

function keyOf({ method, url = "" }: IncomingMessage): string {
  return method === "GET" ? `GET ${url}` : `POST ${url.split("/").at(-1)}`;
}

/** Where the application leads after a save. */
const nextOf = (url: string): string => url.replace(/\/requirements\/[^/]+\/values$/, "/values").replace(/\/requirements\/.*\/vote$/, "/collisions").replace(/\/(wording|level)$/, "");

/** Inserts with keys of their own, so that the same statement can be done again. */
function fresh(sent: Sent): Sent {
  const insert = /^insert into "?(\w+)"? \(([^)]*)\) values \(([^()]*)\)/i.exec(sent.text);
  if (!insert) return sent;
  const [, table, names = "", places = ""] = insert;
  const columns = names.split(",").map((name) => name.trim().replaceAll('"', ""));
  const given = columns.filter((_, index) => /^(\?|\$\d+)$/.test(places.split(",")[index]?.trim() ?? ""));
  const values = sent.values.map((value, index) => {
    const column = given[index];
    if (table === "events" && column === "ordinal") return ++ordinal;
    return column === "hash" || column === "key" || (column === "id" && table !== "votes") ? crypto.randomUUID() : value;
  });
  return { ...sent, values };
}
let ordinal = 1_000_000;

function onSqlite(file: string) {
  const connect = (readonly: boolean) => {
    const connection = new Database(file, { readonly });
    connection.pragma("busy_timeout = 5000");
    connection.pragma("foreign_keys = ON");
    if (!readonly) connection.pragma("journal_mode = WAL");
    if (!readonly) connection.pragma("synchronous = FULL");
    const prepared = new Map<string, Database.Statement<unknown[]>>();
    return ({ text, values }: Sent) => {
      const again = /^insert into "?(events|versions)/i.test(text) || /on conflict/i.test(text) ? text : text.replace(/^insert into/i, "insert or replace into");
      const statement = prepared.get(again) ?? connection.prepare<unknown[]>(again);
      prepared.set(again, statement);
      if (statement.reader) return statement.raw(true).all(...values);
      statement.run(...values);
      return [];
    };
  };
  const [writer, reader] = [connect(false), connect(true)];
  return async (all: Sent[]) => all.map((one) => (one.writing ? writer(one) : reader(one)));
}

function onPostgres(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const query = (client: pg.Pool | pg.PoolClient, { text, values }: Sent) =>
    client.query({ text: /^insert/i.test(text) && !/on conflict/i.test(text) ? text.replace(/( returning .*)?$/i, " on conflict do nothing$1") : text, values, rowMode: "array" }).then((result) => result.rows);
  const once = async (all: Sent[]) => {
    const client = all.some((one) => one.writing) ? await pool.connect() : null;
    try {
      const rows = [];
      for (const one of all) rows.push(await query(one.writing && client ? client : pool, one));
      return rows;
    } catch (error) {
      await client?.query("rollback");
      throw error;
    } finally {
      client?.release();
    }
  };
  return async (all: Sent[]) => {
    for (let round = 0; ; round++)
      try {
        return await once(all);
      } catch (error) {
        if (round >= 8 || !(error instanceof Error && "code" in error && error.code === "40001")) throw error;
      }
  };
}
