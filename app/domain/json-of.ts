import { canonicalJson } from "./canonical-json";

/** What a text says as JSON, or why it says nothing that has a canonical form. Never throws. */
export function jsonOf(text: string): { json: unknown } | { problem: string } {
  try {
    const json: unknown = JSON.parse(text);
    // Only an escape can bring half a character into a file; what merely looks like one is let through by the second look.
    if (/\\ud[89a-f]/i.test(text)) canonicalJson(json);
    return { json };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
