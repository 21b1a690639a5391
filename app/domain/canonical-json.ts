/**
 * The RFC 8785 (JSON Canonicalization Scheme) text of a value: keys in UTF-16 order, no spaces, ECMAScript numbers.
 * Absent (`undefined`) members are left out; anything that JSON cannot hold throws.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("Only finite numbers have a canonical form");
    return JSON.stringify(value);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return list(value);
  if (isRecord(value)) return members(value);
  throw new TypeError(`A ${typeof value} has no canonical form`);
}

// eslint-disable-next-line no-control-regex -- these are what JSON escapes
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

function quoted(text: string): string {
  // Most texts have nothing to escape, and looking is cheaper than writing.
  if (!special.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError("A lone surrogate has no canonical form");
  return JSON.stringify(text);
}

function list(items: readonly unknown[]): string {
  let text = "[";
  for (const [index, item] of items.entries()) text += index === 0 ? canonicalJson(item) : `,${canonicalJson(item)}`;
  return `${text}]`;
}

function members(record: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member !== undefined) text += `${text === "" ? "" : ","}${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
