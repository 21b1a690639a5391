import { Unacceptable } from "../unacceptable";

/** A PDF object (ISO 32000-1, 7.3). */
export type Value =
  | { kind: "null" }
  | { kind: "boolean"; value: boolean }
  | { kind: "number"; value: number }
  | { kind: "name"; value: string }
  | { kind: "string"; value: string; from: number; to: number; hex: boolean }
  | { kind: "array"; items: Value[] }
  | { kind: "dict"; entries: Map<string, Value> }
  | { kind: "reference"; number: number; generation: number }
  | { kind: "stream"; entries: Map<string, Value>; from: number };

const blank = new Set([0, 9, 10, 12, 13, 32]);
const delimiter = new Set([..."()<>[]{}/%"].map((one) => one.charCodeAt(0)));
const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const mostDepth = 60;

/** Reads PDF objects from bytes, strictly. Throws Unacceptable. */
export class PdfReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    private readonly end = bytes.length,
  ) {}

  skipBlank() {
    while (this.at < this.end) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x25) while (this.at < this.end && !this.isLineEnd()) this.at++;
      else if (blank.has(byte)) this.at++;
      else return;
    }
  }

  private isLineEnd(): boolean {
    return this.bytes[this.at] === 10 || this.bytes[this.at] === 13;
  }

  /** The text of the next bytes, without going on. */
  peek(length: number): string {
    return Buffer.from(this.bytes.subarray(this.at, Math.min(this.end, this.at + length))).toString("latin1");
  }

  /** Whether this word comes next, and then it is behind. */
  takes(word: string): boolean {
    this.skipBlank();
    if (this.peek(word.length) !== word) return false;
    this.at += word.length;
    return true;
  }

  expect(word: string) {
    if (!this.takes(word)) throw this.broken();
  }

  broken(): Unacceptable {
    return new Unacceptable("pdf-broken", `byte ${this.at + 1}`);
  }

  integer(): number {
    const value = this.value();
    if (value.kind !== "number" || !Number.isSafeInteger(value.value) || value.value < 0) throw this.broken();
    return value.value;
  }

  value(depth = 0): Value {
    this.skipBlank();
    if (depth > mostDepth) throw this.broken();
    const two = this.peek(2);
    if (two === "<<") return this.dictionary(depth);
    switch (two[0]) {
      case "[":
        return this.array(depth);
      case "/":
        return { kind: "name", value: this.name() };
      case "(":
        return this.literal();
      case "<":
        return this.hexadecimal();
      default:
        return this.word();
    }
  }

  private dictionary(depth: number): Value {
    this.at += 2;
    const entries = new Map<string, Value>();
    while (!this.takes(">>")) {
      if (this.peek(1) !== "/") throw this.broken();
      const name = this.name();
      // Readers disagree about which of two entries counts.
      if (entries.has(name)) throw this.broken();
      entries.set(name, this.value(depth + 1));
    }
    return { kind: "dict", entries };
  }

  private array(depth: number): Value {
    this.at++;
    const items: Value[] = [];
    while (!this.takes("]")) items.push(this.value(depth + 1));
    return { kind: "array", items };
  }

  private name(): string {
    this.at++;
    return this.regular().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  /** Bytes up to the next blank or delimiter. */
  private regular(): string {
    const from = this.at;
    while (this.at < this.end && !blank.has(this.bytes[this.at] ?? 0) && !delimiter.has(this.bytes[this.at] ?? 0)) this.at++;
    return Buffer.from(this.bytes.subarray(from, this.at)).toString("latin1");
  }

  private literal(): Value {
    const from = this.at++;
    let value = "";
    for (let open = 1; open > 0; ) {
      if (this.at >= this.end) throw this.broken();
      let next = String.fromCharCode(this.bytes[this.at++] ?? 0);
      if (next === "(") open++;
      else if (next === ")") open--;
      else if (next === "\\") next = this.escape();
      if (open > 0) value += next;
    }
    return { kind: "string", value, from, to: this.at, hex: false };
  }

  private escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.peek(3))?.[0];
    if (octal) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    const next = String.fromCharCode(this.bytes[this.at++] ?? 0);
    return next === "\n" || next === "\r" ? "" : (escapes[next] ?? next);
  }

  private hexadecimal(): Value {
    const from = this.at++;
    const until = this.bytes.indexOf(0x3e, this.at);
    if (until < 0 || until >= this.end) throw this.broken();
    const digits = Buffer.from(this.bytes.subarray(this.at, until)).toString("latin1");
    this.at = until + 1;
    if (!/^[0-9a-fA-F\s]*$/.test(digits)) throw this.broken();
    const even = digits.replace(/\s/g, "");
    return { kind: "string", value: Buffer.from(even.length % 2 ? `${even}0` : even, "hex").toString("latin1"), from, to: this.at, hex: true };
  }

  private word(): Value {
    const word = this.regular();
    if (word === "true" || word === "false") return { kind: "boolean", value: word === "true" };
    if (word === "null") return { kind: "null" };
    if (!/^[+-]?(\d{1,15}(\.\d*)?|\.\d+)$/.test(word)) throw this.broken();
    const reference = /^\d{1,8}$/.test(word) && this.referenceAfter(Number(word));
    return reference || { kind: "number", value: Number(word) };
  }

  /** `12 0 R` begins like a number. */
  private referenceAfter(number: number): Value | null {
    const match = /^[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(this.peek(40));
    if (!match) return null;
    this.at += match[0].length;
    return { kind: "reference", number, generation: Number(match[1]) };
  }

  /** `12 0 obj … endobj`. A stream's length is in its dictionary, directly. */
  indirect(): { number: number; generation: number; offset: number; value: Value } {
    this.skipBlank();
    const offset = this.at;
    const number = this.integer();
    const generation = this.integer();
    this.expect("obj");
    let value = this.value();
    if (value.kind === "dict" && this.takes("stream")) value = this.stream(value.entries);
    this.expect("endobj");
    return { number, generation, offset, value };
  }

  private stream(entries: Map<string, Value>): Value {
    if (this.peek(2) === "\r\n") this.at += 2;
    else if (this.peek(1) === "\n") this.at++;
    else throw this.broken();
    const from = this.at;
    const length = entries.get("Length");
    if (length?.kind !== "number" || !Number.isSafeInteger(length.value) || length.value < 0 || from + length.value > this.end) throw this.broken();
    this.at = from + length.value;
    this.expect("endstream");
    return { kind: "stream", entries, from };
  }
}

export const entriesOf = (value: Value | undefined): ReadonlyMap<string, Value> => (value?.kind === "dict" || value?.kind === "stream" ? value.entries : new Map<string, Value>());
export const numberOf = (value: Value | undefined): number | null => (value?.kind === "number" ? value.value : null);
export const nameOf = (value: Value | undefined): string | null => (value?.kind === "name" ? value.value : null);
export const itemsOf = (value: Value | undefined): readonly Value[] => (value?.kind === "array" ? value.items : []);

/** Whether two objects say the same, wherever they stand. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (!a || !b) return a === b;
  return comparable(a) === comparable(b);
}

function comparable(value: Value): string {
  switch (value.kind) {
    case "null":
      return "null";
    case "boolean":
    case "number":
    case "name":
    case "string":
      return JSON.stringify([value.kind, value.value]);
    case "reference":
      return `${value.number} ${value.generation} R`;
    case "array":
      return `[${value.items.map(comparable).join(" ")}]`;
    case "dict":
    case "stream":
      return `<<${[...value.entries].map(([name, inner]) => `${JSON.stringify(name)} ${comparable(inner)}`).sort().join(" ")}>>${value.kind === "stream" ? value.from : ""}`;
  }
}
