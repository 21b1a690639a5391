import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renameSection } from "~/acts/specification/section";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Conflict } from "~/components/conflict";
import { ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { nothingHere, openSpecification, perform } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { compose } from "~/messages/compose";
import { specification as words } from "~/messages/specification";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, compose.rename);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  const section = specification.sections.find((one) => one.id === params.sectionId);
  if (!section) throw nothingHere();
  const may = can(actor, "requirement:edit", standing) && stateOf(specification) === "drafting";
  return { language: context.language, id: specification.id, title: specification.title, languages: specification.languages, section, may };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, renameSection, ({ sectionId }) => `/specifications/${args.params.specificationId}/sections/${sectionId}`);

export default function SectionTitle() {
  const { id, title, languages, section, may } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed, rejection } = useRejection();
  const { say, language } = useSay();
  const label = (one: keyof typeof languageNames) => say(words.inLanguage, { what: say(words.sectionTitle), language: say(languageNames[one]) });
  return (
    <Page title={say(compose.rename)} breadcrumb={[{ label: inLanguage(title, language), href: `/specifications/${id}` }, { label: inLanguage(section.title, language), href: `/specifications/${id}/sections/${section.id}` }]} narrow>
      <ErrorSummary errors={errors} />
      {rejection?.refused === "stale" && languages.map((one) => <Conflict key={one} lang={one} fieldLabel={label(one)} mine={typed(`title.${one}`)} theirs={section.title[one] ?? ""} />)}
      {may ? (
        <Card>
          <form method="post" className="stack" data-guard>
            <Once />
            <input type="hidden" name="revision" value={section.revision} />
            {languages.map((one) => <TextField key={one} name={`title.${one}`} lang={one} label={label(one)} value={typed(`title.${one}`, section.title[one])} error={errorOf(`title.${one}`)} />)}
            <Button>{say(common.save)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.readOnly)}</Notice>
      )}
    </Page>
  );
}
