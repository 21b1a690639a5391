import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreeProcedure } from "~/acts/signing/agree-procedure";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, Radios, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { signingOrders, stepOf } from "~/domain/signing/procedure";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { agreement } from "~/messages/agreement";
import { signing as words } from "~/messages/signing";
import { specification as specificationWords } from "~/messages/specification";
import { countSignatoriesUnscoped } from "~db/sign-off-procedures";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.procedure);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { specification, standing, actor } = await openSpecification(context, params);
  const signatories = await countSignatoriesUnscoped(context.store, specification.participants.map((one) => one.authorityId));
  return {
    language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language),
    may: can(actor, "specification:describe", standing) && stateOf(specification) === "drafting",
    order: specification.procedure.order, revision: specification.procedure.revision,
    authorities: specification.participants.map(({ authorityId, name, signingPlace }) => ({
      ...stepOf(specification.procedure, authorityId), name, place: signingPlace, signatories: signatories.get(authorityId) ?? 0,
    })),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, agreeProcedure, () => `/specifications/${args.params.specificationId}/sign-off`);

export default function SignOffProcedure() {
  const { at, title, may, order, revision, authorities } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.procedure)} breadcrumb={[{ label: title, href: at }]}>
      <ErrorSummary errors={errors} />
      <p>{say(words.procedureText)}</p>
      <p><a href={`${at}/agreement`}>{say(agreement.title)}</a></p>
      {may ? (
        <form method="post" className="stack">
          <Once />
          <input type="hidden" name="revision" value={revision} />
          <Card>
            <Radios name="order" legend={say(words.order)} value={typed("order", order)} options={signingOrders.map((one) => ({ value: one, label: say(words[one]) }))} error={errorOf("order")} />
          </Card>
          {authorities.map(({ authorityId, name, place, approvals, signatures, signatories }) => {
            const at = `steps.${authorityId}`;
            const field = (key: "place" | "approvals" | "signatures", label: string, value: number) => (
              <TextField name={`${at}.${key}`} inputMode="numeric" label={label} value={typed(`${at}.${key}`, String(value))} error={errorOf(`${at}.${key}`)} />
            );
            return (
              <Card key={authorityId} title={name}>
                <p className="hint">{say(words.signatoriesThere, { count: signatories })}</p>
                <div className="fields">
                  {field("place", say(words.place), place)}
                  {field("approvals", say(words.approvalsNeeded), approvals)}
                  {field("signatures", say(words.signaturesNeeded), signatures)}
                </div>
              </Card>
            );
          })}
          <Button>{say(words.saveProcedure)}</Button>
        </form>
      ) : (
        <>
          <p><strong>{say(words.order)}:</strong> {say(words[order])}</p>
          <Table
            caption={say(words.procedure)}
            columns={[specificationWords.authority, words.place, words.approvalsNeeded, words.signaturesNeeded].map((label) => ({ label: say(label) }))}
            rows={authorities.map(({ authorityId, name, place, approvals, signatures }) => ({ key: authorityId, cells: [name, place, approvals, signatures] }))}
          />
          <Notice tone="info">{say(words.onlyLeadSets)}</Notice>
        </>
      )}
    </Page>
  );
}
