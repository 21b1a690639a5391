import { type AccessibilityFinding, accessibilityFindings } from "~/exporters/docx/accessibility";
import { UsageTrouble, readArguments, readOrExplain } from "./usage";

const sentences: Record<AccessibilityFinding["rule"], string> = {
  readable: "the file cannot be read as a Word file",
  title: "the document has no title in its properties",
  language: "the language is not stated",
  contents: "there is no table of contents",
  "heading-order": "a heading skips a level or is empty",
  "table-header": "a table has no header row that repeats",
  "table-name": "a table has no name",
  "alternative-text": "a picture has no alternative text",
  "typed-list": "a list is typed instead of being one",
  "empty-paragraph": "an empty paragraph stands in for space",
  "link-target": "a link leads nowhere",
};

/** Says what in a Word file keeps people from reading it with a screen reader or a keyboard. Exit code 0 when nothing was found. */
export async function checkDocument(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  const [file] = positionals;
  if (!file) throw new UsageTrouble("jointspec check-document FILE.docx");
  const findings = accessibilityFindings(readOrExplain(file));
  for (const { rule, place } of findings) console.log(`✗ ${sentences[rule]}${place ? `: ${place}` : ""}`);
  console.log(findings.length === 0 ? "Nothing was found. Whether its texts make sense only a reader can tell." : `${findings.length} found`);
  return findings.length === 0 ? 0 : 1;
}
