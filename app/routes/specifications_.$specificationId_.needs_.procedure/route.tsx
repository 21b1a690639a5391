import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setProcedure } from "~/acts/needs/set-procedure";
import { Radios, Select } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { currencies } from "~/domain/needs/currency";
import { forms } from "~/domain/needs/procedure";
import { procedureInput } from "~/http/needs-form";
import { openProcurement } from "~/http/open-procurement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { formNames, needs as words } from "~/messages/needs";
import { RateAndBuyerRows, rowFields } from "./rate-and-buyer-rows";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.procedure);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, procurement, closedFor } = await openProcurement(context, params);
  return { page, closed: closedFor("procedure:set"), procedure: procurement.procedure };
}

export const action = (args: ActionFunctionArgs) => perform(args, setProcedure, () => `/specifications/${args.params.specificationId}/needs`, procedureInput);

export default function ProcedurePage() {
  const { page, closed, procedure } = useLoaderData<typeof loader>();
  const { typed, errorOf } = useRejection();
  const { say, language } = useSay();
  const crumbs = [{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/needs` }];
  const rates = procedure?.rates ?? [];
  const buyers = procedure?.buyers ?? [];
  const saved = [{ name: "form", label: say(words.form), saved: procedure?.form ?? "" }, { name: "currency", label: say(words.currency), saved: procedure?.currency ?? "" }, ...rowFields(rates, buyers, say, language)];
  return (
    <SheetForm title={say(words.procedure)} crumbs={crumbs} closed={closed} revision={procedure?.revision ?? 0} fields={saved}>
      <Radios name="form" legend={say(words.form)} value={typed("form", procedure?.form)} error={errorOf("form")} options={forms.map((form) => ({ value: form, label: say(formNames[form].name), hint: say(formNames[form].hint) }))} />
      <Select name="currency" label={say(words.currency)} value={typed("currency", procedure?.currency ?? "EUR")} error={errorOf("currency")} options={currencies.map((one) => ({ value: one, label: one }))} />
      <RateAndBuyerRows rates={rates} buyers={buyers} />
    </SheetForm>
  );
}

