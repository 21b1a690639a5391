import { formatTime } from "~/domain/wording/format";
import { languageNames } from "~/messages/common";
import { questionWords, statusNames } from "~/messages/questions";
import { triageWords as words } from "~/messages/triage";
import { PostButton } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../form";
import { Page } from "../page";
import { useRejection } from "../rejection";
import { useSay } from "../say";
import { Tag } from "../tag";
import { statusTones } from "./answer-card";
import type { ShownQuestion } from "./shown-question";
import { TeamPart } from "./team-part";

/** A question of the market: what every authority sees, and what only the team does. */
export function QuestionPage(question: ShownQuestion) {
  const { at, title, id, status, publicNumber, about, languages, wording, answer, agreements, mayAgree, answerRevision, authorityName, amendmentId, changesText, releasedAt, doneAt, team } = question;
  const { say, language } = useSay();
  const { errors } = useRejection();
  const here = `${at}/questions/${id}`;
  const heading = publicNumber === null ? say(questionWords.question) : say(questionWords.number, { number: String(publicNumber) });
  return (
    <Page title={heading} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/questions` }]} state={<Tag tone={statusTones[status]}>{say(statusNames[status])}</Tag>}>
      <ErrorSummary errors={errors} />
      <p>
        {about ? <a href={about.href}>{about.label}</a> : say(questionWords.whole)}
        {releasedAt && <> · {say(questionWords.releasedAt, { time: formatTime(releasedAt, language) })}</>}
        {doneAt && <> · {say(words.doneAt, { time: formatTime(doneAt, language) })}</>}
      </p>
      <div className="columns">
        <div className="stack">
          {languages.map((one) => (
            <Card key={one} title={say(languageNames[one])}>
              <p className="clause" lang={one}><strong>{wording?.[one] ?? "–"}</strong></p>
              <p className="clause" lang={one}>{answer?.[one] ?? "–"}</p>
            </Card>
          ))}
          {(changesText || amendmentId) && <p>{amendmentId ? <a href={`${at}/amendments/${amendmentId}`}>{say(words.caused)}</a> : say(questionWords.changes)}</p>}
        </div>
        <div className="stack">
          <Card title={say(words.agreement)}>
            <ul className="list">{agreements.map(({ authorityId, authority, agrees }) => <li key={authorityId}>{authority}: {say(agrees ? words.agrees : words.waits)}</li>)}</ul>
            {mayAgree && <PostButton action={`${here}/agreement`} fields={{ answerRevision: String(answerRevision) }}>{say(words.agree, { authority: authorityName })}</PostButton>}
          </Card>
        </div>
      </div>
      {team && <TeamPart here={here} question={question} team={team} />}
    </Page>
  );
}
