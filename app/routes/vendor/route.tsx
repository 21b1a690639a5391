import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { formatTime } from "~/domain/wording/format";
import { vendorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { matrixWords } from "~/messages/matrix";
import { vendorActNames, vendorWords as words } from "~/messages/vendors";
import { findVendorAccess } from "~db/vendors";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.home);

const mostShown = 50;

export async function loader({ context }: LoaderFunctionArgs) {
  const vendor = vendorOf(context);
  return { language: context.language, vendorName: vendor.vendorName, done: await findVendorAccess(context.store, vendor, mostShown) };
}

export default function VendorHome() {
  const { vendorName, done } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const named = (act: string) => { const name = vendorActNames[act]; return name ? say(name) : act; };
  return (
    <Page title={vendorName} breadcrumb={[]}>
      <ul className="row">
        <li><a href="/vendor/people">{say(words.people)}</a></li>
        <li><a href="/vendor/statements">{say(matrixWords.statementsTitle)}</a></li>
      </ul>
      <Card title={say(words.log)}>
        <p className="hint">{say(words.logText)}</p>
        <Table
          caption={say(words.log)} captionHidden columns={[{ label: say(words.when) }, { label: say(words.who) }, { label: say(words.what) }]}
          rows={done.map(({ n, at, name, act }) => ({ key: String(n), cells: [formatTime(at, language), name, named(act)] }))}
        />
      </Card>
    </Page>
  );
}
