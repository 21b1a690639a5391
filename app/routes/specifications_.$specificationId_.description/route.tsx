import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { describeSpecification } from "~/acts/specification/describe-specification";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Conflict } from "~/components/conflict";
import { DescriptionFields } from "~/components/description-fields";
import { ErrorSummary } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { describedInput } from "~/http/description-form";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { specification as words } from "~/messages/specification";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.description);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  return { language: context.language, specification, frozen: stateOf(specification) !== "drafting", may: can(actor, "specification:describe", standing) };
}

export const action = (args: ActionFunctionArgs) => perform(args, describeSpecification, () => `/specifications/${args.params.specificationId}`, describedInput);

export default function Description() {
  const { specification, frozen, may } = useLoaderData<typeof loader>();
  const { errors, rejection, typed } = useRejection();
  const { say, language } = useSay();
  const back = { label: inLanguage(specification.title, language), href: `/specifications/${specification.id}` };
  return (
    <Page title={say(words.description)} breadcrumb={[back]} narrow>
      <ErrorSummary errors={errors} />
      {(frozen || !may) && <Notice tone="info">{say(frozen ? words.frozenNow : words.onlyLead)}</Notice>}
      {rejection?.refused === "stale" &&
        specification.languages.map((one) => (
          <Conflict key={one} lang={one} fieldLabel={say(words.inLanguage, { what: say(words.subject), language: say(languageNames[one]) })} mine={typed(`subject.${one}`)} theirs={specification.subject[one] ?? ""} />
        ))}
      {may && !frozen && (
        <Card>
          <form method="post" className="stack" data-guard>
            <Once />
            <input type="hidden" name="revision" value={specification.revision} />
            <DescriptionFields described={specification} />
            <Button>{say(common.save)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}
