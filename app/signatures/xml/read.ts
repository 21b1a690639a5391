import { DOMParser } from "@xmldom/xmldom";
import { XMLValidator } from "fast-xml-parser";
import { Unacceptable } from "../unacceptable";

const mostBytes = 8_000_000;
const mostDepth = 60;

/**
 * A document of elements, attributes and text and nothing else: no document type, comment, CDATA or processing instruction, which
 * parsers and canonicalisers are known to read differently. Throws Unacceptable.
 */
export function readXml(bytes: Uint8Array): Document {
  if (bytes.length > mostBytes) throw new Unacceptable("too-large");
  const text = decoded(bytes);
  const declaration = /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:UTF|utf)-8\2)?(?: standalone=(["'])(?:yes|no)\3)?\s*\?>/.exec(text)?.[0] ?? "";
  const body = text.slice(declaration.length);
  if (/<!DOCTYPE|<!ENTITY/i.test(body)) throw new Unacceptable("xml-doctype");
  // eslint-disable-next-line no-control-regex -- these are the ones to refuse
  if (/<[!?]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/.test(body)) throw new Unacceptable("xml-unexpected");
  requireShallow(body);
  if (XMLValidator.validate(body) !== true) throw new Unacceptable("xml-broken");
  const document = parsed(body);
  elementsOf(document).forEach(requireOrdinary);
  return document;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  } catch {
    throw new Unacceptable("xml-broken");
  }
}

function requireShallow(body: string) {
  let depth = 0;
  for (const [tag] of body.matchAll(/<[^>]*>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>")) depth++;
    if (depth > mostDepth) throw new Unacceptable("xml-broken");
  }
}

function parsed(body: string): Document {
  const stop = (): never => {
    throw new Unacceptable("xml-broken");
  };
  const document: Document | undefined = new DOMParser({ errorHandler: { warning: stop, error: stop, fatalError: stop } }).parseFromString(body, "text/xml");
  if (!document?.documentElement) throw new Unacceptable("xml-broken");
  return document;
}

/** Names and namespaces that are written alike whoever canonicalises them. */
function requireOrdinary(element: Element) {
  const seen = new Set<string>();
  for (const attribute of Array.from(element.attributes)) {
    const key = `${attribute.namespaceURI ?? ""} ${attribute.localName}`;
    const declares = attribute.prefix === "xmlns" || attribute.name === "xmlns";
    const odd = attribute.prefix === "xml" || seen.has(key) || (declares && !/^[\w:/.#?=%~+,;@-]*$/.test(attribute.value)) || (attribute.prefix === "xmlns" && attribute.value === "");
    if (odd || !/^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/.test(attribute.name)) throw new Unacceptable("xml-unexpected");
    seen.add(key);
  }
  if (!/^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/.test(element.tagName) || (element.prefix && !element.namespaceURI)) throw new Unacceptable("xml-unexpected");
}

/** Every element of a document or under an element, in the order of the text. */
export const elementsOf = (within: Document | Element): Element[] => Array.from(within.getElementsByTagName("*"));

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Child elements; text between them, other than blanks, is refused by whoever reads it. */
export const childrenOf = (element: Element): Element[] => Array.from(element.childNodes).filter(isElement);

export const isNamed = (element: Element, namespace: string, name: string): boolean => element.namespaceURI === namespace && element.localName === name;

/** Children of that name. */
export const named = (element: Element, namespace: string, name: string): Element[] => childrenOf(element).filter((child) => isNamed(child, namespace, name));

/** The one child of that name. Throws Unacceptable when there is none or more than one. */
export function only(element: Element, namespace: string, name: string): Element {
  const [found, second] = named(element, namespace, name);
  if (!found || second) throw new Unacceptable("signature-shape", name);
  return found;
}

/** The one child of that name, if there is one. */
export const optional = (element: Element, namespace: string, name: string): Element | null => (named(element, namespace, name).length === 0 ? null : only(element, namespace, name));

/** The text of an element that holds nothing else. */
export function textOf(element: Element): string {
  if (childrenOf(element).length > 0) throw new Unacceptable("signature-shape", element.localName);
  return (element.textContent ?? "").trim();
}

/** The bytes of a Base64 text that is written in the one usual way. */
export function base64Of(element: Element): Uint8Array {
  const text = textOf(element).replace(/[ \n\r\t]/g, "");
  const bytes = Buffer.from(text, "base64");
  if (text === "" || bytes.toString("base64") !== text) throw new Unacceptable("signature-shape", element.localName);
  return new Uint8Array(bytes);
}

export const attributeOf = (element: Element, name: string): string | null => element.getAttributeNode(name)?.value ?? null;
