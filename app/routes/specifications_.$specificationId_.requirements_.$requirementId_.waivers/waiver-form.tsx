import { Button } from "~/components/button";
import { TextArea } from "~/components/form";
import { Once } from "~/components/once";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import type { WaivedFinding } from "~/domain/checks/judgement";
import { waiverWords as words } from "~/messages/waivers";

interface WaiverFormProps {
  chosen: { rule: string; finding: WaivedFinding; grounds: { id: string; question: string }[] };
  asker: { position: string; authority: string };
}

/** Why a finding may stand: a reason, and what the law asks of this exception (Directive 2014/24/EU, art. 42(4)). */
export function WaiverForm({ chosen: { rule, finding, grounds }, asker }: WaiverFormProps) {
  const { errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <form method="post" className="stack" data-guard>
      <Once />
      <input type="hidden" name="rule" value={rule} />
      {Object.entries(finding).map(([name, value]) => <input key={name} type="hidden" name={`finding.${name}`} value={value} />)}
      <h2>{say(words.askTitle)}</h2>
      <p>{say(words.askText)}</p>
      <TextArea name="reason" label={say(words.reason)} value={typed("reason")} error={errorOf("reason")} />
      {grounds.length > 0 && <p>{say(words.groundsText)}</p>}
      {grounds.map(({ id, question }) => <TextArea key={id} name={`grounds.${id}`} rows={3} label={question} value={typed(`grounds.${id}`)} error={errorOf(`grounds.${id}`)} />)}
      <p className="hint">{say(words.signedAs, asker)}</p>
      <Button>{say(words.send)}</Button>
    </form>
  );
}
