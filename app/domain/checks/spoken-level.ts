import type { Level } from "../library/clause";
import type { CheckedText } from "./checked-text";

/** Lists of verbal forms, the strictest first: ISO/IEC Directives, Part 2, clause 7. */
const forms = [["says-shall", "shall"], ["says-should", "should"], ["says-may", "may"], ["says-can", "info"]] as const satisfies readonly [string, Level][];

/** Which level the verbs of a text express, its strictest; the declared one where `{{level}}` stands; null where no verb says any. */
export function spokenLevel(text: CheckedText): Level | null {
  if (text.raw.includes("{{level}}")) return text.level;
  return forms.find(([list]) => text.hits(list).length > 0)?.[1] ?? null;
}
