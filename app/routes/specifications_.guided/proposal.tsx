import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Checkboxes, Radios } from "~/components/form";
import { Empty } from "~/components/notice";
import { useSay } from "~/components/say";
import { guideWords as words, packWords } from "~/messages/packs";

interface ProposalProps {
  templates: { id: string; title: string; points: number; because: string }[];
  clauses: { id: string; title: string; inTemplate: boolean; because: string; reason: string }[];
}

/** The proposal as a form that leads to the new specification: everything in it can be taken out. */
export function GuideProposal({ templates, clauses }: ProposalProps) {
  const { say } = useSay();
  const further = clauses.filter((clause) => !clause.inTemplate);
  const known = clauses.filter((clause) => clause.inTemplate);
  return (
    <Card title={say(words.proposal)}>
      {templates.length === 0 ? (
        <Empty title={say(words.noTemplate)} />
      ) : (
        <form method="get" action="/specifications/new" className="stack">
          <Radios name="templateId" legend={say(words.template)} value={templates[0]?.id} options={templates.map((one) => ({ value: one.id, label: one.title, hint: say(packWords.because, { reasons: one.because }) }))} />
          {further.length > 0 && (
            <Checkboxes name="clauseIds[]" legend={say(words.clauses)} values={further.map((clause) => clause.id)} options={further.map(({ id, title, reason, because }) => ({ value: id, label: title, hint: `${id} · ${reason} ${say(packWords.because, { reasons: because })}` }))} />
          )}
          {known.length > 0 && <ul>{known.map(({ id, title, reason }) => <li key={id}>{title} <span className="hint">{id} · {say(words.inTemplate)} · {reason}</span></li>)}</ul>}
          <Button>{say(words.start)}</Button>
        </form>
      )}
    </Card>
  );
}
