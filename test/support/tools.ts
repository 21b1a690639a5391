import { spawnSync } from "node:child_process";

/** Programs that check our files from outside. Where they are missing their tests are skipped, unless REQUIRE_TOOLS=1 forbids it. */
export function tool(name: string, argument = "--version"): boolean {
  const there = spawnSync(name, [argument], { stdio: "ignore" }).error === undefined;
  if (!there && process.env.REQUIRE_TOOLS === "1") throw new Error(`${name} is required here, but it was not found`);
  if (!there) console.warn(`${name} was not found: the tests that need it are skipped.`);
  return there;
}
