import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { StateTag } from "~/components/tag";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { leadOf, stateOf } from "~/domain/specification/specification";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { componentWords } from "~/messages/components";
import { pastedWords } from "~/messages/pasted";
import { specification as words } from "~/messages/specification";
import { findSpecifications } from "~db/specifications";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.list);

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, language } = context;
  const actor = actorOf(context);
  const rows = (await findSpecifications(store, actor)).map(({ specification }) => ({
    id: specification.id,
    title: inLanguage(specification.title, language),
    lead: leadOf(specification).name,
    state: stateOf(specification),
  }));
  return { language, rows, mayStart: can(actor, "specification:create") };
}

export default function Specifications() {
  const { rows, mayStart } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const start = mayStart && <ButtonLink href="/specifications/new">{say(words.start)}</ButtonLink>;
  return (
    <Page title={say(words.list)} breadcrumb={[]} actions={start}>
      <p><a href="/check">{say(pastedWords.title)}</a></p>
      {rows.length === 0 ? (
        <Empty title={say(words.none)} />
      ) : (
        <Table
          caption={say(words.list)}
          captionHidden
          columns={[words.title, words.lead, componentWords.state].map((label) => ({ label: say(label) }))}
          rows={rows.map(({ id, title, lead, state }) => ({ key: id, cells: [<a href={`/specifications/${id}`}>{title}</a>, lead, <StateTag state={state} />] }))}
        />
      )}
    </Page>
  );
}
