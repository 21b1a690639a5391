import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterNeeds } from "~/acts/needs/enter-needs";
import { Select } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { inLanguage } from "~/domain/language";
import { currencies } from "~/domain/needs/currency";
import { ownNeedsInput } from "~/http/needs-form";
import { openProcurement } from "~/http/open-procurement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { needs as words } from "~/messages/needs";
import { FundingFields, fundingFields } from "./funding-fields";
import { NeedFields, needFields } from "./need-fields";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.own);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, procurement, actor, reading, closedFor } = await openProcurement(context, params);
  const own = procurement.authorities.find((one) => one.authorityId === actor.authorityId);
  return {
    page, closed: closedFor("need:enter"), revision: own?.revision ?? 0, currency: own?.currency ?? procurement.procedure?.currency ?? "EUR", funding: own?.funding ?? [],
    items: procurement.items.map(({ id, lotId, label, unit }) => ({ id, lotId, label: inLanguage(label, reading), unit: inLanguage(unit, reading), need: own?.needs.find((need) => need.itemId === id) ?? null })),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, enterNeeds, () => `/specifications/${args.params.specificationId}/needs`, ownNeedsInput);

export default function OwnNeeds() {
  const { page, closed, revision, currency, funding, items } = useLoaderData<typeof loader>();
  const { typed, errorOf } = useRejection();
  const { say, language } = useSay();
  const crumbs = [{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/needs` }];
  const saved = [{ name: "currency", label: say(words.ownCurrency), saved: currency }, ...items.flatMap((item) => needFields(item, say, language)), ...fundingFields(funding, say, language)];
  const before = items.length === 0 ? <Notice tone="amber">{say(words.noItems)} <a href={`${page.at}/needs/items`}>{say(words.addItem)}</a></Notice> : <p>{say(words.ownHint)}</p>;
  return (
    <SheetForm title={say(words.own)} crumbs={crumbs} closed={closed} revision={revision} fields={saved} before={before} wide>
      {items.map((item) => <NeedFields key={item.id} item={item} lot={page.lots.find((lot) => lot.id === item.lotId)} />)}
      <Select name="currency" label={say(words.ownCurrency)} hint={say(words.currencyHint)} value={typed("currency", currency)} error={errorOf("currency")} options={currencies.map((one) => ({ value: one, label: one }))} />
      <FundingFields funding={funding} />
    </SheetForm>
  );
}
