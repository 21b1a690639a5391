import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { PositionForm } from "~/components/position-form";
import { useSay } from "~/components/say";
import { AgreementTag, StanceTag } from "~/components/stance";
import { Tag } from "~/components/tag";
import { formatDate } from "~/domain/wording/format";
import type { RequirementPage } from "~/http/open-requirement";
import type { PositionsOn } from "~/http/positions-on";
import { amendmentKindNames, amendmentWords as amending } from "~/messages/amendments";
import { positionWords as words } from "~/messages/positions";

/** What each authority thinks of the requirement, what is proposed for it, and what the reader can say. */
export function AgreementCard({ page, positions }: { page: RequirementPage; positions: PositionsOn }) {
  const { say, language } = useSay();
  const at = `${page.at}/requirements/${page.requirementId}`;
  const { state, stances, open, concernsMe, may, mayPropose, mine, myReason, authority, valuesRevision } = positions;
  return (
    <Card title={say(words.title)} id="positions" tags={<AgreementTag state={state} />} actions={<a href={`${page.at}/positions`}>{say(words.map)}</a>}>
      <ul className="list">
        {stances.map((one) => (
          <li key={one.authorityId}>
            <div className="row"><span>{one.authority}</span> <StanceTag is={one.is} said={one.said} /></div>
            {one.reason && <p>{one.amendmentId ? <a href={`${page.at}/amendments/${one.amendmentId}`}>{one.reason}</a> : one.reason}</p>}
            {one.name && one.at && <p className="hint">{one.name}, {formatDate(one.at, language)}</p>}
          </li>
        ))}
      </ul>
      {may && concernsMe && (
        <details>
          <summary>{say(mine ? words.changePosition : words.takePosition)}</summary>
          <PositionForm action={`${at}/position`} revision={page.revision} valuesRevision={valuesRevision} authority={authority} kind={mine} reason={myReason} />
        </details>
      )}
      {open.length > 0 && (
        <>
          <h3>{say(amending.open)}</h3>
          <ul className="list">
            {open.map(({ id, kind, suggestion, reason }) => (
              <li key={id}><a href={`${page.at}/amendments/${id}`}>{say(amendmentKindNames[kind])}</a> {suggestion && <Tag tone="blue">{say(amending.suggestion)}</Tag>} <span className="sub">{reason}</span></li>
            ))}
          </ul>
        </>
      )}
      {mayPropose && <p><ButtonLink small variant="secondary" href={`${at}/amendments`}>{say(amending.propose)}</ButtonLink></p>}
    </Card>
  );
}
