import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takeException } from "~/acts/signing/take-exception";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { appliesTo } from "~/domain/specification/scope";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { signing as words } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.exceptTitle, { number: data?.number ?? 0 });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, stored, actor } = await openBaseline(context, params);
  const { language } = context;
  const sections = stored.baseline.sections.map(({ id, number, title, requirements }) => ({
    id, title: `${number} ${inLanguage(title, language)}`,
    requirements: requirements.filter(({ scope }) => appliesTo(scope, actor.authorityId)).map((one) => ({ id: one.id, number: one.number, title: inLanguage(one.title, language) })),
  }));
  return { ...page, language, sections: sections.filter(({ requirements }) => requirements.length > 0) };
}

export const action = (args: ActionFunctionArgs) => perform(args, takeException, () => `/specifications/${args.params.specificationId}`);

export default function Exceptions() {
  const { at, number, title, mayExcept, viewSha256, sections } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const wrong = errorOf("reasons");
  return (
    <Page title={say(words.exceptTitle, { number })} breadcrumb={[{ label: title, href: at }, { label: say(words.baseline, { number }), href: `${at}/baselines/${number}` }]} narrow>
      <ErrorSummary errors={errors} />
      <p id="reasons">{say(words.exceptText)}</p>
      {mayExcept ? (
        <form method="post" className="stack">
          <Once />
          <input type="hidden" name="viewSha256" value={viewSha256} />
          {sections.map((section) => (
            <Card key={section.id} title={section.title}>
              {section.requirements.map((one) => {
                const name = `reasons.${one.id}`;
                return (
                  <details key={one.id} open={Boolean(typed(name))}>
                    <summary>{one.number} {one.title}</summary>
                    <TextArea name={name} rows={2} label={say(words.exceptReason, { number: one.number, title: one.title })} value={typed(name)} error={typed(name) ? wrong : undefined} optional />
                  </details>
                );
              })}
            </Card>
          ))}
          <Button variant="danger">{say(words.except)}</Button>
        </form>
      ) : (
        <Notice tone="info">{say(words.cannot)}</Notice>
      )}
    </Page>
  );
}
