import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordAgreement } from "~/acts/agreement/record-agreement";
import { Select, TextArea, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import type { Localized, PartlyLocalized } from "~/domain/language";
import { openAgreement } from "~/http/open-agreement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { agreement as words } from "~/messages/agreement";
import { languageNames } from "~/messages/common";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.law);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, content, specification } = await openAgreement(context, params);
  return { page, content, countries: [...new Set(specification.participants.map((one) => one.country))].sort() };
}

export const action = (args: ActionFunctionArgs) => perform(args, recordAgreement, () => `/specifications/${args.params.specificationId}/agreement`);

export default function AgreementLaw() {
  const { page, content: { law, reviewBody, organisation }, countries } = useLoaderData<typeof loader>();
  const { typed, errorOf } = useRejection();
  const { say, language } = useSay();
  const inEach = (name: string, label: Localized, text: PartlyLocalized) =>
    page.languages.map((one) => ({ name: `${name}.${one}`, lang: one, label: say(words.inLanguage, { label: say(label), language: languageNames[one][language] }), saved: text[one] ?? "" }));
  const provisions = inEach("law.provisions", words.provisions, law.provisions);
  const reviews = inEach("reviewBody", words.reviewBody, reviewBody);
  const organisations = inEach("organisation", words.organisation, organisation);
  return (
    <SheetForm
      title={say(words.law)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/agreement` }]} closed={page.closed} revision={page.revision}
      before={page.closed === null && page.revision > 0 && <Notice tone="info">{say(words.anew)}</Notice>}
      fields={[{ name: "law.country", label: say(words.country), saved: law.country }, ...provisions, ...reviews, ...organisations]}
    >
      <Select name="law.country" label={say(words.country)} hint={say(words.countryHint)} value={typed("law.country", law.country)} error={errorOf("law.country")} options={[{ value: "", label: say(words.notChosen) }, ...countries.map((one) => ({ value: one, label: one }))]} />
      {provisions.map(({ name, label, lang, saved }) => <TextArea key={name} name={name} label={label} lang={lang} rows={5} value={typed(name, saved)} error={errorOf(name)} />)}
      {reviews.map(({ name, label, lang, saved }) => <TextField key={name} name={name} label={label} hint={say(words.reviewBodyHint)} lang={lang} value={typed(name, saved)} error={errorOf(name)} />)}
      {organisations.map(({ name, label, lang, saved }) => <TextArea key={name} name={name} label={label} hint={say(words.organisationHint)} lang={lang} rows={6} value={typed(name, saved)} error={errorOf(name)} />)}
    </SheetForm>
  );
}
