import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Config, readConfig } from "~/http/config";

/** Something in the command or its surroundings that its user can mend. */
export class UsageTrouble extends Error {}

/** The settings from the environment. Throws UsageTrouble that names each wrong variable. */
export function configFromEnvironment(): Config {
  const config = readConfig(process.env);
  if ("problems" in config) throw new UsageTrouble(`These settings cannot be used:\n  ${config.problems.join("\n  ")}`);
  return config;
}

/** The words and options of a command. Throws UsageTrouble on options that it does not have. */
export function readArguments(args: string[], options: Record<string, { type: "string" | "boolean" }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageTrouble(error instanceof Error ? error.message : String(error));
  }
}

/** The bytes of a file that was named, or the trouble that says why not. */
export function readOrExplain(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageTrouble(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
