import { C14nCanonicalization, ExclusiveCanonicalization } from "xml-crypto";
import { Unacceptable } from "../unacceptable";

export const canonicalXml = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
export const canonicalXml11 = "http://www.w3.org/2006/12/xml-c14n11";
export const exclusiveCanonicalXml = "http://www.w3.org/2001/10/xml-exc-c14n#";

/**
 * An element in canonical form (W3C Canonical XML 1.0, 1.1 or exclusive 1.0), always without comments. The two inclusive ones differ
 * only in `xml:` attributes, which no document that is read here has. Throws Unacceptable for any other algorithm.
 */
export function canonicalised(element: Element, algorithm: string | null): string {
  switch (algorithm) {
    case canonicalXml:
    case canonicalXml11:
      return new C14nCanonicalization().process(element, { ancestorNamespaces: inherited(element) });
    case exclusiveCanonicalXml:
      return new ExclusiveCanonicalization().process(element, {});
    default:
      throw new Unacceptable("canonicalisation", algorithm ?? "");
  }
}

/** Namespaces that elements around it declare: inclusive canonical form repeats them. */
function inherited(element: Element): { prefix: string; namespaceURI: string }[] {
  const found = new Map<string, string>();
  for (let one = parentOf(element); one; one = parentOf(one))
    for (const { name, prefix, localName, value } of Array.from(one.attributes)) {
      const declared = prefix === "xmlns" ? localName : name === "xmlns" ? "" : null;
      if (declared !== null && !found.has(declared)) found.set(declared, value);
    }
  // An element without prefix brings the default namespace itself.
  if (!element.prefix) found.delete("");
  return [...found].filter(([, value]) => value !== "").map(([prefix, namespaceURI]) => ({ prefix, namespaceURI }));
}

const parentOf = ({ parentNode }: Element): Element | null => (parentNode && isElement(parentNode) ? parentNode : null);
const isElement = (node: Node): node is Element => node.nodeType === 1;
