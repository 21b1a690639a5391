import type { Clause } from "~/domain/library/clause";
import type { Parameter } from "~/domain/library/parameter";
import type { Language } from "~/domain/language";
import { formatNumber } from "~/domain/wording/format";
import { formatValue } from "~/domain/wording/wording";
import { directionWords, library, methodNames } from "~/messages/library";
import { say } from "~/messages/say";
import { Card } from "./card";
import { Facts } from "./facts";
import { useSay } from "./say";
import { Table } from "./table";

/** Everything about a library clause beside its text. */
export function ClauseFacts({ clause }: { clause: Clause }) {
  const { say: tell, language } = useSay();
  const { parameters, verification, evidence, why, sources, rights } = clause;
  return (
    <>
      {parameters.length > 0 && (
        <Table
          caption={tell(library.parameters)}
          columns={[library.parameter, library.allowed, library.suggested, library.differences].map((label) => ({ label: tell(label) }))}
          rows={parameters.map((parameter) => ({
            key: parameter.id,
            cells: [
              parameter.label[language],
              allowed(parameter, language),
              parameter.default === undefined ? "–" : formatValue(parameter, parameter.default, language),
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
            { label: tell(library.rights), value: rights.note ? `${rights.licence}. ${rights.note[language]}` : rights.licence },
          ]}
        />
      </Card>
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
