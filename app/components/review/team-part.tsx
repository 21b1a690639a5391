import { decisions } from "~/domain/review/question";
import { formatTime } from "~/domain/wording/format";
import { languageNames } from "~/messages/common";
import { statusNames } from "~/messages/questions";
import { triageWords as words } from "~/messages/triage";
import { Button, PostButton } from "../button";
import { Card } from "../card";
import { Facts } from "../facts";
import { Radios, Select, TextArea } from "../form";
import { useRejection } from "../rejection";
import { useSay } from "../say";
import { Exchange } from "./exchange";
import { NamesFound } from "./names-found";
import type { ShownQuestion } from "./shown-question";

interface TeamPartProps {
  here: string;
  question: ShownQuestion;
  team: NonNullable<ShownQuestion["team"]>;
}

/** What only the clarification team sees and does. */
export function TeamPart({ here, question, team }: TeamPartProps) {
  const { say, language } = useSay();
  const { vendor, person, number, text, lang, confidential, askedAt, may, mayClose, messages } = team;
  return (
    <div className="stack">
      <Card title={say(words.asAsked)}>
        <p className="hint">{say(words.onlyTeam)}</p>
        <Facts items={[{ label: say(words.asker), value: `${vendor}, ${person}, ${number}` }, { label: say(words.asked), value: formatTime(askedAt, language) }]} />
        <p className="clause" lang={lang}>{text}</p>
        {confidential && <><h3>{say(words.confidential)}</h3><p className="clause" lang={lang}>{confidential}</p></>}
      </Card>
      <NamesFound names={team.names} />
      {may && <AnswerForm here={here} question={question} team={team} />}
      {may && <DecisionForm here={here} question={question} team={team} />}
      {messages.length > 0 && <Exchange messages={messages} own="team" />}
      {may && <MessageForm here={here} />}
      {mayClose && <PostButton action={`${here}/completion`}>{say(words.done)}</PostButton>}
    </div>
  );
}

function AnswerForm({ here, question: { languages, wording, answer, answerRevision, changesText, amendmentId }, team: { mayChange, amendments } }: TeamPartProps) {
  const { say } = useSay();
  const { typed, errorOf } = useRejection();
  return (
    <Card title={say(words.answer)}>
      <form method="post" action={`${here}/answer`} className="stack">
        <p className="hint">{say(words.answerText)}</p>
        <input type="hidden" name="answerRevision" value={answerRevision} />
        {languages.map((one) => (
          <div key={one} className="stack">
            <TextArea name={`wording.${one}`} lang={one} rows={3} label={say(words.wordingIn, { language: say(languageNames[one]) })} value={typed(`wording.${one}`, wording?.[one])} error={errorOf(`wording.${one}`)} />
            <TextArea name={`answer.${one}`} lang={one} rows={4} label={say(words.answerIn, { language: say(languageNames[one]) })} value={typed(`answer.${one}`, answer?.[one])} error={errorOf(`answer.${one}`)} />
          </div>
        ))}
        {mayChange && (
          <>
            <label className="choice"><input type="checkbox" name="changesText" value="yes" defaultChecked={changesText} /><span>{say(words.changesText)}<span className="hint">{say(words.changesTextHint)}</span></span></label>
            {amendments.length > 0 && <Select name="amendmentId" label={say(words.amendment)} value={amendmentId ?? ""} options={[{ value: "", label: say(words.noAmendment) }, ...amendments]} />}
          </>
        )}
        <Button>{say(words.saveAnswer)}</Button>
      </form>
    </Card>
  );
}

function DecisionForm({ here, question: { status }, team: { duplicateOf, others } }: TeamPartProps) {
  const { say } = useSay();
  const { typed, errorOf } = useRejection();
  return (
    <Card title={say(words.decision)}>
      <form method="post" action={`${here}/decision`} className="stack">
        <Radios
          name="status" legend={say(words.decisionLabel)} value={typed("status", status)} error={errorOf("status")}
          options={decisions.filter((one) => one !== "needs-clarification").map((value) => ({ value, label: say(statusNames[value]), hint: value === "declined" ? say(words.declinedHint) : undefined }))}
        />
        {others.length > 0 && <Select name="duplicateOf" label={say(words.duplicateOf)} value={typed("duplicateOf", duplicateOf ?? "")} options={[{ value: "", label: say(words.noDuplicate) }, ...others]} />}
        <Button>{say(words.decide)}</Button>
      </form>
    </Card>
  );
}

function MessageForm({ here }: { here: string }) {
  const { say } = useSay();
  const { typed, errorOf } = useRejection();
  return (
    <Card title={say(words.askBack)}>
      <form method="post" action={`${here}/message`} className="stack">
        <p className="hint">{say(words.askBackText)}</p>
        <TextArea name="text" label={say(words.message)} value={typed("text")} error={errorOf("text")} />
        <Button variant="secondary">{say(words.send)}</Button>
      </form>
    </Card>
  );
}
