import type { Condition, ConditionPart } from "~/domain/conditions/part";
import { type Language, inLanguage } from "~/domain/language";
import { conditionNames, decisionWords, partLabels, conditions as words } from "~/messages/conditions";
import { Card } from "./card";
import { Facts } from "./facts";
import { useSay } from "./say";
import { Tag } from "./tag";

/** The conditions for those who read them: what is said, and what nobody has decided. */
export function ConditionsShown({ listed, reading }: { listed: readonly Condition[]; reading: Language }) {
  const { say } = useSay();
  return listed.map(({ name, parts }) => (
    <Card key={name} title={say(conditionNames[name].name)}>
      <p className="hint">{say(conditionNames[name].hint)}</p>
      <Said parts={parts} reading={reading} />
    </Card>
  ));
}

function Said({ parts, reading }: { parts: readonly ConditionPart[]; reading: Language }) {
  const { say } = useSay();
  const items = parts.flatMap((part) => {
    if (part.kind === "decision") return [{ label: say(words.decision), value: part.value === null ? <Tag tone="amber" icon="!">{say(words.undecided)}</Tag> : say(decisionWords(part.condition, part.value).name) }];
    if (part.value === null) return [];
    const label = say(partLabels[part.name].label);
    if (part.kind === "text") return [{ label, value: <span lang={reading}>{inLanguage(part.value, reading)}</span> }];
    if (part.kind === "address") return [{ label, value: <a href={part.value} rel="noreferrer">{part.value}</a> }];
    return [{ label, value: String(part.value) }];
  });
  return items.length === 0 ? <p>{say(words.notStated)}</p> : <Facts items={items} />;
}
