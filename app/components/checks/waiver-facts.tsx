import type { WaiverState } from "~/domain/checks/waiver-state";
import { formatDate } from "~/domain/wording/format";
import { waiverStateLooks, waiverWords as words } from "~/messages/waivers";
import { Facts } from "../facts";
import { useSay } from "../say";
import { Tag } from "../tag";

export interface WaiverShown {
  id: string;
  state: WaiverState;
  requirement: { id: string; label: string } | null;
  rule: string;
  words: string;
  language: string;
  reason: string;
  grounds: { question: string; answer: string }[];
  asked: { name: string; position: string; authority: string; at: string };
  answered: { name: string; at: string; reason: string | null } | null;
}

export function WaiverTag({ state }: { state: WaiverState }) {
  const { say } = useSay();
  const { word, tone, icon } = waiverStateLooks[state];
  return <Tag tone={tone} icon={icon}>{say(word)}</Tag>;
}

/** Everything that is known of a request to let a finding stand. */
export function WaiverFacts({ at, waiver }: { at: string; waiver: WaiverShown }) {
  const { say, language } = useSay();
  const { requirement, words: about, language: spoken, reason, grounds, asked, answered } = waiver;
  return (
    <Facts
      items={[
        { label: say(words.about), value: <>{requirement ? <a href={`${at}/requirements/${requirement.id}`}>{requirement.label}</a> : say(words.gone)}{about && `: “${about}”`}{spoken && ` (${spoken})`}</> },
        { label: say(words.reason), value: <span className="said">{reason}</span> },
        ...grounds.map(({ question, answer }) => ({ label: question, value: <span className="said">{answer}</span> })),
        { label: say(words.asked), value: say(words.who, { ...asked, date: formatDate(asked.at, language) }) },
        ...(answered ? [{ label: say(words.answered), value: <>{say(words.whoAnswered, { name: answered.name, date: formatDate(answered.at, language) })}{answered.reason && <span className="said">{` – ${answered.reason}`}</span>}</> }] : []),
      ]}
    />
  );
}
