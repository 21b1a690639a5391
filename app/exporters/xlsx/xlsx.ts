import { readerOf, shownTo, shownValue } from "../../document/reader";
import { documentWords as w, levelWords, methodWords } from "../../document/words";
import { type Language, inLanguage } from "../../domain/language";
import { requirementsOf } from "../../domain/signing/baseline";
import type { Evidence } from "../../domain/signing/evidence";
import type { Report } from "../progress";
import { agreementSheet } from "./agreement";
import { conditionsSheet } from "./conditions";
import { procurementSheets } from "./investment";
import { type Cell, workbookOf } from "./workbook";

/** The workbook of a baseline: requirements, the values of each authority as real numbers, and where each requirement comes from. */
export function xlsxOf({ baseline, sha256 }: Evidence, language: Language, as: string | null = null, report?: Report): Uint8Array {
  const reader = readerOf(baseline, language, as);
  const { say, authorityName, lotName } = reader;
  const requirements = requirementsOf(baseline).filter((one) => shownTo(one, as));
  const participants = baseline.participants.filter((one) => as === null || one.authorityId === as);
  const words = (text: Parameters<typeof inLanguage>[0] | null | undefined) => (text ? inLanguage(text, language) : null);
  const head = [{ label: say(w.requirement), width: 10 }, { label: "ID", width: 20 }];
  return workbookOf(
    [
      {
        name: say(w.sheetRequirements),
        columns: [...head, { label: say(w.section), width: 22 }, { label: say(w.level), width: 12 }, { label: say(w.title), width: 30 }, { label: say(w.text), width: 60 }, { label: say(w.authority), width: 28 }, { label: say(w.lots), width: 10 }, { label: say(w.method), width: 14 }, { label: say(w.verification), width: 40 }, { label: say(w.evidence), width: 30 }],
        rows: baseline.sections.flatMap((section) =>
          section.requirements.filter((one) => shownTo(one, as)).map((one): Cell[] => [
            one.number, one.id, `${section.number} ${inLanguage(section.title, language)}`, say(levelWords[one.level].name), words(one.title), reader.runsOf(one).map((run) => run.text).join(""),
            one.scope.authorities ? one.scope.authorities.map(authorityName).join(", ") : say(w.allAuthorities), one.scope.lots ? one.scope.lots.map(lotName).join(", ") : say(w.allLots),
            one.verification ? say(methodWords[one.verification.method]) : null, words(one.verification?.text), words(one.evidence),
          ]),
        ),
      },
      {
        name: say(w.sheetValues),
        columns: [...head, { label: say(w.parameter), width: 30 }, { label: say(w.unit), width: 12 }, { label: say(w.commonValue), width: 18 }, ...participants.map((one) => ({ label: one.name, width: 24 }))],
        rows: requirements.flatMap((one) =>
          one.parameters.map(({ parameter, common, values }): Cell[] => {
            const cell = (value: typeof common | undefined): Cell => (value === null || value === undefined ? null : typeof value === "number" ? value : shownValue(parameter, value, language));
            const unit = parameter.type === "number" ? (parameter.unit?.[language] ?? null) : null;
            return [one.number, one.id, parameter.label[language], unit, cell(common), ...participants.map(({ authorityId }) => cell(values.find((own) => own.authorityId === authorityId)?.value))];
          }),
        ),
      },
      {
        name: say(w.sheetSources),
        columns: [...head, { label: say(w.clause), width: 22 }, { label: say(w.revision), width: 10 }, { label: say(w.release), width: 18 }, { label: say(w.source), width: 40 }, { label: "№", width: 16 }, { label: say(w.version), width: 18 }, { label: say(w.date), width: 12 }, { label: "URL", width: 40 }, { label: say(w.deviation), width: 20 }],
        rows: requirements.flatMap(({ number, id, origin }): Cell[][] =>
          origin
            ? origin.sources.map((source) => [number, id, origin.clauseId, origin.revision, origin.pack, source.document, source.id ?? null, source.version, source.date, source.url, origin.deviates.join(", ")])
            : [[number, id, say(w.local), null, null, null, null, null, null, null, null]],
        ),
      },
      ...procurementSheets(baseline, reader),
      ...agreementSheet(baseline, reader),
      ...conditionsSheet(baseline, reader),
    ],
    { title: `${inLanguage(baseline.specification.title, language)}, ${say(w.baseline)} ${baseline.number}, SHA-256 ${sha256}`, language, createdAt: baseline.frozenAt },
    report,
  );
}
