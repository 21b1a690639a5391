import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VoteForm, WithdrawForm } from "~/components/amendment-forms";
import { AmendmentParts } from "~/components/amendment-parts";
import { ButtonLink, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Comments } from "~/components/comments";
import { Facts } from "~/components/facts";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { inLanguage } from "~/domain/language";
import { formatDate } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification } from "~/http/perform";
import { shownAmendment } from "~/http/shown-amendment";
import { commentsAbout } from "~/http/shown-comments";
import { amendmentKindNames, amendmentWords as words, endingWords, outcomeLooks } from "~/messages/amendments";
import { findAmendment } from "~db/amendments";
import { AmendmentVotes } from "./amendment-votes";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data?.heading ?? words.list);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { language, store } = context;
  const amendment = await findAmendment(store, opened, params.amendmentId ?? "");
  if (!amendment) throw nothingHere();
  const shown = await shownAmendment(store, opened, amendment, language, new Date());
  const { specification } = opened;
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), shown,
    heading: `${amendmentKindNames[shown.kind][language]}: ${shown.about ?? shown.sectionTitle}`,
    comments: await commentsAbout(store, opened, { amendmentId: amendment.id }),
  };
}

export default function AmendmentPage() {
  const { at, title, shown, heading, comments } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const here = `${at}/amendments/${shown.id}`;
  const look = outcomeLooks[shown.outcome ?? "open"];
  const target = shown.requirementId ? `${at}/requirements/${shown.requirementId}` : `${at}/sections/${shown.sectionId}`;
  return (
    <Page
      title={heading}
      breadcrumb={[{ label: title, href: at }, { label: say(words.list), href: `${at}/amendments` }]}
      state={<><Tag tone={look.tone} icon={look.icon}>{say(look.word)}</Tag>{shown.suggestion && <Tag tone="blue">{say(words.suggestion)}</Tag>}</>}
    >
      {shown.next && <Notice tone="info" title={say(words.next)}>{shown.next}</Notice>}
      {shown.outcome && (
        <Notice tone={look.tone === "green" || look.tone === "red" || look.tone === "amber" ? look.tone : "info"} title={`${say(look.word)}${shown.outcomeAt ? `, ${formatDate(shown.outcomeAt, language)}` : ""}`}>
          {shown.outcomeReason && say(endingWords(shown.outcomeReason))}
        </Notice>
      )}
      {shown.mayRebase && (
        <p>
          {shown.requirementId
            ? <ButtonLink href={`${target}/amendments?kind=${shown.kind}&rebase=${shown.id}`}>{say(words.rebase)}</ButtonLink>
            : <ButtonLink href={`${target}/amendments`}>{say(words.rebaseAddition)}</ButtonLink>}
        </p>
      )}
      <div className="columns">
        <Card title={say(words.whatChanges)}>
          <AmendmentParts parts={shown.parts} />
          {shown.kind === "removal" && <p className="hint">{say(words.removed)}</p>}
        </Card>
        <div className="stack">
          <Card>
            <Facts
              items={[
                { label: say(words.about), value: <a href={target}>{shown.about ?? shown.sectionTitle}</a> },
                { label: say(words.reason), value: shown.reason },
                { label: say(words.proposed), value: say(words.by, { authority: shown.by, name: shown.name, date: formatDate(shown.at, language) }) },
                { label: say(words.affected), value: shown.affected.join(", ") },
                { label: say(words.rule), value: shown.rule },
                ...(shown.rebasedFrom ? [{ label: say(words.rebasedFrom), value: <a href={`${at}/amendments/${shown.rebasedFrom}`}>{say(words.earlier)}</a> }] : []),
              ]}
            />
          </Card>
          {shown.mayVote && <VoteForm action={`${here}/vote`} title={say(words.yourVote, { authority: shown.authority })} vote={shown.myVote} statement={shown.myStatement} />}
          {shown.mayTakeUp && <p><PostButton action={`${here}/taking-up`}>{say(words.takeUp)}</PostButton></p>}
          {shown.mayWithdraw && <WithdrawForm action={`${here}/withdrawal`} />}
        </div>
      </div>
      {shown.votes.length > 0 && <AmendmentVotes votes={shown.votes} />}
      <Comments at={at} {...comments} />
    </Page>
  );
}
