import { basename } from "node:path";
import { basisOf } from "~/domain/checks/basis";
import type { Language } from "~/domain/language";
import { type CheckedText, checkedText } from "~/http/pasted";
import { pastedSentence, pastedTroubleNames, pastedWords } from "~/messages/pasted";
import { say } from "~/messages/say";
import { readReference } from "~db/publish-library";
import { UsageTrouble, readOrExplain } from "./usage";

interface Asked {
  language: Language | null;
  countries: readonly string[];
  json: boolean;
}

/** Checks a text or Word file by the rules of the library's files: no database is needed. Exit code 1 where there are errors. */
export async function checkText(file: string, { language, countries, json }: Asked): Promise<number> {
  const asked = { basis: basisOf(readReference()), language, countries, day: new Date().toISOString().slice(0, 10) };
  const checked = await checkedText({ bytes: readOrExplain(file), fileName: basename(file) }, asked, "");
  if ("trouble" in checked) throw new UsageTrouble(`${file}: ${say(language ?? "en", pastedTroubleNames[checked.trouble])}`);
  const findings = findingsOf(checked);
  if (json) console.log(JSON.stringify({ file: basename(file), language: checked.language, packs: checked.inForce.packs, paragraphs: checked.paragraphs.length, findings, notice: notice(checked) }, null, 2));
  else {
    for (const { paragraph, severity, rule, sentence } of findings) console.log(`${paragraph}\t${severity}\t${rule}\t${sentence}`);
    console.log(notice(checked));
  }
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

const findingsOf = ({ paragraphs, inForce, language }: CheckedText) =>
  paragraphs.flatMap((paragraph) =>
    paragraph.found.map((finding) => ({ paragraph: paragraph.number, ...finding, sentence: pastedSentence(finding, paragraph, inForce, language, language), text: paragraph.text })),
  );

const notice = ({ inForce, language }: CheckedText): string => say(language, pastedWords.by, { packs: inForce.packs.map(({ id, version }) => `${id} ${version}`).join(", ") });
