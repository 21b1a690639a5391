import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { formatDate, formatTime } from "~/domain/wording/format";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { account as words } from "~/messages/account";
import { digest, rhythmNames } from "~/messages/digest";
import { roleNames } from "~/messages/people";
import { findMailPreference } from "~db/digests";
import { findPasskeys } from "~db/passkeys";
import { findMembershipsUnscoped } from "~db/people";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId, name } = actorOf(context);
  const { store, language, visitor } = context;
  return {
    language, name,
    email: visitor?.email ?? "",
    every: (await findMailPreference(store, personId))?.every ?? "never",
    memberships: await findMembershipsUnscoped(store, personId),
    passkeys: (await findPasskeys(store, personId)).map(({ id, name: called, addedAt, usedAt }) => ({ id, name: called, addedAt: addedAt.toISOString(), usedAt: usedAt?.toISOString() ?? null })),
  };
}

export default function Account() {
  const { name, email, memberships, passkeys, every } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const facts = [
    { label: say(words.name), value: name },
    { label: say(words.email), value: email },
    { label: say(words.authorities), value: memberships.map((one) => <p key={one.authorityId}>{one.name}<span className="sub">{one.position}</span>{one.roles.map((role) => <span key={role} className="sub">{say(roleNames[role])}</span>)}</p>) },
  ];
  return (
    <Page title={say(words.title)} breadcrumb={[]} narrow>
      <Card><Facts items={facts} /></Card>
      <p><a href="/account/mail">{say(digest.now)}</a>: {say(rhythmNames[every])}</p>
      <h2>{say(words.passkeys)}</h2>
      <p>{say(words.passkeysText)}</p>
      {passkeys.length === 0 ? <p>{say(words.noPasskeys)}</p> : (
        <Table
          caption={say(words.passkeys)}
          captionHidden
          columns={[words.passkey, words.added, words.lastUsed, words.removal].map((label) => ({ label: say(label) }))}
          rows={passkeys.map((one) => ({
            key: one.id,
            cells: [
              one.name, formatDate(one.addedAt, language), one.usedAt ? formatTime(one.usedAt, language) : say(words.neverUsed),
              <a key="removal" href={`/account/passkeys/${one.id}/removal`} aria-label={say(words.removeNamed, { name: one.name })}>{say(words.remove)}</a>,
            ],
          }))}
        />
      )}
      <p><ButtonLink href="/account/passkeys/new">{say(words.add)}</ButtonLink></p>
    </Page>
  );
}
