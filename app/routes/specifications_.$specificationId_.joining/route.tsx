import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { openSpecification } from "~/http/perform";
import { shownJoining } from "~/http/shown-joining";
import { joiningWords as words } from "~/messages/joining";
import { findAgreementInForce } from "~db/agreements";
import { findOtherUses, findOwnUses } from "~db/own-uses";
import { findProcurement } from "~db/procurement";
import { findRequirements } from "~db/requirements";
import { AcceptForm } from "./accept-form";
import { JoiningTables } from "./joining-tables";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { store, language } = context;
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const requirements = await findRequirements(store, opened);
  const clauseIds = requirements.flatMap((one) => one.clause?.id ?? []);
  const given = {
    specification, authorityId: actor.authorityId, requirements, agreement: await findAgreementInForce(store, opened), procurement: await findProcurement(store, opened),
    uses: await findOwnUses(store, opened, clauseIds), otherUses: await findOtherUses(store, opened, clauseIds),
  };
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), standing, state: stateOf(specification),
    number: specification.baseline?.number ?? 0, mayAccept: can(actor, "participation:accept", standing), changes: shownJoining(given, language),
  };
}

export default function Joining() {
  const { at, title, standing, state, number, mayAccept, changes } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const { rule, votes, order, total } = changes;
  const late = state === "signing" || state === "signed";
  if (standing !== "invited") return <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} narrow><Notice tone="info">{say(words.joined)}</Notice></Page>;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]}>
      {state === "frozen" && <Notice tone="amber">{say(words.lapses, { number })}</Notice>}
      {late && <Notice tone="red">{say(words.tooLate)}</Notice>}
      <p>{say(words.intro)}</p>
      <div className="columns">
        <JoiningTables at={at} changes={changes} />
        <div className="stack">
          <Card title={say(words.accepting)}>
            <Facts
              items={[
                { label: say(words.decisions), value: <>{rule} {say(words.majority, votes)}</> },
                { label: say(words.agreement), value: <a href={`${at}/agreement`}>{say(words.agreementLink)}</a> },
                { label: say(words.order), value: order ? <ol>{order.map((name) => <li key={name}>{name}</li>)}</ol> : say(words.parallel) },
                { label: say(words.totals), value: total === null ? say(words.notStated) : say(words.totalsText, { value: total }) },
              ]}
            />
          </Card>
          {!late && <AcceptForm at={at} may={mayAccept} frozen={state === "frozen"} started={changes.started} missing={changes.missing} />}
        </div>
      </div>
    </Page>
  );
}
