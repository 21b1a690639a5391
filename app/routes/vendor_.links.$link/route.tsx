import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sessionMilliseconds } from "~/acts/people/sign-in";
import { findOpenVendorLink, openVendorLink } from "~/acts/vendors/open-link";
import { startVendorSession } from "~/acts/vendors/sign-in";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { isRefusal } from "~/domain/refusal";
import { rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { people } from "~/messages/people";
import { refusals } from "~/messages/refusals";
import { vendorWords as words } from "~/messages/vendors";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.registration);

export async function loader({ params, context: { store, language } }: LoaderFunctionArgs) {
  const link = await findOpenVendorLink(store, params.link ?? "", new Date());
  if (isRefusal(link) && link.refused === "not-found") throw nothingHere();
  return { language, link: isRefusal(link) ? null : { purpose: link.purpose, email: link.email, vendor: link.vendorName ?? "" } };
}

export async function action({ request, params, context: { store, jar, address } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const now = new Date();
  const outcome = await openVendorLink({ store, now, address, newId: () => randomUUID() }, params.link ?? "", form.input);
  if (!("done" in outcome)) return rejected(outcome, form);
  const token = await startVendorSession(store, outcome.done.vendorPersonId, now);
  return redirect("/vendor", { headers: { "Set-Cookie": jar.set(jar.vendor, token, sessionMilliseconds / 1000) } });
}

const titles = { registration: words.linkRegistration, colleague: words.linkColleague, password: words.linkPassword };

export default function VendorLink() {
  const { link } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  if (!link)
    return (
      <Page title={say(words.registration)} breadcrumb={[]} narrow>
        <Notice tone="amber">{say(refusals["link-over"])}</Notice>
        <p><a href="/vendor/registration">{say(words.register)}</a></p>
      </Page>
    );
  const { purpose, email, vendor } = link;
  return (
    <Page title={say(titles[purpose], { vendor })} breadcrumb={[]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(words.account, { email })}</p>
      <Card>
        <form method="post" className="stack">
          {purpose === "registration" && (
            <>
              <TextField name="organisation" label={say(words.organisation)} hint={say(words.organisationHint)} autoComplete="organization" value={typed("organisation")} error={errorOf("organisation")} required />
              <TextField name="country" label={say(words.country)} hint={say(words.countryHint)} autoComplete="country" value={typed("country")} error={errorOf("country")} required />
            </>
          )}
          {purpose !== "password" && <TextField name="name" label={say(words.name)} autoComplete="name" value={typed("name")} error={errorOf("name")} required />}
          <TextField name="password" type="password" autoComplete="new-password" label={say(people.newPassword)} hint={say(people.newPasswordHint)} error={errorOf("password")} required />
          <Button>{say(purpose === "password" ? words.save : words.make)}</Button>
        </form>
      </Card>
    </Page>
  );
}
