import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inviteParticipant } from "~/acts/specification/participation";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Select } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { formatDate } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { participationWords as leaving } from "~/messages/participation";
import { refusals } from "~/messages/refusals";
import { specification as words } from "~/messages/specification";
import { findAuthorities } from "~db/people";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.participants);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  const inside = new Set(specification.participants.map((one) => one.authorityId));
  const others = (await findAuthorities(context.store)).filter((one) => !inside.has(one.id));
  const may = can(actor, "specification:describe", standing);
  const open = ["drafting", "frozen"].includes(stateOf(specification));
  return { language: context.language, specification, may, open, mayLeave: can(actor, "participation:leave", standing), others: others.map(({ id, name, country }) => ({ value: id, label: `${name}, ${country}` })) };
}

export const action = (args: ActionFunctionArgs) => perform(args, inviteParticipant, () => `/specifications/${args.params.specificationId}/participants`);

export default function Participants() {
  const { specification, may, open, mayLeave, others } = useLoaderData<typeof loader>();
  const { errors, errorOf } = useRejection();
  const { say, language } = useSay();
  const at = `/specifications/${specification.id}`;
  return (
    <Page title={say(words.participants)} breadcrumb={[{ label: inLanguage(specification.title, language), href: at }]}>
      <ErrorSummary errors={errors} />
      <Table
        caption={say(words.participants)}
        columns={[words.authority, words.country, words.signingPlace, words.role, ...(may ? [leaving.actions] : [])].map((label) => ({ label: say(label) }))}
        rows={specification.participants.map(({ authorityId, name, country, signingPlace, lead, acceptedAt }) => ({
          key: authorityId,
          cells: [
            name, country, say(words.place, { place: signingPlace }), lead ? say(words.lead) : acceptedAt ? say(words.participant, { date: formatDate(acceptedAt, language) }) : say(words.invited),
            ...(may ? [lead ? <a key="lead" href={`${at}/lead`}>{say(leaving.handOver)}</a> : acceptedAt ? "–" : <a key="withdraw" href={`${at}/participants/${authorityId}/withdrawal`}>{say(leaving.withdraw)}</a>] : []),
          ],
        }))}
      />
      {specification.former.length > 0 && (
        <Table
          caption={say(leaving.former)}
          columns={[words.authority, words.country, leaving.left, leaving.reason].map((label) => ({ label: say(label) }))}
          rows={specification.former.map(({ authorityId, name, country, leftAt, acceptedAt, reason }) => ({ key: authorityId, cells: [name, country, `${formatDate(leftAt, language)}${acceptedAt ? "" : ` (${say(leaving.neverAccepted)})`}`, reason] }))}
        />
      )}
      {!may || !open ? (
        <Notice tone="info">{say(may ? refusals["signing-started"] : words.onlyLead)}</Notice>
      ) : (
        others.length > 0 && (
          <Card title={say(words.inviteOne)}>
            <form method="post" className="stack">
              <Once />
              <Select name="authorityId" label={say(words.authority)} options={others} error={errorOf("authorityId")} />
              <Button>{say(words.inviteButton)}</Button>
            </form>
          </Card>
        )
      )}
      {mayLeave && <p><a href={`${at}/leaving`}>{say(leaving.leave)}</a></p>}
    </Page>
  );
}
