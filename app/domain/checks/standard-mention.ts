import type { CheckedText, Hit } from "./checked-text";

/** A place where a text names a standard. */
export interface StandardMention {
  from: number;
  to: number;
  first: number;
  last: number;
  designation: string;
  /** Whether an edition is named: a year, a version, a date. */
  dated: boolean;
}

/** Words that stand inside a designation: "ETSI TS 103 264", "DIN SPEC 91357", "MIM 2". */
const inside = /^(ts|tr|gs|gr|eg|es|pas|spec|cwa|cim|en|iso|iec|iso\/iec|iso\/iec\/ieee|ts\d*|v\d[\w.]*|rec\.?|y\.\d+|part|mim\d*|guide)$/;
const code = /^[a-z]{0,3}\d[\d.]*([-:./][\w.]+)*$/;
const edition = /^(version|versij\p{L}*|edition|release|redakcij\p{L}*|laidien\p{L}*)$/u;
/** After its edition a designation is at its end: what follows counts something else. */
const editionNumber = /^(v?\d+(\.\d+)+|v\d+|.*:(19|20)\d\d)$/;
const year = /(19|20)\d\d/;

const none: readonly StandardMention[] = [];

/** Every standard that a text names, names that follow each other as one: "EN ISO/IEC 27001:2022". */
export const standardsNamed = (text: CheckedText): readonly StandardMention[] => (text.hits("standards").length === 0 ? none : text.once(mentionsIn));

function mentionsIn(text: CheckedText): readonly StandardMention[] {
  const found: StandardMention[] = [];
  for (const hit of text.hits("standards")) if (hit.first > (found.at(-1)?.last ?? -1)) found.push(mentionAt(text, hit));
  return found;
}

function mentionAt({ raw, tokens }: CheckedText, { from, first, last: end }: Hit): StandardMention {
  let last = end;
  for (let next = tokens[last + 1]; next && (next.kind === "number" || code.test(next.word) || inside.test(next.word) || edition.test(next.word)); next = tokens[last + 1]) {
    // A number that begins what is counted is none of the designation: "MQTT 5 times".
    if (raw.slice(tokens[last]?.to ?? 0, next.from).includes("\n")) break;
    last += 1;
    if (editionNumber.test(next.word)) break;
  }
  const open = tokens[last + 1];
  const inBrackets = tokens[last + 2];
  const bracketed = open?.word === "(" && inBrackets && /^(19|20)\d\d/.test(inBrackets.word);
  const to = tokens[last]?.to ?? from;
  const designation = raw.slice(from, to);
  const dated = Boolean(bracketed) || year.test(designation.replace(/^.*?(?=[:(])/, "")) && /[:(]/.test(designation) || /\bv?\d+\.\d+/i.test(designation) || /\bv\d/i.test(designation) || tokens.slice(first, last + 1).some(({ word }) => edition.test(word));
  return { from, to, first, last, designation, dated };
}
