/** What in a text could tell who asked. */
export const nameKinds = ["vendor", "person", "email", "phone", "url", "mark"] as const;
export type NameKind = (typeof nameKinds)[number];

export interface NameFound {
  kind: NameKind;
  text: string;
  /** Where it stands: in UTF-16 units. */
  at: number;
}

export interface KnownNames {
  /** Names of organisations. */
  vendors: readonly string[];
  people: readonly string[];
  /** E-mail addresses of theirs: their domains are names too. */
  emails: readonly string[];
  /** Words that the specification itself uses: no one's mark. */
  common: ReadonlySet<string>;
}

const patterns: [NameKind, RegExp][] = [
  ["email", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ["url", /\b(?:https?:\/\/|www\.)[^\s<>"')]+|\b[\p{L}\p{N}-]+\.(?:com|eu|org|net|io|lv|ee|lt|fi|se|no|dk|de|pl|nl|fr)\b(?:\/[^\s<>"')]*)?/giu],
  ["phone", /(?:\+|\b00)\d[\d ()/-]{6,}\d|\b\d{2,4}[ -]\d{2,4}[ -]\d{2,4}(?:[ -]\d{2,4})?\b|\b[26]\d{7}\b/gu],
  // A sign, an inner capital, or letters and figures in one: "NetSense", "Q-Box 3000", "Acme®".
  ["mark", /[\p{L}\p{N}-]{2,}\s?[®™©]|\b\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*\b|\b\p{Lu}[\p{L}]+[- ]?\d{3,}\b/gu],
];

/** Everything in a text that could give its asker away, in the order in which it stands. What it misses people still have to see. */
export function namesIn(text: string, { vendors, people, emails, common }: KnownNames): NameFound[] {
  const domains = emails.flatMap((email) => email.split("@")[1]?.split(".").slice(0, -1).join(".") ?? []);
  const known: NameFound[] = [
    ...vendors.flatMap((name) => occurrences(text, "vendor", [name, withoutForm(name)])),
    ...people.flatMap((name) => occurrences(text, "person", [name, ...name.split(/\s+/).filter((part) => part.length > 3)])),
    ...occurrences(text, "vendor", domains.filter((domain) => domain.length > 3)),
  ];
  const shaped = patterns.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match): NameFound => ({ kind, text: match[0].trim().replace(/[.,;:!?]+$/, ""), at: match.index })));
  const found = [...known, ...shaped.filter((one) => one.kind !== "mark" || !common.has(folded(one.text)))];
  const longestFirst = found.sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  return longestFirst.filter((one, index) => !longestFirst.slice(0, index).some((other) => other.at + other.text.length >= one.at + one.text.length));
}

/** The words of a specification, for `common`. */
export const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*(?: ?\d+)?/gu)].flatMap(([word]) => [folded(word), folded(word.split(" ")[0] ?? "")])));

const folded = (text: string): string => text.normalize("NFC").toLowerCase();
const legalForms = /[\s,]+(?:SIA|AS|OÜ|UAB|AB|Oy|Oyj|AB|GmbH|AG|SE|Ltd\.?|Limited|Inc\.?|LLC|S\.?A\.?|B\.?V\.?|sp\. z o\.o\.)(?=$|[\s,(])|\s*\([^)]*\)/giu;
const withoutForm = (name: string): string => name.replace(legalForms, "").trim();

function occurrences(text: string, kind: NameKind, names: readonly string[]): NameFound[] {
  const where = folded(text);
  // Folding may change lengths in rare scripts: then only the spelling itself is looked for.
  const isAligned = where.length === text.length;
  return [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 1))].flatMap((name) => {
    const found: NameFound[] = [];
    const what = isAligned ? folded(name) : name;
    for (let at = (isAligned ? where : text).indexOf(what); at >= 0; at = (isAligned ? where : text).indexOf(what, at + 1))
      if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) found.push({ kind, text: text.slice(at, at + what.length), at });
    return found;
  });
}
