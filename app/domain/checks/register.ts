import type { Standard } from "../library/standard";

/** The register of standards, found by id and by the name without edition that texts call a standard by. */
export interface Register {
  byId: ReadonlyMap<string, Standard>;
  byName: ReadonlyMap<string, readonly Standard[]>;
}

/** "ETSI TS 103 264 V4.1.1" and "EN ISO/IEC 27001:2022" as "etsi ts 103 264" and "en iso/iec 27001": the edition is left out. */
export function nameOf(designation: string): string {
  return designation
    .toLowerCase()
    .replace(/[:(,;].*$/, "")
    .replace(/\s(version|versij\p{L}*|edition|release|redakcij\p{L}*|laidien\p{L}*)(\s.*)?$/u, "")
    .replace(/\s\d+(\.\d+)+\b.*$/, "")
    .replace(/\s+v\d.*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function registerOf(standards: readonly Standard[]): Register {
  const byName = new Map<string, Standard[]>();
  for (const standard of standards) {
    const name = nameOf(standard.reference);
    byName.set(name, [...(byName.get(name) ?? []), standard]);
  }
  return { byId: new Map(standards.map((one) => [one.id, one])), byName };
}
