import { strFromU8, strToU8 } from "fflate";
import type { Baseline } from "../../domain/signing/baseline";
import { type StyleFault, largestStyle } from "../../domain/signing/document-style";
import { unzipped } from "../unzip";
import { escaped } from "../xml";
import { builtInFooter, builtInHeader, marginsXml, neededStyles, numberingXml, stylesXml } from "./styles";

/** What an office decides about its documents: styles with fonts and colours, numbering, running header and footer with logo, margins. */
export interface HouseStyle {
  styles: string;
  numbering: string;
  header: string;
  footer: string;
  margins: string;
  /** Parts that the others refer to, as they are: theme, fonts, pictures, relationships of header and footer. */
  more: Map<string, Uint8Array>;
}

/** The style of a baseline: the lead buyer's file that was frozen with it, else the built-in one. */
export function houseStyleOf({ documentStyle }: Pick<Baseline, "documentStyle">, language: string): HouseStyle {
  const own = documentStyle && readHouseStyle(Uint8Array.from(atob(documentStyle.file), (character) => character.charCodeAt(0)));
  const style = own && "style" in own ? own.style : { styles: stylesXml, numbering: numberingXml, header: builtInHeader, footer: builtInFooter, margins: marginsXml, more: new Map() };
  return { ...style, styles: style.styles.replace(/<w:lang [^>]*\/>/, `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>`) };
}

/** What stands in the places that a running header or footer leaves open. */
export const filled = (xml: string, words: Readonly<Record<string, string>>): string => xml.replace(/\{(\w+)\}/g, (whole, name: string) => (words[name] === undefined ? whole : escaped(words[name])));

const taken = { styles: "word/styles.xml", numbering: "word/numbering.xml", header: "word/header1.xml", footer: "word/footer1.xml" } as const;
const alsoTaken = /^word\/(theme\/theme\d*\.xml|fontTable\.xml|_rels\/(header1|footer1)\.xml\.rels|media\/[\w.-]+)$/;

/** The house style in a Word file, or everything that keeps it from being one. Hostile files are refused, not repaired. */
export function readHouseStyle(bytes: Uint8Array): { style: HouseStyle } | { faults: StyleFault[] } {
  if (bytes.length > largestStyle) return { faults: [{ problem: "too-large", place: `${bytes.length}` }] };
  const parts = unzipped(bytes);
  if (typeof parts === "string" || !parts.has("word/document.xml")) return { faults: [{ problem: "not-word", place: typeof parts === "string" ? parts : "word/document.xml" }] };
  const text = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
  const style: HouseStyle = {
    styles: text(taken.styles), numbering: text(taken.numbering), header: text(taken.header), footer: text(taken.footer),
    margins: /<w:pgMar [^>]*\/>/.exec(text("word/document.xml"))?.[0] ?? marginsXml,
    more: new Map([...parts].filter(([name]) => alsoTaken.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  const faults = [...hostile(parts), ...missing(parts, style)];
  return faults.length > 0 ? { faults } : { style };
}

function hostile(parts: ReadonlyMap<string, Uint8Array>): StyleFault[] {
  return [...parts].flatMap(([name, bytes]): StyleFault[] => {
    const text = /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : "";
    return [
      ...(/vbaProject|\.bin$/i.test(name) ? [{ problem: "macros" as const, place: name }] : []),
      ...(/<!DOCTYPE|<!ENTITY/i.test(text) ? [{ problem: "doctype" as const, place: name }] : []),
      ...(alsoTaken.test(name) && /TargetMode\s*=\s*"External"/i.test(text) ? [{ problem: "external" as const, place: name }] : []),
      ...(name.startsWith("word/media/") && !isPicture(name, bytes) ? [{ problem: "picture-kind" as const, place: name }] : []),
    ];
  });
}

const isPicture = (name: string, bytes: Uint8Array): boolean =>
  (/\.png$/i.test(name) && bytes[0] === 0x89 && bytes[1] === 0x50) || (/\.jpe?g$/i.test(name) && bytes[0] === 0xff && bytes[1] === 0xd8);

function missing(parts: ReadonlyMap<string, Uint8Array>, { styles, numbering, header, footer }: HouseStyle): StyleFault[] {
  const absent = Object.values(taken).filter((name) => !parts.has(name));
  if (absent.length > 0) return absent.map((place) => ({ problem: "part-missing", place }));
  const has = (id: string) => styles.includes(`w:styleId="${id}"`);
  const words = (xml: string) => xml.replace(/<[^>]*>/g, "");
  const heading = /w:styleId="Heading1".*?<w:numId w:val="(\d+)"/s.exec(styles)?.[1];
  return [
    ...neededStyles.filter((id) => !has(id)).map((place): StyleFault => ({ problem: "style-missing", place })),
    ...(heading && numbering.includes(`<w:num w:numId="${heading}"`) ? [] : [{ problem: "numbering-missing" as const, place: "Heading1" }]),
    ...(words(header).includes("{title}") ? [] : [{ problem: "title-missing" as const, place: taken.header }]),
    ...(words(footer).includes("{hash}") ? [] : [{ problem: "hash-missing" as const, place: taken.footer }]),
  ];
}

/** What other formats take over of a house style: the colour of headings, and the first picture of the header as the logo. */
export interface Look {
  accent: string | null;
  logo: { bytes: Uint8Array; kind: "png" | "jpeg" } | null;
}

export function lookOf({ documentStyle }: Pick<Baseline, "documentStyle">): Look {
  if (!documentStyle) return { accent: null, logo: null };
  const { styles, header, more } = houseStyleOf({ documentStyle }, "en");
  const accent = /w:styleId="Heading1".*?<w:color w:val="([0-9A-Fa-f]{6})"/s.exec(styles)?.[1] ?? null;
  const shown = /r:embed="([^"]+)"/.exec(header)?.[1];
  const target = shown && new RegExp(`Id="${shown}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${shown}"`).exec(strFromU8(more.get("word/_rels/header1.xml.rels") ?? new Uint8Array()));
  const name = target && `word/${target[1] ?? target[2]}`;
  const bytes = name ? more.get(name) : undefined;
  return { accent, logo: bytes && name ? { bytes, kind: name.endsWith(".png") ? "png" : "jpeg" } : null };
}

/** The built-in style as a Word file that an office can open, change and give back. */
export const styleParts = (document: string): Map<string, Uint8Array> =>
  new Map([["word/document.xml", document], [taken.styles, stylesXml], [taken.numbering, numberingXml], [taken.header, builtInHeader], [taken.footer, builtInFooter]].map(([name = "", text = ""]) => [name, strToU8(text)]));
