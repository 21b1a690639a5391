import type { Clause } from "~/domain/library/clause";
import type { Parameter } from "~/domain/library/parameter";
import type { Language } from "~/domain/language";
import type { Standard } from "~/domain/library/standard";
import { formatDate, formatNumber } from "~/domain/wording/format";
import { formatValue } from "~/domain/wording/wording";
import { directionWords, formulationNames, library, methodNames, placeNames, rightsNames, standardClassNames, standardStatusNames } from "~/messages/library";
import { clausePageWords as words } from "~/messages/packs";
import { say } from "~/messages/say";
import { Card } from "./card";
import { Facts } from "./facts";
import { useSay } from "./say";
import { Table } from "./table";

/** Everything about a library clause beside its text. */
export function ClauseFacts({ clause, standards = [] }: { clause: Omit<Clause, "sourceText">; standards?: Standard[] }) {
  const { say: tell, language } = useSay();
  const { parameters, verification, evidence, why, sources, rights, examples, formulation, fits, cpv, standards: uses } = clause;
  return (
    <>
      {parameters.length > 0 && (
        <Table
          caption={tell(library.parameters)}
          columns={[library.parameter, library.allowed, words.typical, library.differences].map((label) => ({ label: tell(label) }))}
          rows={parameters.map((parameter) => ({
            key: parameter.id,
            cells: [
              parameter.label[language],
              allowed(parameter, language),
              <Typical key="typical" parameter={parameter} language={language} />,
              tell(directionWords[parameter.direction]),
            ],
          }))}
        />
      )}
      <Card>
        <Facts
          items={[
            { label: tell(library.why), value: why[language] },
            { label: tell(library.verification), value: `${tell(methodNames[verification.method])}. ${verification.text[language]}` },
            { label: tell(library.evidence), value: evidence[language] },
            {
              label: tell(library.sources),
              value: (
                <ul>
                  {sources.map((source) => (
                    <li key={source.url + (source.id ?? "")}>
                      <a href={source.url} rel="noreferrer">
                        {source.document}
                        {source.id && `, ${source.id}`}
                      </a>
                      , {source.version}, {source.date}
                      {source.locator && `, ${source.locator}`}
                      {source.level && <span className="sub">{tell(library.sourceLevel, { level: source.level })}</span>}
                    </li>
                  ))}
                </ul>
              ),
            },
            ...(examples ? [{ label: tell(words.examples), value: examples[language] }] : []),
            ...(uses.length > 0
              ? [{
                  label: tell(words.standards),
                  value: (
                    <ul>
                      {uses.map(({ standard, role }) => {
                        const entry = standards.find((one) => one.id === standard);
                        return <li key={standard}><StandardEntry entry={entry} id={standard} /> <span className="hint">{tell(role === "required" ? words.required : words.example)}</span></li>;
                      })}
                    </ul>
                  ),
                }]
              : []),
            { label: tell(words.formulation), value: tell(formulationNames[formulation]) },
            { label: tell(words.fits), value: fits.map((place) => tell(placeNames[place])).join(", ") },
            ...(cpv.length > 0 ? [{ label: tell(words.cpv), value: cpv.join(", ") }] : []),
            { label: tell(words.rightsMode), value: tell(rightsNames[rights.mode]) },
            { label: tell(words.licence), value: rights.note ? `${rights.licence}. ${rights.note[language]}` : rights.licence },
          ]}
        />
      </Card>
    </>
  );
}

/** Values that buyers often choose, with the reason for each; else the suggested one. */
function Typical({ parameter, language }: { parameter: Parameter; language: Language }) {
  if (parameter.typical.length === 0) return <>{parameter.default === undefined ? "–" : formatValue(parameter, parameter.default, language)}</>;
  return (
    <ul className="plain">
      {parameter.typical.map(({ value, reason }) => (
        <li key={String(value)}>
          {formatValue(parameter, value, language)} <span className="sub">{reason[language]}</span>
        </li>
      ))}
    </ul>
  );
}

/** A standard with its class, its status and when that was last checked. */
function StandardEntry({ entry, id }: { entry: Standard | undefined; id: string }) {
  const { say: tell, language } = useSay();
  if (!entry) return <>{id}</>;
  const name = `${entry.reference}, ${entry.title}`;
  return (
    <>
      {entry.url ? <a href={entry.url} rel="noreferrer">{name}</a> : name}
      <span className="sub">
        {[tell(standardClassNames[entry.class]), tell(standardStatusNames[entry.status]), entry.date, entry.checked ? tell(words.checked, { date: formatDate(entry.checked, language) }) : tell(words.notChecked)].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

/** What a parameter takes, in words. */
export function allowed(parameter: Parameter, language: Language): string {
  if (parameter.type === "date") return say(language, library.aDate);
  if (parameter.type === "text") return say(language, library.aText);
  if (parameter.type === "choice") {
    const options = parameter.options.map((option) => option.label[language]).join(", ");
    return say(language, parameter.multiple ? library.someOf : library.oneOf, { options });
  }
  const from = formatNumber(parameter.minimum, language, parameter.decimals);
  return say(language, library.between, { from, to: formatValue(parameter, parameter.maximum, language) });
}
