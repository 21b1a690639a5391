import { type ActionFunctionArgs, data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { inviteMember } from "~/acts/people/invite-member";
import { ErrorSummary } from "~/components/form";
import { InvitationForm } from "~/components/invitation-form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { people } from "~/messages/people";

/** The link is in this answer and nowhere else: the database keeps only its hash. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await inviteMember(actContext(context, form.once), form.input);
  if (!("done" in outcome)) return rejected(outcome, form);
  const link = outcome.done.token ? `${context.config.origin}/invitations/${outcome.done.token}` : null;
  return data({ link, typed: {}, errors: {}, refused: null });
}

export default function Invited() {
  const answer = useActionData<{ link?: string | null }>();
  const { errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(people.invite)} breadcrumb={[{ label: say(people.members), href: "/members" }]} narrow>
      <ErrorSummary errors={errors} />
      {answer?.link ? (
        <Notice tone="green" title={say(people.linkTitle)}>
          <p>
            <code>{answer.link}</code>
          </p>
          <p>{say(people.linkText)}</p>
          <p>
            <a href="/members">{say(people.toMembers)}</a>
          </p>
        </Notice>
      ) : (
        <InvitationForm />
      )}
    </Page>
  );
}
