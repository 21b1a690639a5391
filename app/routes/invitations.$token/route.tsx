import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { acceptInvitation, openInvitation } from "~/acts/people/accept-invitation";
import { sessionMilliseconds, startSession } from "~/acts/people/sign-in";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { isRefusal } from "~/domain/refusal";
import { rejected } from "~/http/answer";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { readForm } from "~/http/form";
import { common } from "~/messages/common";
import { people, roleNames } from "~/messages/people";
import { refusals } from "~/messages/refusals";
import { findPersonByEmailUnscoped } from "~db/people";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, people.join);

export async function loader({ params, context: { store, language } }: LoaderFunctionArgs) {
  const invitation = await openInvitation(store, params.token ?? "", new Date());
  if (isRefusal(invitation)) {
    if (invitation.refused === "not-found") throw nothingHere();
    return { language, refused: invitation.refused, invitation: null };
  }
  const { authorityName, email, roles } = invitation;
  const known = (await findPersonByEmailUnscoped(store, email)) !== null;
  return { language, refused: null, invitation: { authorityName, email, roles, known } };
}

export async function action({ request, params, context: { store, jar, address } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const now = new Date();
  const outcome = await acceptInvitation({ store, now, address, newId: () => randomUUID() }, params.token ?? "", form.input);
  if (!("done" in outcome)) return rejected(outcome, form);
  const token = await startSession(store, outcome.done.personId, now);
  return redirect("/", { headers: { "Set-Cookie": jar.set(jar.session, token, sessionMilliseconds / 1000) } });
}

export default function Invitation() {
  const { invitation, refused } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  if (!invitation)
    return (
      <Page title={say(people.join)} breadcrumb={[]} narrow>
        {refused && <Notice tone="amber">{say(refusals[refused])}</Notice>}
        <a href="/sign-in">{say(common.signIn)}</a>
      </Page>
    );
  const { authorityName, roles, email, known } = invitation;
  return (
    <Page title={say(people.joinTitle, { authority: authorityName })} breadcrumb={[]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(people.joinText, { roles: roles.map((role) => say(roleNames[role])).join("; "), email })}</p>
      <Card>
        <form method="post" className="stack">
          {!known && <TextField name="name" label={say(people.name)} autoComplete="name" value={typed("name")} error={errorOf("name")} />}
          <TextField name="position" label={say(people.position)} autoComplete="organization-title" value={typed("position")} error={errorOf("position")} />
          {known ? (
            <TextField name="password" type="password" autoComplete="current-password" label={say(people.yourPassword)} error={errorOf("password")} />
          ) : (
            <TextField name="password" type="password" autoComplete="new-password" label={say(people.newPassword)} hint={say(people.newPasswordHint)} error={errorOf("password")} />
          )}
          <Button>{say(people.join)}</Button>
        </form>
      </Card>
    </Page>
  );
}
