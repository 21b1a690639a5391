import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

export interface RunningPostgres {
  url: string;
  /** A copy of the database under another name, while nobody is connected to it. */
  copy: (name: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** Starts a PostgreSQL server of its own in a temporary folder; null where the machine has none. */
export async function startPostgres(): Promise<RunningPostgres | null> {
  const bin = binaries();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), "jointspec-postgres-"));
  const owner = nonRoot();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "jointspec", "--auth=trust", "-E", "UTF8", "--no-sync"], { ...owner, cwd: folder, stdio: "ignore" });
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"],
    { ...owner, cwd: folder, stdio: "ignore" },
  );
  const url = `postgres://jointspec@127.0.0.1:${port}/postgres`;
  await answering(url);
  return {
    url,
    async copy(name) {
      const client = new pg.Client({ connectionString: url.replace(/postgres$/, "template1") });
      await client.connect();
      await client.query(`create database ${name} template postgres`);
      await client.end();
      return url.replace(/postgres$/, name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binaries(): string | null {
  const debian = "/usr/lib/postgresql";
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...(existsSync(debian) ? readdirSync(debian).sort().reverse().map((version) => join(debian, version, "bin")) : []),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root: then the user that its package made, or nobody. */
function nonRoot(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"])
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      continue;
    }
  return undefined;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answering(url: string) {
  for (let round = 0; ; round++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (round > 100) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}
