// Apart from the checks: pages show a verdict without carrying what comes to it.
import type { VerificationStep } from "./verification";

export type Verdict = "genuine" | "unsigned" | "unknown" | "uncompared" | "forged";

/** What the steps come to: a wrong one outweighs one that could not be told, that one a missing signature or record. */
export function verdictOf(steps: readonly VerificationStep[]): Verdict {
  const failed = steps.filter((step) => !step.ok);
  if (failed.length === 0) return "genuine";
  if (failed.some(({ check, open }) => !open && check !== "complete" && check !== "register")) return "forged";
  if (failed.some(({ open }) => open)) return "uncompared";
  return failed.some(({ check }) => check === "register") ? "unknown" : "unsigned";
}
