import type { ImportTrouble } from "../domain/library/import";

/** A file that is refused whole. What went wrong is known; the sentence for it is the page's. */
export class ImportRefused extends Error {
  constructor(
    readonly trouble: ImportTrouble,
    readonly detail = "",
  ) {
    super(`${trouble} ${detail}`);
  }
}

export const limits = { bytes: 50_000_000, depth: 100, clauses: 20_000, cells: 2_000_000, seconds: 120 };

/** UTF-8 text without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    throw new ImportRefused("broken", "UTF-8");
  }
}

/** Refuses values that nest deeper than the limit: recursion over them would end the worker. */
export function shallow(value: unknown): void {
  let layer: unknown[] = [value];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > limits.depth) throw new ImportRefused("too-deep");
    layer = layer.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
}
