/** A word, number, placeholder or sign of a text, with its place in it (UTF-16). */
export class Token {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly kind: "word" | "number" | "placeholder" | "sign",
    /** Of the word in small letters: most words are looked up and never read. */
    readonly hash: number,
    private readonly text: string,
  ) {}

  /** In small letters. */
  get word(): string {
    return this.text.slice(this.from, this.to).toLowerCase();
  }

  /** Its first letters as one number; 0 where it has fewer. */
  beginning(letters: 2 | 3): number {
    return this.to - this.from < letters ? 0 : beginningOf(this.text, this.from, letters);
  }

  /** Whether it begins so, in small letters. */
  begins(letters: string): boolean {
    return this.to - this.from >= letters.length && this.text.startsWith(letters, this.from);
  }
}

/** Letters as one number, so that looking up the beginning of a word makes no new text. Different letters may give one number: who finds an entry compares. */
export const beginningOf = (text: string, from: number, letters: 2 | 3): number =>
  ((text.charCodeAt(from) & 1023) << 20) | ((text.charCodeAt(from + 1) & 1023) << 10) | (letters === 3 ? text.charCodeAt(from + 2) & 1023 : 0);

/** A number for a word in small letters. Different words may have one number: who finds something by it compares. */
export function hashOf(word: string): number {
  let hash = start;
  for (let index = 0; index < word.length; index += 1) hash = mixed(hash, word.charCodeAt(index));
  return hash;
}

/** A number for two words that follow each other, of their hashes. */
export const pairOf = (first: number, second: number): number => Math.imul(first, 31) ^ second;

const start = 0x811c9dc5;
/** FNV-1a. */
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) || code > 0x2c00;
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;

const [hyphen, dot, slash, apostrophe, curly, colon, comma, brace, underscore] = [45, 46, 47, 39, 0x2019, 58, 44, 123, 95];

/** Whether a sign between two parts belongs to the word that they make: "ISO/IEC", "u.c", "99.5", "27001:2022". */
function joins(code: number, before: number, after: number): boolean {
  const digits = isDigit(before) && isDigit(after);
  if (code === dot || code === underscore) return isLetter(after) || digits;
  if (code === comma || code === colon) return digits;
  return code === hyphen || code === slash || code === apostrophe || code === curly ? (isLetter(after) || isDigit(after)) : false;
}

/** The tokens of a text, in their order. Hand-written for its speed: it runs over every requirement of a specification. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // The few letters that get longer in small letters would shift all places: such a text is read as it is written.
  const small = lower.length === text.length ? lower : text;
  const add = (from: number, to: number, kind: Token["kind"]) => {
    let hash = start;
    for (let index = from; index < to; index += 1) hash = mixed(hash, small.charCodeAt(index));
    tokens.push(new Token(from, to, kind, hash, small));
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    if (code === brace && text.charCodeAt(at + 1) === brace) {
      const end = text.indexOf("}}", at);
      const to = end < 0 ? text.length : end + 2;
      add(at, to, "placeholder");
      at = to;
      continue;
    }
    const letter = isLetter(code);
    if (!letter && !isDigit(code)) {
      add(at, at + 1, "sign");
      at += 1;
      continue;
    }
    let to = at + 1;
    let letters = letter;
    for (; to < text.length; to += 1) {
      const next = text.charCodeAt(to);
      if (isLetter(next)) letters = true;
      else if (!isDigit(next) && !(to + 1 < text.length && joins(next, text.charCodeAt(to - 1), text.charCodeAt(to + 1)))) break;
    }
    add(at, to, letters ? "word" : "number");
    at = to;
  }
  return tokens;
}
