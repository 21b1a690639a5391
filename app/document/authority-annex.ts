import { type Baseline, type FrozenRequirement, requirementsOf } from "../domain/signing/baseline";
import { appliesTo } from "../domain/specification/scope";
import { inLanguage } from "../domain/language";
import { type Block, text } from "./block";
import { ownNeedsTables } from "./needs";
import { type Reader, shownValue } from "./reader";
import { documentWords as w, levelWords } from "./words";

/** For each authority what concerns it alone: requirements that not everyone has, and values that are its own. */
export function authorityAnnexes(baseline: Baseline, reader: Reader): Block[] {
  const shown = baseline.participants.filter((one) => reader.as === null || one.authorityId === reader.as);
  return shown.flatMap((participant, index) => authorityAnnex(baseline, participant, shown.length === 1 ? "C" : `C.${index + 1}`, reader));
}

function authorityAnnex(baseline: Baseline, { authorityId, name }: Baseline["participants"][number], label: string, reader: Reader): Block[] {
  const { language, say } = reader;
  const requirements = requirementsOf(baseline);
  const narrowed = requirements.filter(({ scope }) => scope.authorities && appliesTo(scope, authorityId));
  const values = requirements.filter(({ scope }) => appliesTo(scope, authorityId)).flatMap((one) => ownValues(one, authorityId, reader));
  const about = say(w.annexAuthorityText, { all: String(requirements.filter(({ scope }) => appliesTo(scope, authorityId)).length), of: String(requirements.length) });
  return [
    { kind: "heading", level: 1, number: null, text: say(w.annexAuthority, { label, authority: name }), anchor: `annex-${authorityId}` },
    { kind: "paragraph", runs: text(about) },
    ...(narrowed.length === 0
      ? []
      : [{
          kind: "table" as const,
          caption: say(w.narrowed, { authority: name }),
          columns: [{ label: say(w.requirement), width: 14 }, { label: say(w.title), width: 62 }, { label: say(w.level), width: 24 }],
          rows: narrowed.map((one) => [[{ kind: "reference" as const, text: one.number, anchor: `r-${one.id}` }], text(inLanguage(one.title, language)), text(say(levelWords[one.level].name))]),
        }]),
    ...(values.length === 0
      ? [{ kind: "paragraph" as const, runs: text(say(w.noOwnValues)) }]
      : [{
          kind: "table" as const,
          caption: say(w.ownValues, { authority: name }),
          columns: [{ label: say(w.requirement), width: 14 }, { label: say(w.parameter), width: 46 }, { label: say(w.value), width: 40 }],
          rows: values,
        }]),
    ...(reader.as === null ? ownNeedsTables(baseline, { ...reader, as: authorityId }) : []),
  ];
}

/** Values of an authority where not one value holds for all. */
function ownValues({ id, number, parameters }: FrozenRequirement, authorityId: string, { language }: Reader) {
  return parameters
    .filter(({ common }) => common === null)
    .flatMap(({ parameter, values }) => {
      const own = values.find((one) => one.authorityId === authorityId);
      return own ? [[[{ kind: "reference" as const, text: number, anchor: `r-${id}` }], text(parameter.label[language]), text(shownValue(parameter, own.value, language))]] : [];
    });
}
