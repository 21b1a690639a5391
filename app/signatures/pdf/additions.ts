import { Unacceptable } from "../unacceptable";
import { type OriginalPdf, type Revision } from "./revisions";
import { type Value, entriesOf, itemsOf, nameOf, numberOf, sameValue } from "./syntax";
import { decoded } from "./xref";

/** A signature that a revision added. */
export interface AddedSignature {
  dictionary: ReadonlyMap<string, Value>;
  /** The page on which its visible stamp stands; null when it has none. */
  stampOn: number | null;
}

/** The document as it stands after some of its revisions. */
export class PdfState {
  private readonly written = new Map<number, Value>();
  size: number;

  constructor(
    readonly bytes: Uint8Array,
    private readonly original: OriginalPdf,
  ) {
    this.size = original.size;
  }

  object(number: number): Value | undefined {
    return this.written.get(number) ?? this.original.object(number);
  }

  /** The value, or what it refers to. */
  resolved(value: Value | undefined): Value | undefined {
    return value?.kind === "reference" ? this.object(value.number) : value;
  }

  catalog(): ReadonlyMap<string, Value> {
    return entriesOf(this.object(this.original.root));
  }

  numberOf(name: "Root" | "Info" | "Metadata"): number | null {
    const value = name === "Metadata" ? this.catalog().get(name) : this.original.trailer.get(name);
    return value?.kind === "reference" ? value.number : null;
  }

  /** Takes a revision in; returns the state before it. */
  after(revision: Revision): PdfState {
    const next = new PdfState(this.bytes, this.original);
    for (const [number, value] of [...this.written, ...revision.objects]) next.written.set(number, value);
    next.size = Math.max(this.size, numberOf(revision.trailer.get("Size")) ?? 0);
    return next;
  }
}

const mayComeToCatalog = ["AcroForm", "DSS", "Extensions", "Perms", "Version", "Metadata"];
const fieldEntries = ["Type", "Subtype", "FT", "T", "TU", "V", "F", "Ff", "P", "Rect", "AP", "AS", "DA", "MK", "Lock", "SV", "NM", "M", "Border", "BS", "Q"];
const formEntries = ["Fields", "SigFlags", "DR", "DA", "NeedAppearances"];
/** A quarter of an A4 page, in square points: a larger stamp could cover what was signed. */
const largestStamp = 125_000;

/**
 * The signatures that an update added. It may add signature fields, their widgets, validation data and dates, and nothing else:
 * other updates can change what a reader sees though the signature still holds. Throws Unacceptable.
 */
export function additionsOf(before: PdfState, revision: Revision): AddedSignature[] {
  const after = before.after(revision);
  for (const [number, value] of revision.objects) {
    const old = before.object(number);
    // A number that was never used could be one that the original refers to in vain.
    if (!old && number < before.size) throw change(number);
    if (old && !sameValue(old, value)) checkChange({ before, after, number, old, value });
  }
  const known = new Set(fieldsOf(before).map(referenceNumber));
  const fields = fieldsOf(after);
  if (!fieldsOf(before).every((field, index) => sameValue(field, fields[index]))) throw new Unacceptable("pdf-change", "AcroForm");
  return fields.map(referenceNumber).filter((number) => !known.has(number)).map((number) => addedField(after, number));
}

const change = (number: number) => new Unacceptable("pdf-change", `${number} 0 R`);

interface Change {
  before: PdfState;
  after: PdfState;
  number: number;
  old: Value;
  value: Value;
}

function checkChange({ before, after, number, old, value }: Change) {
  const [was, is] = [entriesOf(old), entriesOf(value)];
  if (number === before.numberOf("Root")) {
    requireSameExcept(was, is, mayComeToCatalog, number);
    checkForm(after);
  } else if (number === before.numberOf("Info")) requireSameExcept(was, is, ["ModDate", "Producer"], number);
  else if (number === before.numberOf("Metadata")) requireSameTitle(before, old, value, number);
  else if (nameOf(was.get("Type")) === "Page") {
    requireSameExcept(was, is, ["Annots"], number);
    requireOnlyFieldsAdded(before, after, was.get("Annots"), is.get("Annots"), number);
  } else if (old.kind === "array" && value.kind === "array") requireOnlyFieldsAdded(before, after, old, value, number);
  else if (was.has("Fields") && is.has("Fields")) checkForm(after);
  else if (!(isValidationData(before, number) && value.kind === "dict")) throw change(number);
}

function requireSameExcept(was: ReadonlyMap<string, Value>, is: ReadonlyMap<string, Value>, names: readonly string[], number: number) {
  for (const name of new Set([...was.keys(), ...is.keys()])) if (!names.includes(name) && !sameValue(was.get(name), is.get(name))) throw change(number);
}

/** A list of annotations or fields: what was there stays in its place, and only signature fields come to it. */
function requireOnlyFieldsAdded(before: PdfState, after: PdfState, old: Value | undefined, value: Value | undefined, number: number) {
  const [was, is] = [itemsOf(before.resolved(old)), itemsOf(after.resolved(value))];
  const fields = new Set(fieldsOf(after).map(referenceNumber));
  if (!was.every((one, index) => sameValue(one, is[index])) || !is.slice(was.length).every((one) => fields.has(referenceNumber(one)))) throw change(number);
}

/** Programs note the time of a change in the metadata; the title, which viewers show, has to stay. */
function requireSameTitle(state: PdfState, old: Value, value: Value, number: number) {
  const title = (one: Value) => (one.kind === "stream" ? /<dc:title>[\s\S]*?<\/dc:title>/.exec(Buffer.from(decoded(state.bytes, one)).toString("utf8"))?.[0].replace(/<[^>]*>|\s/g, "") : undefined);
  if (value.kind !== "stream" || nameOf(value.entries.get("Type")) !== "Metadata" || title(old) !== title(value)) throw change(number);
}

/** The document security store (ETSI EN 319 142-1, 5.4.2): certificates and revocation data, which no page shows. */
const isValidationData = (state: PdfState, number: number): boolean => {
  const store = state.catalog().get("DSS");
  return store?.kind === "reference" && store.number === number;
};

function fieldsOf(state: PdfState): readonly Value[] {
  const form = entriesOf(state.resolved(state.catalog().get("AcroForm")));
  return itemsOf(state.resolved(form.get("Fields")));
}

function checkForm(state: PdfState) {
  const form = entriesOf(state.resolved(state.catalog().get("AcroForm")));
  const appearances = form.get("NeedAppearances");
  if ([...form.keys()].some((name) => !formEntries.includes(name)) || (appearances?.kind === "boolean" && appearances.value)) throw new Unacceptable("pdf-change", "AcroForm");
}

function referenceNumber(value: Value): number {
  if (value.kind !== "reference") throw new Unacceptable("pdf-change", "AcroForm");
  return value.number;
}

function addedField(state: PdfState, number: number): AddedSignature {
  const field = entriesOf(state.object(number));
  const signature = state.resolved(field.get("V"));
  const isField = nameOf(field.get("FT")) === "Sig" && nameOf(field.get("Subtype")) === "Widget" && signature?.kind === "dict";
  if (!isField || [...field.keys()].some((name) => !fieldEntries.includes(name))) throw change(number);
  return { dictionary: signature.entries, stampOn: stampOf(state, field, number) };
}

function stampOf(state: PdfState, field: ReadonlyMap<string, Value>, number: number): number | null {
  const [left = 0, bottom = 0, right = 0, top = 0] = itemsOf(state.resolved(field.get("Rect"))).map((one) => numberOf(one) ?? Number.NaN);
  const area = Math.abs((right - left) * (top - bottom));
  if (!(area <= largestStamp)) throw change(number);
  return area > 0 && field.has("AP") ? pageOf(state, number) : null;
}

/** The place among the pages, from 1, of the page that lists the field: what the field says itself need not be so. */
function pageOf(state: PdfState, number: number): number | null {
  const pages = leavesOf(state, state.resolved(state.catalog().get("Pages")), 0);
  const lists = (page: number) => itemsOf(state.resolved(entriesOf(state.object(page)).get("Annots"))).some((one) => one.kind === "reference" && one.number === number);
  const found = pages.findIndex(lists);
  return found < 0 ? null : found + 1;
}

function leavesOf(state: PdfState, node: Value | undefined, depth: number): number[] {
  if (depth > 20) return [];
  return itemsOf(state.resolved(entriesOf(node).get("Kids"))).flatMap((kid) => {
    const value = state.resolved(kid);
    return entriesOf(value).has("Kids") ? leavesOf(state, value, depth + 1) : kid.kind === "reference" ? [kid.number] : [];
  });
}
