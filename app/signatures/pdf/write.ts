import { type OriginalPdf, readOriginal } from "./revisions";
import { type Value, entriesOf, itemsOf, nameOf } from "./syntax";

/** Room for a signature with its certificates and a time stamp, in bytes. */
const room = 24_000;
const blankRange = "0000000000 0000000000 0000000000";

/** A PDF that waits for its signature. */
export interface PreparedPdf {
  /** Everything but the signature. */
  toSign: Uint8Array;
  complete: (signature: Uint8Array) => Uint8Array;
}

/**
 * The PDF with an empty signature in an incremental update (ISO 32000-1, 12.8; ETSI EN 319 142-1): nothing of the file is changed,
 * and no page looks different. `at` is the claimed time, as ISO 8601 in UTC.
 */
export function preparePdf(pdf: Uint8Array, at: string): PreparedPdf {
  const original = readOriginal(pdf);
  const update = updateOf(pdf, original, at);
  const bytes = Buffer.concat([pdf, Buffer.from(update, "latin1")]);
  const from = bytes.indexOf(`<${"0".repeat(2 * room)}>`, pdf.length, "latin1");
  const to = from + 2 * room + 2;
  const range = [from, to, bytes.length - to].map((one) => String(one).padStart(10, "0")).join(" ");
  bytes.write(range, bytes.indexOf(blankRange, pdf.length, "latin1"), "latin1");
  return {
    toSign: new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])),
    complete(signature) {
      if (signature.length > room) throw new Error("the signature is larger than the room for it");
      bytes.write(Buffer.from(signature).toString("hex"), from + 1, "latin1");
      return new Uint8Array(bytes);
    },
  };
}

function updateOf(pdf: Uint8Array, original: OriginalPdf, at: string): string {
  const { root, size, startxref, trailer } = original;
  const page = firstPage(original, entriesOf(original.object(root)).get("Pages"));
  const [form, field, signature] = [size, size + 1, size + 2];
  const catalog = new Map([...entriesOf(original.object(root)), ["AcroForm", reference(form)] as const]);
  const entries = entriesOf(original.object(page));
  const annotations: Value = { kind: "array", items: [...itemsOf(resolved(original, entries.get("Annots"))), reference(field)] };
  const objects = new Map<number, string>([
    [root, written({ kind: "dict", entries: catalog })],
    [page, written({ kind: "dict", entries: new Map([...entries, ["Annots", annotations]]) })],
    // An object of its own: some programs that sign after us overlook a form that stands in the catalog.
    [form, `<< /Fields [${field} 0 R] /SigFlags 3 >>`],
    // Hidden, printable, locked: a hidden widget needs no place in the tags (ISO 14289-1, 7.18.1).
    [field, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /F 134 /Rect [0 0 0 0] /P ${page} 0 R /V ${signature} 0 R >>`],
    [signature, `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:${at.replace(/[-:T]/g, "").slice(0, 14)}Z) /ByteRange [0 ${blankRange}] /Contents <${"0".repeat(2 * room)}> >>`],
  ]);
  return appended(pdf.length, objects, `/Size ${size + 3} /Root ${root} 0 R /Prev ${startxref}${["Info", "ID"].map((name) => (trailer.has(name) ? ` /${name} ${written(trailer.get(name))}` : "")).join("")}`);
}

function appended(start: number, objects: ReadonlyMap<number, string>, trailer: string): string {
  let text = "\n";
  const rows: string[] = [];
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    rows.push(`${number} 1\n${String(start + text.length).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  return `${text}xref\n${rows.join("")}trailer\n<< ${trailer} >>\nstartxref\n${start + text.length}\n%%EOF\n`;
}

function firstPage(original: OriginalPdf, node: Value | undefined): number {
  if (node?.kind !== "reference") throw new Error("the PDF has no page");
  const entries = entriesOf(original.object(node.number));
  return nameOf(entries.get("Type")) === "Page" ? node.number : firstPage(original, itemsOf(resolved(original, entries.get("Kids")))[0]);
}

const resolved = (original: OriginalPdf, value: Value | undefined) => (value?.kind === "reference" ? original.object(value.number) : value);
const reference = (number: number): Value => ({ kind: "reference", number, generation: 0 });

/** An object as PDF text. Strings become hexadecimal, so that nothing in them needs escaping. */
function written(value: Value | undefined): string {
  switch (value?.kind) {
    case "boolean":
    case "number":
      return String(value.value);
    case "name":
      return `/${[...value.value].map((one) => (/[!-~]/.test(one) && !/[#()<>[\]{}/%]/.test(one) ? one : `#${one.charCodeAt(0).toString(16).padStart(2, "0")}`)).join("")}`;
    case "string":
      return `<${Buffer.from(value.value, "latin1").toString("hex")}>`;
    case "array":
      return `[${value.items.map(written).join(" ")}]`;
    case "dict":
      return `<< ${[...value.entries].map(([name, inner]) => `${written({ kind: "name", value: name })} ${written(inner)}`).join(" ")} >>`;
    case "reference":
      return `${value.number} ${value.generation} R`;
    case "stream":
      throw new Error("a stream is not written again");
    default:
      return "null";
  }
}
