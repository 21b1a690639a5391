import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "~/components/notice";
import { Outline } from "~/components/outline";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { nameIn } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { readSection } from "~/http/reading";
import { readingLanguage } from "~/http/requirement-text";
import { compose } from "~/messages/compose";
import { readingWords as words } from "~/messages/reading";
import { ReaderForm } from "./reader-form";
import { ReadRequirement } from "./read-requirement";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { store, language } = context;
  const { specification, sections } = await openSpecification(context, params);
  const search = new URL(request.url).searchParams;
  const as = specification.participants.find((one) => one.authorityId === search.get("as"))?.authorityId ?? null;
  const section = sections.find((one) => one.id === search.get("section")) ?? sections[0];
  const reading = readingLanguage(specification, language);
  return {
    language, as, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, reading), name: as && nameIn(specification, as), number: specification.baseline?.number ?? null,
    readers: specification.participants.map(({ authorityId, name }) => ({ value: authorityId, label: name })),
    outline: sections.map((one) => ({ id: one.id, title: inLanguage(one.title, reading) })),
    sectionId: section?.id ?? null, heading: section ? inLanguage(section.title, reading) : "",
    read: section ? await readSection(store, specification, section, { as, page: search.get("page"), language }) : null,
  };
}

export default function Reading() {
  const { as, at, title, name, number, readers, outline, sectionId, heading, read } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const href = (section: string, page?: number) => `${at}/reading?${new URLSearchParams({ section, ...(as && { as }), ...(page && { page: String(page) }) }).toString()}`;
  const place = outline.findIndex((one) => one.id === sectionId) + 1;
  return (
    <Page title={name ? say(words.titleAs, { authority: name }) : say(words.title)} breadcrumb={[{ label: title, href: at }]}>
      <div className="grid grid--filters">
        <div className="stack">
          <ReaderForm at={at} readers={readers} as={as} section={sectionId} />
          {number !== null && <p><a href={`${at}/baselines/${number}/exports${as ? `?as=${as}` : ""}`}>{say(words.documents, { number })}</a></p>}
          <Outline label={say(compose.outline)} items={outline.map((one, index) => ({ ...one, number: String(index + 1), href: href(one.id), current: one.id === sectionId }))} />
        </div>
        <div className="stack">
          <p className="hint">{say(as ? words.asText : words.jointText)}</p>
          {!read && <Empty title={say(words.noSections)} />}
          {read && (
            <>
              <h2>{place} {heading}</h2>
              {read.rows.length === 0 && <Empty title={say(as ? words.nothing : words.emptySection)} />}
              {read.rows.map((row) => <ReadRequirement key={row.id} at={at} lang={read.reading} row={row} />)}
              <Pagination page={read.page} pages={read.pages} href={(page) => href(sectionId ?? "", page)} label={say(words.pages)} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
