import { strToU8 } from "fflate";
import { readerOf, shownValue } from "../../document/reader";
import { requirementBlock } from "../../document/requirement";
import { documentWords as w } from "../../document/words";
import { type Language, inLanguage } from "../../domain/language";
import type { Evidence } from "../../domain/signing/evidence";
import { csv } from "../csv";

/** Every requirement with what is asked for it, one in a row: for programs, and for whoever reads in a spreadsheet. */
export function requirementsCsv({ baseline, sha256 }: Evidence, language: Language): Uint8Array {
  const reader = readerOf(baseline, language);
  const { say, authorityName, lotName } = reader;
  const columns = ["id", say(w.requirement), say(w.section), say(w.level), say(w.title), say(w.text), say(w.authority), say(w.lots), say(w.values), say(w.verification), say(w.evidence), say(w.source), "SHA-256"];
  const rows = baseline.sections.flatMap((section) =>
    section.requirements.map((one) => {
      const block = requirementBlock(one, reader);
      const values = one.parameters.flatMap(({ parameter, common, values: own }) =>
        common === null ? own.map(({ authorityId, value }) => `${parameter.label[language]}, ${authorityName(authorityId)}: ${shownValue(parameter, value, language)}`) : [`${parameter.label[language]}: ${shownValue(parameter, common, language)}`]);
      return [
        one.id, one.number, `${section.number} ${inLanguage(section.title, language)}`, block.level, block.title, block.text.map((run) => run.text).join(""),
        one.scope.authorities ? one.scope.authorities.map(authorityName).join(", ") : say(w.allAuthorities), one.scope.lots ? one.scope.lots.map(lotName).join(", ") : say(w.allLots),
        values.join("; "), one.verification ? inLanguage(one.verification.text, language) : "", one.evidence ? inLanguage(one.evidence, language) : "",
        one.origin?.clauseId ?? say(w.local), sha256,
      ];
    }),
  );
  return strToU8(csv(columns, rows));
}
