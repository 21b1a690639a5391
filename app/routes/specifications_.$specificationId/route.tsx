import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { MarkTags } from "~/components/checks/mark-tags";
import { Facts } from "~/components/facts";
import { TextField } from "~/components/form";
import { Market } from "~/components/market";
import { Empty, Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { OpenExceptions } from "~/components/open-exceptions";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Steps } from "~/components/steps";
import { StateTag, Tag } from "~/components/tag";
import { Together } from "~/components/together";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { shownExceptions } from "~/http/shown-exceptions";
import { pageTitle } from "~/http/page-title";
import { marksNow } from "~/http/marks-now";
import { openSpecification } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { signing } from "~/messages/signing";
import { conditions } from "~/messages/conditions";
import { coverageWords } from "~/messages/coverage";
import { traceWords } from "~/messages/traceability";
import { criteria } from "~/messages/criteria";
import { needs } from "~/messages/needs";
import { joiningWords } from "~/messages/joining";
import { guideWords, updateWords } from "~/messages/packs";
import { findTemplates } from "~db/library";
import { findTemplateIdUnscoped } from "~db/specifications";
import { decisionRuleNames, jointModelNames, requirementCount, specification as words } from "~/messages/specification";
import { specificationSteps } from "./steps";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data ? inLanguage(data.specification.title, data.language) : words.overview);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, sections, actor } = opened;
  const marks = await marksNow(context.store, opened);
  const state = stateOf(specification);
  const mayEdit = can(actor, "requirement:edit", standing) && state === "drafting";
  const templateId = await findTemplateIdUnscoped(context.store, specification.id);
  const template = templateId ? (await findTemplates(context.store)).find((one) => one.id === templateId) : undefined;
  const exceptions = await shownExceptions(context.store, { specification, actor, standing }, context.language);
  return { exceptions, evaluation: template?.evaluation ?? [], language: context.language, specification, sections: sections.map((one) => ({ ...one, mark: marks?.sections.get(one.id) ?? null })), state, mayEdit, mayAccept: can(actor, "participation:accept", standing), invited: standing === "invited" };
}

export default function Overview() {
  const { specification, sections, state, mayEdit, mayAccept, invited, evaluation, exceptions } = useLoaderData<typeof loader>();
  const { say, sayCount, language } = useSay();
  const { id, subject, cpv, languages, prevailing, jointModel, decisionRule, lots, participants, baseline, demonstration } = specification;
  const at = `/specifications/${id}`;
  return (
    <Page title={inLanguage(specification.title, language)} breadcrumb={[{ label: say(words.list), href: "/specifications" }]} state={<><StateTag state={state} />{demonstration && <Tag tone="amber">{say(common.demonstration)}</Tag>}</>}>
      {invited && (
        <Notice tone="amber" title={say(words.acceptTitle)}>
          <p>{say(words.acceptText)}</p>
          <p><a href={`${at}/joining`}>{say(joiningWords.title)}</a></p>
          {mayAccept && <form method="post" action={`${at}/participation`}><Once /><Button>{say(words.accept)}</Button></form>}
        </Notice>
      )}
      <OpenExceptions at={at} exceptions={exceptions} />
      <Card><Steps items={specificationSteps({ at, state, firstSection: sections[0]?.id, number: baseline?.number }, say)} /></Card>
      <div className="columns">
        <Card title={say(words.sections)}>
          {sections.length === 0 && <Empty title={say(words.noSections)} />}
          <ol className="list">
            {sections.map((section, index) => (
              <li key={section.id} className="row">
                <a href={`${at}/sections/${section.id}`}>{index + 1} {inLanguage(section.title, language)}</a>
                <span className="hint">{sayCount(requirementCount, section.count)}</span>
                {section.mark && <a className="plain" href={`${at}/checks?section=${section.id}`}><MarkTags mark={section.mark} /></a>}
              </li>
            ))}
          </ol>
          <ul className="list">
            <li><a href={`${at}/needs`}>{say(needs.title)}</a></li>
            <li><a href={`${at}/criteria`}>{say(criteria.title)}</a></li>
            <li><a href={`${at}/conditions`}>{say(conditions.title)}</a></li>
          </ul>
          {mayEdit && (
            <form method="post" action={`${at}/sections`} className="stack">
              <Once />
              <h3>{say(words.addSection)}</h3>
              {languages.map((one) => <TextField key={one} name={`title.${one}`} lang={one} label={say(words.inLanguage, { what: say(words.sectionTitle), language: say(languageNames[one]) })} />)}
              <Button variant="secondary">{say(words.addSection)}</Button>
            </form>
          )}
        </Card>
        <Card title={say(words.description)} actions={<a href={`${at}/description`}>{say(common.change)}</a>}>
          <p>{inLanguage(subject, language)}</p>
          <Facts
            items={[
              { label: say(words.participants), value: <ul>{participants.map((one) => <li key={one.authorityId}>{one.name}, {one.country}{one.lead && ` (${say(words.lead)})`}</li>)}</ul> },
              { label: say(words.lots), value: lots.length === 0 ? "–" : <ol>{lots.map((lot) => <li key={lot.id}>{lot.number}. {inLanguage(lot.title, language)}</li>)}</ol> },
              { label: say(words.cpv), value: cpv.join(", ") },
              { label: say(words.languages), value: languages.map((one) => say(languageNames[one])).join(", ") },
              { label: say(words.prevailing), value: say(languageNames[prevailing]) },
              { label: say(words.jointModel), value: say(jointModelNames[jointModel].name) },
              { label: say(words.decisionRule), value: say(decisionRuleNames[decisionRule].name) },
            ]}
          />
          <p className="row">
            <a href={`${at}/participants`}>{say(words.participants)}</a> <a href={`${at}/sign-off`}>{say(signing.procedure)}</a> <a href={`${at}/log`}>{say(words.log)}</a> <a href={`${at}/retired`}>{say(words.retired)}</a>{" "}
            <a href={`${at}/updates`}>{say(updateWords.title)}</a> <a href={`${at}/overlaps`}>{say(updateWords.overlaps)}</a>{" "}
            <a href={`${at}/coverage`}>{say(coverageWords.title)}</a> <a href={`${at}/traceability`}>{say(traceWords.title)}</a>
          </p>
        </Card>
        <Together at={at} />
        <Market at={at} />
        {mayEdit && evaluation.length > 0 && <Card title={say(guideWords.evaluation)}><ul>{evaluation.map((hint) => <li key={hint.en}>{hint[language]}</li>)}</ul></Card>}
      </div>
    </Page>
  );
}
