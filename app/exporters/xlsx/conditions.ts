import { conditionRows } from "../../document/conditions";
import { conditionsWords as w } from "../../document/conditions-words";
import type { Reader } from "../../document/reader";
import type { Baseline } from "../../domain/signing/baseline";
import type { Sheet } from "./workbook";

/** The conditions of the tender, one a row. No sheet where a baseline holds none. */
export function conditionsSheet(baseline: Baseline, reader: Reader): Sheet[] {
  const rows = conditionRows(baseline, reader);
  if (rows.length === 0) return [];
  return [{ name: reader.say(w.sheet), columns: [{ label: reader.say(w.condition), width: 44 }, { label: reader.say(w.applies), width: 100 }], rows }];
}
