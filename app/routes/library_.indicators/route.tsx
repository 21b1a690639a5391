import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LibraryLinks } from "~/components/library-links";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { pageTitle } from "~/http/page-title";
import { common } from "~/messages/common";
import { indicatorCount, packWords as words } from "~/messages/packs";
import { findIndicatorSets } from "~db/reference-data";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.indicators);

export async function loader({ context: { store, language } }: LoaderFunctionArgs) {
  return { language, sets: await findIndicatorSets(store) };
}

export default function Indicators() {
  const { sets } = useLoaderData<typeof loader>();
  const { say, sayCount, language } = useSay();
  return (
    <Page title={say(words.indicators)} breadcrumb={[{ label: say(common.library), href: "/library" }]}>
      <LibraryLinks here="/library/indicators" />
      <p>{say(words.indicatorsIntro)}</p>
      {sets.map((set) => (
        <section key={set.id} className="stack" aria-labelledby={set.id}>
          <h2 id={set.id}>{set.title[language]}</h2>
          <Notice tone="amber">{set.note[language]} <a href={set.source.url} rel="noreferrer">{set.source.document}, {set.source.date}</a></Notice>
          {(["project", "city"] as const).map((scope) => {
            const indicators = set.indicators.filter((one) => one.scope === scope);
            return (
              <details key={scope} open={scope === "project"}>
                <summary>{say(scope === "project" ? words.projectScope : words.cityScope)}: {sayCount(indicatorCount, indicators.length)}</summary>
                <Table
                  caption={say(scope === "project" ? words.projectScope : words.cityScope)}
                  captionHidden
                  columns={[words.name, words.theme, words.unit, words.formula].map((label) => ({ label: say(label) }))}
                  rows={indicators.map((one) => ({ key: one.id, cells: [<span key="name">{one.name[language]} <span className="hint">{one.id}</span></span>, one.theme[language], one.unit[language], one.formula[language]] }))}
                />
              </details>
            );
          })}
        </section>
      ))}
    </Page>
  );
}
