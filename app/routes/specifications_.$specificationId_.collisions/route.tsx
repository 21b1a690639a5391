import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { SettlementCard } from "~/components/settlement-card";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { collisionsOf } from "~/http/collisions";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { values as words } from "~/messages/values";
import { findAgreementInForce } from "~db/agreements";
import { findRequirementsWithParameters } from "~db/requirements";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.collisions);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const may = can(actor, "settlement:propose", standing) && stateOf(specification) === "drafting";
  const [requirements, agreement] = await Promise.all([findRequirementsWithParameters(context.store, opened), findAgreementInForce(context.store, opened)]);
  const collisions = collisionsOf({ ...opened, agreement }, requirements, context.language);
  return { language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language), collisions, may };
}

export default function Collisions() {
  const { at, title, collisions, may } = useLoaderData<typeof loader>();
  const { say } = useSay();
  return (
    <Page title={say(words.collisions)} breadcrumb={[{ label: title, href: at }]} narrow>
      {collisions.length === 0 && <Empty title={say(words.noCollisions)} />}
      {collisions.map((collision) => (
        <div key={collision.key} className="stack">
          <SettlementCard at={at} collision={collision} mayVote={may} mayPropose={false} />
          {may && collision.concernsMe && collision.status === "collision" && !collision.open && (
            <p><ButtonLink small href={`${at}/requirements/${collision.requirementId}/settlements`}>{say(words.toSettle)}: {collision.title}</ButtonLink></p>
          )}
        </div>
      ))}
    </Page>
  );
}
