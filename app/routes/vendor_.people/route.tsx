import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inviteColleague } from "~/acts/vendors/invite-colleague";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Select, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { languages } from "~/domain/language";
import { vendorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { performVendor } from "~/http/perform-vendor";
import { languageNames } from "~/messages/common";
import { vendorWords as words } from "~/messages/vendors";
import { findVendorPeople } from "~db/vendors";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.people);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const people = await findVendorPeople(context.store, vendorOf(context));
  return { language: context.language, people: people.map(({ id, name, email }) => ({ id, name, email })), invited: new URL(request.url).searchParams.has("invited") };
}

export const action = (args: ActionFunctionArgs) => performVendor(args, inviteColleague, () => "/vendor/people?invited=1");

export default function VendorPeople() {
  const { people, invited, language } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.people)} breadcrumb={[{ label: say(words.home), href: "/vendor" }]} narrow>
      <ErrorSummary errors={errors} />
      {invited && <Notice tone="green">{say(words.invited)}</Notice>}
      <p>{say(words.peopleText)}</p>
      <Table caption={say(words.people)} captionHidden columns={[{ label: say(words.name) }, { label: say(words.email) }]} rows={people.map(({ id, name, email }) => ({ key: id, cells: [name, email] }))} />
      <Card title={say(words.invite)}>
        <form method="post" className="stack">
          <p>{say(words.inviteText)}</p>
          <TextField name="email" type="email" label={say(words.email)} value={typed("email")} error={errorOf("email")} required />
          <Select name="language" label={say(words.language)} value={typed("language", language)} options={languages.map((value) => ({ value, label: say(languageNames[value]) }))} />
          <Button>{say(words.inviteButton)}</Button>
        </form>
      </Card>
    </Page>
  );
}
