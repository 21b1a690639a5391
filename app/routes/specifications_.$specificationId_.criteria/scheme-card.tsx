import { ButtonLink, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { compare, sum } from "~/domain/decimal";
import { type Language, inLanguage } from "~/domain/language";
import { type AwardScheme, leavesOf, weightOf } from "~/domain/needs/award";
import { formatDecimal } from "~/domain/wording/format";
import { criteria as words, criterionKindNames, weightingNames } from "~/messages/criteria";

interface SchemeCardProps {
  at: string;
  title: string;
  reading: Language;
  mayEdit: boolean;
  scheme: AwardScheme;
  /** Numbers of linked requirements by id. */
  numbers: Record<string, string>;
}

/** The criteria of one lot with their parts and weights, and whether these make a hundred. */
export function SchemeCard({ at, title, reading, mayEdit, scheme, numbers }: SchemeCardProps) {
  const { say, language } = useSay();
  const lot = `lot=${scheme.lotId ?? ""}`;
  const rows = scheme.criteria.flatMap((one, index) => [
    { number: `${index + 1}`, criterion: one, weight: weightOf(one), part: false },
    ...one.parts.map((part, place) => ({ number: `${index + 1}.${place + 1}`, criterion: part, weight: part.weight, part: true })),
  ]);
  const weightText = (weight: (typeof rows)[number]["weight"]) =>
    weight === null ? "–" : compare(weight.from, weight.to) === 0 ? formatDecimal(weight.from, language) : `${formatDecimal(weight.from, language)}–${formatDecimal(weight.to, language)}`;
  return (
    <Card title={title} tags={rows.length > 0 && <Total scheme={scheme} />} actions={mayEdit && <a href={`${at}/weighting?${lot}`}>{say(words.weighting)}: {say(weightingNames[scheme.weighting].name)}</a>}>
      {rows.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[{ label: say(words.criterion) }, { label: say(words.kind) }, { label: say(words.weight), numeric: true }, { label: say(words.checked) }, { label: say(words.requirements) }, ...(mayEdit ? [{ label: say(words.arrange) }] : [])]}
          rows={rows.map(({ number, criterion, weight, part }) => {
            const name = `${number} ${inLanguage(criterion.title, reading)}`;
            return {
              key: criterion.id,
              cells: [
                <span key="name" className={part ? "part" : undefined} lang={reading}>{mayEdit ? <a href={`${at}/${criterion.id}`}>{name}</a> : name}</span>,
                say(criterionKindNames[criterion.kind].name), weightText(weight), criterion.verification ? <span lang={reading}>{inLanguage(criterion.verification, reading)}</span> : "–",
                criterion.requirementIds.flatMap((id) => numbers[id] ?? []).join(", ") || "–",
                ...(mayEdit ? [<Moves key="moves" at={`${at}/${criterion.id}`} title={name} part={part ? null : `${at}/new?${lot}&parent=${criterion.id}`} />] : []),
              ],
            };
          })}
        />
      )}
      {mayEdit && <ButtonLink href={`${at}/new?${lot}`} variant="secondary">{say(words.add)}</ButtonLink>}
    </Card>
  );
}

function Moves({ at, title, part }: { at: string; title: string; part: string | null }) {
  const { say } = useSay();
  return (
    <span className="row">
      {(["up", "down"] as const).map((move) => (
        <PostButton key={move} action={`${at}/place`} fields={{ move }} variant="quiet" small>
          <span aria-hidden="true">{move === "up" ? "↑" : "↓"}</span>
          <span className="vh">{say(words[move], { title })}</span>
        </PostButton>
      ))}
      {part && <a href={part} aria-label={say(words.addPartTo, { title })}>{say(words.addPart)}</a>}
    </span>
  );
}

/** Exact weights make a hundred or they do not; ranges and orders are judged by the checks. */
function Total({ scheme }: { scheme: AwardScheme }) {
  const { say, language } = useSay();
  if (scheme.weighting !== "exact") return null;
  const total = sum(leavesOf(scheme).flatMap(({ weight }) => weight?.from ?? []));
  const right = compare(total, "100") === 0 && leavesOf(scheme).every(({ weight }) => weight !== null);
  return <Tag tone={right ? "green" : "amber"} icon={right ? "✓" : "!"}>{right ? say(words.sumRight) : say(words.sumWrong, { sum: formatDecimal(total, language) })}</Tag>;
}
