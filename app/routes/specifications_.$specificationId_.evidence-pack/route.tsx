import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { formatTime } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { evidencePack as words } from "~/messages/evidence-pack";
import { specification as specificationWords } from "~/messages/specification";
import { findPacksTaken } from "~db/record";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { id, title } = opened.specification;
  return { language: context.language, at: `/specifications/${id}`, title: inLanguage(title, context.language), taken: await findPacksTaken(context.store, opened) };
}

const holds = ["report", "agreement", "needs", "positions", "versions", "baselines", "log"] as const;

export default function EvidencePack() {
  const { at, title, taken } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} narrow>
      <p>{say(words.intro)}</p>
      <Card title={say(words.holds)}>
        <ul className="list">{holds.map((one) => <li key={one}>{say(words[one])}</li>)}</ul>
        <p className="row"><ButtonLink href={`${at}/evidence-pack/file`}>{say(words.take)}</ButtonLink></p>
        <p className="hint">{say(words.noted)}</p>
      </Card>
      {taken.length > 0 && (
        <Table
          caption={say(words.taken)}
          columns={[specificationWords.when, specificationWords.who, words.hash].map((label) => ({ label: say(label) }))}
          rows={taken.map(({ ordinal, at: when, person, authority, sha256 }) => ({ key: String(ordinal), cells: [formatTime(when, language), <>{person}<span className="sub">{authority}</span></>, <code className="hash">{sha256}</code>] }))}
        />
      )}
    </Page>
  );
}
