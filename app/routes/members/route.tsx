import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { formatDate } from "~/domain/wording/format";
import { InvitationForm } from "~/components/invitation-form";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { documentStyleWords } from "~/messages/document-style";
import { mandateWords } from "~/messages/mandates";
import { strictWords } from "~/messages/strict-rules";
import { people, roleNames } from "~/messages/people";
import { findOpenMemberInvitations } from "~db/member-invitations";
import { findMembers } from "~db/people";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, people.members);

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = actorOf(context);
  const invitations = await findOpenMemberInvitations(context.store, actor);
  return {
    language: context.language,
    authority: actor.authorityName,
    members: (await findMembers(context.store, actor)).map(({ personId, name, email, position, roles }) => ({ personId, name, email, position, roles })),
    invitations: invitations.map(({ email, roles, expiresAt }) => ({ email, roles, expiresAt: expiresAt.toISOString() })),
  };
}

export default function Members() {
  const { authority, members, invitations } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const columns = [people.name, people.position, people.roles].map((label) => ({ label: say(label) }));
  const rolesOf = (roles: (keyof typeof roleNames)[]) => roles.map((role) => <span key={role} className="sub">{say(roleNames[role])}</span>);
  return (
    <Page title={say(people.members)} breadcrumb={[{ label: authority }]} actions={<><a href="/mandates">{say(mandateWords.title)}</a> <a href="/document-style">{say(documentStyleWords.title)}</a> <a href="/rules">{say(strictWords.title)}</a></>}>
      <Table
        caption={say(people.members)}
        columns={columns}
        rows={members.map(({ personId, name, email, position, roles }) => ({ key: personId, cells: [<>{name}<span className="sub">{email}</span></>, position, rolesOf(roles)] }))}
      />
      {invitations.length > 0 && (
        <Table
          caption={say(people.openInvitations)}
          columns={[people.email, people.roles, people.until].map((label) => ({ label: say(label) }))}
          rows={invitations.map(({ email, roles, expiresAt }, index) => ({ key: `${email} ${index}`, cells: [email, rolesOf(roles), formatDate(expiresAt, language)] }))}
        />
      )}
      <InvitationForm />
    </Page>
  );
}
