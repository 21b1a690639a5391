import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { acceptSection } from "~/acts/specification/take-position";
import { Button, ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary } from "~/components/form";
import { Empty, Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification, perform } from "~/http/perform";
import { findMap, shownRows } from "~/http/position-map";
import { acceptedCount, positionWords as words } from "~/messages/positions";

/** As many as one reads in one sitting; the rest come after them. */
const pageSize = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.acceptSection);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const section = specification.sections.find((one) => one.id === params.sectionId);
  if (!section) throw nothingHere();
  const { language, store } = context;
  const { rows, numberOf } = await findMap(store, opened, { only: false, mine: true, authority: null, section: section.id, state: null });
  const shown = rows.slice(0, pageSize);
  const search = new URL(request.url).searchParams;
  const changed = (search.get("changed") ?? "").split(",").filter(Boolean);
  return {
    language, at: `/specifications/${specification.id}`, sectionId: section.id, sectionTitle: inLanguage(section.title, language), title: inLanguage(specification.title, language),
    authority: actor.authorityName, may: can(actor, "position:take", standing) && stateOf(specification) === "drafting",
    accepted: search.has("accepted") ? Number(search.get("accepted")) : null, changed: changed.map((id) => numberOf.get(id) ?? "–"),
    rows: (await shownRows(store, opened, shown, numberOf, language)).map(({ id, number, title }, index) => ({
      id, number, title, shown: `${id}:${shown[index]?.head.revision}:${shown[index]?.head.valuesRevision}`,
    })),
  };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, acceptSection, ({ accepted, changed }) => `/specifications/${args.params.specificationId}/sections/${args.params.sectionId}/acceptance?${new URLSearchParams({ accepted: String(accepted.length), changed: changed.join(",") }).toString()}`,
    (input) => ({ shown: [], except: [], ...input }));

export default function SectionAcceptance() {
  const { at, sectionId, sectionTitle, title, authority, may, accepted, changed, rows } = useLoaderData<typeof loader>();
  const { errors, typedList } = useRejection();
  const { say, sayCount } = useSay();
  const section = `${at}/sections/${sectionId}`;
  return (
    <Page title={say(words.acceptTitle, { section: sectionTitle })} breadcrumb={[{ label: title, href: at }, { label: sectionTitle, href: section }]} narrow>
      <ErrorSummary errors={errors} />
      {accepted !== null && <Notice tone="green">{sayCount(acceptedCount, accepted)}</Notice>}
      {changed.length > 0 && <Notice tone="amber">{say(words.changedMeanwhile, { requirements: changed.join(", ") })}</Notice>}
      {!may && <Notice tone="info">{say(words.readOnly)}</Notice>}
      {may && rows.length === 0 && <Empty title={say(words.nothingToAccept)} action={<ButtonLink href={section}>{say(words.back)}</ButtonLink>} />}
      {may && rows.length > 0 && (
        <Card>
          <p>{say(words.acceptText, { authority })}</p>
          <form method="post" action={`${section}/acceptance`} className="stack">
            <Once />
            {rows.map((row) => <input key={row.id} type="hidden" name="shown[]" value={row.shown} />)}
            <fieldset id="shown">
              <legend>{say(words.exceptions)}</legend>
              <ul className="plain">
                {rows.map(({ id, number, title: name }) => (
                  <li key={id} className="row">
                    <label className="choice">
                      <input type="checkbox" name="except[]" value={id} defaultChecked={typedList("except[]").includes(id)} />
                      <span>{number} {name}</span>
                    </label>
                    <a href={`${at}/requirements/${id}`}>{number}</a>
                  </li>
                ))}
              </ul>
            </fieldset>
            <Button>{say(words.acceptAll)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}
