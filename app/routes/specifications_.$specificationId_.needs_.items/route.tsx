import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addNeedItem } from "~/acts/needs/need-item";
import { ItemFields } from "~/components/item-fields";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { openProcurement } from "~/http/open-procurement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { needs as words } from "~/messages/needs";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.items);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, procurement, reading, closedFor } = await openProcurement(context, params);
  const items = procurement.items.map(({ id, lotId, label, unit }) => ({ id, lotId, label: inLanguage(label, reading), unit: inLanguage(unit, reading) }));
  return { page, closed: closedFor("need:enter"), items };
}

export const action = (args: ActionFunctionArgs) => perform(args, addNeedItem, () => `/specifications/${args.params.specificationId}/needs/items`, (input) => ({ lotId: "", ...input }));

export default function NeedItems() {
  const { page, closed, items } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const at = `${page.at}/needs`;
  const lotOf = (lotId: string | null) => page.lots.find((lot) => lot.id === lotId);
  const list = (
    <Table
      caption={say(words.items)}
      captionHidden
      columns={[{ label: say(words.item) }, { label: say(words.unitShort) }, { label: say(words.lot) }]}
      rows={items.map(({ id, lotId, label, unit }) => ({ key: id, cells: [closed ? label : <a href={`${at}/items/${id}`}>{label}</a>, unit, lotOf(lotId)?.number ?? (page.lots.length > 0 ? say(words.noLot) : "–")] }))}
    />
  );
  return (
    <SheetForm title={say(words.items)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: at }]} closed={closed} button={say(words.addItem)} before={items.length === 0 ? <p>{say(words.noItems)}</p> : list}>
      <ItemFields languages={page.languages} lots={page.lots} />
    </SheetForm>
  );
}
