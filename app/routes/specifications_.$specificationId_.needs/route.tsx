import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { fundsExactly } from "~/domain/needs/funding";
import { estimatedValueOf, investmentOf } from "~/domain/needs/investment";
import { openProcurement } from "~/http/open-procurement";
import { pageTitle } from "~/http/page-title";
import { common } from "~/messages/common";
import { needs as words } from "~/messages/needs";
import { specification as specificationWords } from "~/messages/specification";
import { FundingTable, InvestmentTables } from "./investment-tables";
import { ProcedureFacts } from "./procedure-facts";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, procurement, specification, actor, reading, closedFor } = await openProcurement(context, params);
  const { procedure, items, authorities } = procurement;
  const own = authorities.find((one) => one.authorityId === actor.authorityId);
  const estimated = own ? estimatedValueOf(own.needs) : null;
  return {
    page, procedure,
    investment: investmentOf({ procedure: procedure ?? { form: "contract", currency: own?.currency ?? "EUR", rates: [] }, items, authorities }),
    names: Object.fromEntries(specification.participants.map((one) => [one.authorityId, one.name])),
    itemNames: Object.fromEntries(items.map(({ id, label, unit }) => [id, { label: inLanguage(label, reading), unit: inLanguage(unit, reading) }])),
    own: own ? (estimated !== null && fundsExactly(own.funding, estimated) ? "funded" : "unfunded") : "nothing",
    mayEnter: closedFor("need:enter") === null, mayProcedure: closedFor("procedure:set") === null, frozen: closedFor("need:enter") === "frozen",
  } as const;
}

const ownWords = { funded: words.ownFunded, unfunded: words.ownUnfunded, nothing: words.ownMissing };
const ownTones = { funded: "green", unfunded: "amber", nothing: "amber" } as const;

export default function Needs() {
  const { page, procedure, investment, names, itemNames, own, mayEnter, mayProcedure, frozen } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const at = `${page.at}/needs`;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: page.title, href: page.at }]}>
      <p>{say(words.intro)}</p>
      {frozen && <Notice tone="info">{say(specificationWords.frozenNow)}</Notice>}
      <div className="columns">
        <Card title={say(words.procedure)} actions={mayProcedure && <a href={`${at}/procedure`}>{say(common.change)}</a>}>
          {procedure ? <ProcedureFacts procedure={procedure} /> : <Notice tone="amber">{say(words.noProcedure)}</Notice>}
        </Card>
        {mayEnter && (
          <Card title={say(words.own)}>
            <Notice tone={ownTones[own]}>{say(ownWords[own])}</Notice>
            <p className="row">
              <ButtonLink href={`${at}/own`}>{say(words.ownEnter)}</ButtonLink>
              <a href={`${at}/items`}>{say(words.items)}</a>
            </p>
          </Card>
        )}
      </div>
      {investment.lots.length === 0 ? (
        <Empty title={say(words.noItems)} action={mayEnter && <ButtonLink href={`${at}/items`}>{say(words.addItem)}</ButtonLink>} />
      ) : (
        <>
          <InvestmentTables investment={investment} names={names} itemNames={itemNames} lots={page.lots} />
          {investment.funding.length > 0 && <FundingTable investment={investment} names={names} />}
        </>
      )}
    </Page>
  );
}
