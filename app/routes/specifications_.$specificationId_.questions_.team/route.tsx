import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nameClarifier } from "~/acts/review/team";
import { Button, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Select } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { TeamLog } from "~/components/review/team-log";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { openTeam } from "~/http/review/open-team";
import { triageWords as words } from "~/messages/triage";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.team);

export const loader = ({ context, params }: LoaderFunctionArgs) => openTeam(context, params);

export const action = (args: ActionFunctionArgs) => perform(args, nameClarifier, () => `/specifications/${args.params.specificationId}/questions/team`);

export default function Team() {
  const { at, title, may, team, candidates, log } = useLoaderData<typeof loader>();
  const { errors, typed, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.team)} breadcrumb={[{ label: title, href: at }, { label: say(words.title), href: `${at}/questions` }]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.teamText)}</p>
      {team.length === 0 ? (
        <Empty title={say(words.noTeam)} />
      ) : (
        <Table
          caption={say(words.team)} captionHidden columns={[words.person, words.authority, ...(may ? [words.dismiss] : [])].map((label) => ({ label: say(label) }))}
          rows={team.map(({ memberId, name, authority, isOwn }) => ({
            key: `${memberId} ${authority}`,
            cells: [name, authority, ...(may ? [isOwn ? <PostButton action={`${at}/questions/team/${memberId}/removal`} variant="quiet" small>{say(words.dismiss)}<span className="vh"> {name}</span></PostButton> : ""] : [])],
          }))}
        />
      )}
      {may && candidates.length > 0 && (
        <Card title={say(words.name)}>
          <form method="post" className="stack">
            <Select name="memberId" label={say(words.person)} value={typed("memberId")} error={errorOf("memberId")} options={candidates} />
            <Button>{say(words.name)}</Button>
          </form>
        </Card>
      )}
      {log && <TeamLog entries={log} at={at} />}
    </Page>
  );
}
