import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeNeedItem } from "~/acts/needs/need-item";
import { PostButton } from "~/components/button";
import { ItemFields } from "~/components/item-fields";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { openProcurement } from "~/http/open-procurement";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { languageNames } from "~/messages/common";
import { needs as words } from "~/messages/needs";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.changeItem);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, procurement, closedFor } = await openProcurement(context, params);
  const item = procurement.items.find((one) => one.id === params.itemId);
  if (!item) throw nothingHere();
  return { page, closed: closedFor("need:enter"), item };
}

export const action = (args: ActionFunctionArgs) => perform(args, changeNeedItem, () => `/specifications/${args.params.specificationId}/needs/items`, (input) => ({ lotId: "", ...input }));

export default function NeedItemPage() {
  const { page, closed, item } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const items = `${page.at}/needs/items`;
  const saved = page.languages.flatMap((one) => (["label", "unit"] as const).map((field) => ({ name: `${field}.${one}`, label: say(words[field], { language: say(languageNames[one]) }), saved: item[field][one] ?? "" })));
  return (
    <SheetForm
      title={say(words.changeItem)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/needs` }, { label: say(words.items), href: items }]} closed={closed} revision={item.revision} fields={saved}
      after={!closed && <PostButton action={`${items}/${item.id}/removal`} variant="danger">{say(words.removeItem)}</PostButton>}
    >
      <ItemFields languages={page.languages} lots={page.lots} item={item} />
    </SheetForm>
  );
}
