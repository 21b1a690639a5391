import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { readConfig } from "~/http/config";
import { webServer } from "~/http/server";
import { ensureWorkedExample } from "~db/demo";
import { password } from "~db/demo-cast";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import type { Store } from "~db/store";
import { copyOfExample } from "./example-database";
import { freePort } from "./postgres";

export interface RunningServer {
  origin: string;
  /** Of its database. */
  address: string;
  store: Store;
  build: ServerBuild;
  /** The log that an operator would see. */
  logged: Record<string, unknown>[];
  stop: () => Promise<void>;
}

/** The built application on a port of its own, with the worked example in a fresh database. Its workers can be others than the built ones. */
export async function startServer(address?: string, workerFolder = join(packageRoot, "build"), settings: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-server-"));
  const database = address ?? join(folder, "test.db");
  if (address === undefined) await copyOfExample(database);
  const store = await openStore(database);
  if (address !== undefined) {
    await publishLibrary(store, readLibrary(), new Date());
    await ensureWorkedExample(store);
  }

  const port = await freePort();
  const config = readConfig({ PORT: String(port), DATABASE_URL: "x", ...settings });
  if ("problems" in config) throw new Error(config.problems.join());
  const buildFolder = join(packageRoot, "build");
  const build: ServerBuild = await import(/* @vite-ignore */ pathToFileURL(join(buildFolder, "server", "index.js")).href);
  const logged: Record<string, unknown>[] = [];
  const { server, close } = webServer({ store, config, build, buildFolder: workerFolder, log: (entry) => logged.push(entry) });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  return {
    origin: config.origin, address: database, store, build, logged,
    async stop() {
      await close(500);
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A person at the server, by plain requests as a browser without JavaScript would send them. */
export function personAt(origin: string, cookie = "") {
  const get = (path: string) => fetch(origin + path, { headers: { cookie }, redirect: "manual" });
  const post = (path: string, fields: Record<string, string | string[]> = {}, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
    return fetch(origin + path, { method: "POST", body, redirect: "manual", headers: { cookie, origin, ...headers } });
  };
  return { get, post, cookie };
}

export async function signedIn(origin: string, email: string, as?: string) {
  const answer = await personAt(origin).post("/sign-in", { email, password });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status}`);
  const person = personAt(origin, cookie);
  if (as) await person.post("/acting", { authorityId: as });
  return person;
}

/** A vendor's person at the server, signed in where vendors do. */
export async function vendorAt(origin: string, email: string) {
  const answer = await personAt(origin).post("/vendor/sign-in", { email, password });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status}`);
  return personAt(origin, cookie);
}
