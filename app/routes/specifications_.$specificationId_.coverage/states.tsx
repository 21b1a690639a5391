import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { type CoverageState, coverageStates } from "~/domain/specification/standards-coverage";
import { coverageStateLooks, coverageStateTexts, coverageWords as words } from "~/messages/coverage";

/** A state by name, sign and colour. */
export function CoverageTag({ state }: { state: CoverageState }) {
  const { say } = useSay();
  const { name, tone, icon } = coverageStateLooks[state];
  return <Tag tone={tone} icon={icon}>{say(name)}</Tag>;
}

/** What each state means, exactly. It is the legend of the pictures too. */
export function States() {
  const { say } = useSay();
  return (
    <Card title={say(words.states)}>
      <dl className="kv">
        {coverageStates.map((state) => (
          <div key={state}>
            <dt><CoverageTag state={state} /></dt>
            <dd>{say(coverageStateTexts[state])}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
