import { type Paragraph, paragraphsIn } from "../domain/checks/paragraph";
import { type PastedTrouble, pastedLimits } from "../domain/checks/pasted-limits";
import { unzipped } from "../exporters/unzip";
import { documentParagraphs } from "./docx";
import { ImportRefused } from "./limits";

/** A text that is refused whole. */
export class PastedRefused extends Error {
  constructor(readonly trouble: PastedTrouble) {
    super(trouble);
  }
}

function refused(trouble: PastedTrouble): never {
  throw new PastedRefused(trouble);
}

/** The paragraphs of a Word or text file. Nothing but its text is taken: what a file could do or fetch is never looked at. */
export function readPasted(bytes: Uint8Array, fileName: string): Paragraph[] {
  if (bytes.length > pastedLimits.bytes) refused("too-large");
  const kind = fileName.toLowerCase().split(".").pop() ?? "";
  try {
    if (kind === "docx" || kind === "docm" || kind === "dotx") return bounded(documentOf(bytes));
    if (kind === "txt" || kind === "md" || kind === "text") return bounded(paragraphsIn(decoded(bytes)));
  } catch (error) {
    if (error instanceof ImportRefused) return refused("broken");
    throw error;
  }
  return refused("kind");
}

/** The same of a text that was pasted. */
export const pastedParagraphs = (text: string): Paragraph[] => (text.length > pastedLimits.characters * 2 ? refused("too-long") : bounded(paragraphsIn(text)));

function bounded(paragraphs: Paragraph[]): Paragraph[] {
  if (!paragraphs.some(({ kind }) => kind !== "heading")) return refused("nothing-inside");
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return paragraphs.length > pastedLimits.paragraphs || characters > pastedLimits.characters ? refused("too-long") : paragraphs;
}

function documentOf(bytes: Uint8Array): Paragraph[] {
  const parts = unzipped(bytes, pastedLimits.unpacked);
  if (typeof parts === "string") return refused(parts.startsWith("too ") ? "bomb" : "broken");
  return documentParagraphs(parts) ?? refused("broken");
}

/** Old texts are often not UTF-8: by their mark UTF-16, else the Baltic code page, which gives some character to every byte. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.includes(0)) return refused("broken");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1257").decode(bytes);
  }
}
