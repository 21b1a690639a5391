// Incremental updates of a PDF written by hand, with the signature by openssl: none of our own writers has a part in it.
import { type Signer, cmsBy, signedAt } from "./signer";

export interface PdfFacts {
  root: number;
  catalog: string;
  page: number;
  pageText: string;
  size: number;
  startxref: number;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** What an update has to know of a PDF with one classic cross-reference table. */
export function factsOf(pdf: Uint8Array): PdfFacts {
  const text = latin(pdf);
  const root = Number(/\/Root (\d+) 0 R/.exec(text)?.[1]);
  const page = Number(/(\d+) 0 obj\s*<<\s*\/Type \/Page\b(?!s)/.exec(text)?.[1]);
  const body = (number: number) => new RegExp(`(?:^|\\n)${number} 0 obj\\s*([\\s\\S]*?)\\s*endobj`).exec(text)?.[1] ?? "";
  return { root, page, catalog: body(root), pageText: body(page), size: Number(/\/Size (\d+)/.exec(text)?.[1]), startxref: Number(/startxref\s+(\d+)/.exec(text)?.[1]) };
}

/** The same dictionary with something put in at its end. */
export const withEntry = (dictionary: string, entry: string) => dictionary.replace(/\s*>>\s*$/, `\n${entry}\n>>`);

export interface Update {
  objects: Record<number, string>;
  trailer?: string;
  /** Entries of the cross-reference table as they are, beside those of the objects. */
  rows?: string;
  end?: string;
}

/** The file with an update at its end. */
export function updated(pdf: Uint8Array, { root, startxref }: Pick<PdfFacts, "root" | "startxref">, { objects, trailer = "", rows = "", end = "%%EOF\n" }: Update): Uint8Array {
  let text = "\n";
  const offsets = new Map<number, number>();
  for (const [number, body] of Object.entries(objects)) {
    offsets.set(Number(number), pdf.length + text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const at = pdf.length + text.length;
  const table = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = Math.max(...offsets.keys()) + 1;
  text += `xref\n0 1\n0000000000 65535 f \n${table}${rows}trailer\n<< /Size ${size} /Root ${root} 0 R /Prev ${startxref} ${trailer} >>\nstartxref\n${at}\n${end}`;
  return Buffer.concat([pdf, Buffer.from(text, "latin1")]);
}

const room = 6000;
export const placeholder = `/ByteRange [0 0000000000 0000000000 0000000000] /Contents <${"0".repeat(room)}>`;

/** Fills in the byte range and the signature of the last placeholder. */
export function filled(pdf: Uint8Array, sign: (bytes: Uint8Array) => Uint8Array, range?: (usual: number[]) => number[]): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = latin(bytes);
  const from = text.lastIndexOf(`<${"0".repeat(room)}>`);
  const to = from + room + 2;
  const usual = [0, from, to, bytes.length - to];
  const [, a = 0, b = 0, c = 0] = (range ?? ((one) => one))(usual);
  bytes.write([a, b, c].map((one) => String(one).padStart(10, "0")).join(" "), text.lastIndexOf("0000000000 0000000000 0000000000]"), "latin1");
  const signature = sign(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
  bytes.write(Buffer.from(signature).toString("hex"), from + 1, "latin1");
  return bytes;
}

export interface SigningOptions {
  subFilter?: string;
  field?: string;
  signature?: string;
  catalog?: (usual: string) => string;
  page?: (usual: string) => string;
  more?: Record<number, string>;
  range?: (usual: number[]) => number[];
  cms?: string[];
  update?: Partial<Update>;
  contents?: (signature: Uint8Array) => Uint8Array;
  /** The rectangle of a visible stamp. */
  stampOn?: string;
  /** The page on which the field says it stands. */
  says?: number;
  date?: string;
  root?: number;
}

const pdfDate = (iso: string) => `D:${iso.replace(/[-:T]/g, "").slice(0, 14)}Z`;

/** The file signed by `openssl cms` in a new field on its first page. */
export function signedPdf(pdf: Uint8Array, signer: Signer, options: SigningOptions = {}): Uint8Array {
  const facts = factsOf(pdf);
  const { size, root, page } = facts;
  const objects = {
    [root]: (options.catalog ?? ((usual) => usual))(withEntry(facts.catalog, `/AcroForm << /Fields [${size} 0 R] /SigFlags 3 >>`)),
    [page]: (options.page ?? ((usual) => usual))(/\/Annots/.test(facts.pageText) ? facts.pageText.replace(/(\/Annots \[[^\]]*)\]/, `$1 ${size} 0 R]`) : withEntry(facts.pageText, `/Annots [${size} 0 R]`)),
    [size]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (S1) /F 132 /P ${options.says ?? page} 0 R /Rect ${options.stampOn ?? "[0 0 0 0]"} /V ${size + 1} 0 R ${options.field ?? ""} >>`,
    [size + 1]: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${options.subFilter ?? "ETSI.CAdES.detached"} /M (${options.date ?? pdfDate(signedAt)}) ${options.signature ?? ""} ${placeholder} >>`,
    ...options.more,
  };
  const sign = (bytes: Uint8Array) => (options.contents ?? ((one) => one))(cmsBy(signer, bytes, options.cms));
  return filled(updated(pdf, { ...facts, root: options.root ?? root }, { objects, ...options.update }), sign, options.range);
}

/** A PDF as our exporter writes it, of two pages. */
export async function smallPdf(words = "Text"): Promise<Uint8Array> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = NodeCompiler.create();
  const source = `#set document(title: "Specification", date: datetime(year: 2026, month: 11, day: 2))\n#set text(lang: "en")\n= Requirements\n${words} #link("https://example.eu")[link]\n#pagebreak()\nMore`;
  const { result } = compiler.compile({ mainFileContent: source });
  if (!result) throw new Error("the small PDF could not be written");
  return compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp: 1_793_000_000 });
}
