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
    .replace(/[:(,;].*$| series.*$/, "")
    .replace(/\s(version|versij\p{L}*|edition|release|redakcij\p{L}*|laidien\p{L}*)(\s.*)?$/u, "")
    .replace(/\s\d+(\.\d+)+\b.*$/, "")
    .replace(/\s+v\d.*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function registerOf(standards: readonly Standard[]): Register {
  const byName = new Map<string, Standard[]>();
  for (const standard of standards)
    for (const name of namesFor(standard.reference)) byName.set(name, [...(byName.get(name) ?? []), standard]);
  return { byId: new Map(standards.map((one) => [one.id, one])), byName };
}

/** Every name that texts call a standard by: without its publisher ("EN 301 549"), and without its part ("EN 13201" for "EN 13201-2"). */
function namesFor(reference: string): Set<string> {
  const words = nameOf(reference).split(" ");
  const whole = words.map((_, index) => words.slice(index).join(" ")).filter((name) => /^\p{L}{2}/u.test(name));
  return new Set(whole.flatMap((name) => [name, name.replace(/-\d+$/, "")]));
}

/** The entries that a designation may mean. A whole number at its end is an edition where no standard is called so: "DCAT-AP 3". */
export function entriesFor({ byName }: Pick<Register, "byName">, designation: string): readonly Standard[] {
  const name = nameOf(designation);
  // Many say "ISO 27001" of what ISO and IEC adopted together.
  return byName.get(name) ?? byName.get(name.replace(/^iso /, "iso/iec ")) ?? byName.get(name.replace(/-\d+$/, "")) ?? byName.get(name.replace(/\s\d+$/, "")) ?? [];
}
