// What XML 1.0 cannot hold: control characters, noncharacters and lone surrogates.
// eslint-disable-next-line no-control-regex -- these are the ones to take out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const special = /[&<>"]/g;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text without what no document format can hold. */
export const printable = (text: string): string => text.replace(unprintable, "");

/** A text that may stand in XML or HTML, between tags and in attributes. */
export function escaped(text: string): string {
  return printable(text).replace(special, (character) => entities[character] ?? "");
}
