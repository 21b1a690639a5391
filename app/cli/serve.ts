import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { publicFilesOf } from "~/exporters/publication/public-files";
import { webServer } from "~/http/server";
import { demonstration, ensureWorkedExample } from "~db/demo";
import { playMarketExample } from "~db/demo-market";
import { vendorDemonstration } from "~db/demo-vendors";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { UsageTrouble, configFromEnvironment, readArguments } from "./usage";

const log = (entry: Record<string, unknown>) => console.log(JSON.stringify({ at: new Date().toISOString(), ...entry }));

/** Migrates, publishes the library and serves until it is told to stop. */
export async function serve(args: string[]): Promise<number> {
  const { values } = readArguments(args, { "with-example": { type: "boolean" } });
  const config = configFromEnvironment();
  // React reads this when the build is loaded; its development version costs twice as much for each page.
  if (!("NODE_ENV" in process.env)) Object.assign(process.env, { NODE_ENV: "production" });
  const buildFolder = join(packageRoot, "build");
  const build: ServerBuild = await import(pathToFileURL(join(buildFolder, "server", "index.js")).href);

  const store = await openStore(config.databaseUrl);
  await publishLibrary(store, readLibrary(), new Date());
  const example = values["with-example"] ?? false;
  // Nothing of an installation that people have worked in is published by a start.
  if (example && (await ensureWorkedExample(store))) await playMarketExample(store, new Date(), (evidence) => publicFilesOf(evidence, null));

  const { server, close } = webServer({ store, config, build, buildFolder, log });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new UsageTrouble(`Port ${config.port} is in use. Choose another: PORT=3001 npm start`) : error),
    );
    server.listen(config.port, config.host, resolve);
  });
  console.log(`Jointspec serves at ${config.origin}`);
  if (example) console.log(accounts());

  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await close();
  await store.close();
  return 0;
}

function accounts(): string {
  const lines = demonstration.people.map((person) => `  ${person.email.padEnd(34)} ${person.position}, ${person.authority}`);
  const vendors = vendorDemonstration.map((person) => `  ${person.email.padEnd(34)} ${person.organisation}`);
  return `\nDemonstration accounts (invented), all with the password "${demonstration.password}":\n${lines.join("\n")}\nVendors, at /vendor/sign-in:\n${vendors.join("\n")}\n`;
}
