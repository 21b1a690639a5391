import { agreementParts } from "../../document/agreement";
import { agreementWords as w } from "../../document/agreement-words";
import type { Reader } from "../../document/reader";
import type { Baseline } from "../../domain/signing/baseline";
import type { Cell, Sheet } from "./workbook";

/** What the authorities agreed, one fact a row; weights as numbers. No sheet where a baseline holds no agreement. */
export function agreementSheet(baseline: Baseline, reader: Reader): Sheet[] {
  const { say } = reader;
  const parts = agreementParts(baseline, reader);
  if (parts.length === 0) return [];
  const weights = new Map(baseline.participants.map(({ authorityId, name }) => [name, baseline.agreement?.weights[authorityId] ?? 1]));
  return [
    {
      name: say(w.sheet),
      columns: [{ label: say(w.part), width: 26 }, { label: say(w.what), width: 34 }, { label: say(w.says), width: 90 }, { label: say(w.weight), width: 14 }],
      rows: parts.flatMap(({ caption, columns, rows }) =>
        rows.map(([what = "", ...says]): Cell[] =>
          caption === say(w.weights)
            ? [caption, what, null, weights.get(what) ?? null]
            : [caption, what, says.map((words, index) => (says.length === 1 ? words : `${columns[index + 1]?.label ?? ""}: ${words}`)).join("; "), null],
        ),
      ),
    },
  ];
}
