// Installs and builds when needed, so that two commands are all that anyone has to know.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Jointspec needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing the packages that package-lock.json names (some minutes the first time: SQLite is compiled) …");
  const status = run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (status !== 0) {
    console.error("The packages could not be installed; see above. A C++ compiler, make and python3 are needed.");
    process.exit(status);
  }
}

/** npm keeps a list of what it installed: every package of the lock file is in it with the same version. */
function isInstalled() {
  const list = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = packages(list);
  return Object.entries(packages(join(root, "package-lock.json"))).every(
    ([name, wanted]) => name === "" || wanted.optional || installed[name]?.version === wanted.version,
  );
}

export function ensureBuilt() {
  const stamp = join(root, "build", ".sources");
  const wanted = hash([
    ...["app", "db", "public", "tasks"].flatMap((folder) => filesIn(join(root, folder))),
    ...["package-lock.json", "remix.config.js", "tsconfig.json"].map((name) => join(root, name)),
  ]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Building …");
  const status = run(process.execPath, [join("tasks", "build.js")]);
  if (status !== 0) process.exit(status);
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(stamp, wanted);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => !/\.test\.tsx?$/.test(file) && statSync(file).isFile())
    .sort();
}

function hash(files) {
  const sum = createHash("sha256").update(process.version);
  for (const file of files) sum.update(file.slice(root.length)).update(readFileSync(file));
  return sum.digest("hex");
}
