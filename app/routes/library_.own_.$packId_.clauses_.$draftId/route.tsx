import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { writeDraft } from "~/acts/library/draft-clause";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ClauseForm } from "~/components/clause-form";
import { ErrorSummary } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { Wording } from "~/components/wording";
import { languages } from "~/domain/language";
import { clauseFindings } from "~/domain/library/clause-checks";
import { idPrefix, mayReview } from "~/domain/library/draft";
import { can } from "~/domain/people/permission";
import { wording } from "~/domain/wording/wording";
import { clauseInput } from "~/http/clause-form";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { clauseRuleNames, draftStateNames, ownPackWords as words } from "~/messages/packs";
import { findDrafts, findOwnPack } from "~db/own-packs";
import { findStandards } from "~db/reference-data";
import { DraftActions } from "./draft-actions";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data?.clause.id ?? "");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { store, language } = context;
  const actor = actorOf(context);
  const pack = await findOwnPack(store, actor, params.packId ?? "");
  const [draft] = pack ? await findDrafts(store, pack, [params.draftId ?? ""]) : [];
  if (!pack || !draft) throw nothingHere();
  const { sourceText: _, ...clause } = draft.clause;
  const standards = new Map((await findStandards(store)).map((one) => [one.id, one]));
  return {
    language, id: pack.id, title: pack.title[language], clause, revision: draft.revision, state: draft.state, remark: draft.remark, reviewer: draft.reviewedBy?.name ?? null,
    findings: clauseFindings(draft.clause, standards), mayWrite: can(actor, "pack:write"), mayReview: can(actor, "pack:review") && mayReview(draft, actor),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const pack = await findOwnPack(context.store, actorOf(context), params.packId ?? "");
  const [draft] = pack ? await findDrafts(context.store, pack, [params.draftId ?? ""]) : [];
  return perform(args, writeDraft, ({ packId, clauseId }) => `/library/own/${packId}/clauses/${clauseId}`, (input) => clauseInput(input, draft?.clause));
}

export default function DraftPage() {
  const { id, title, clause, revision, state, remark, reviewer, findings, mayWrite, mayReview: reviewing } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say } = useSay();
  const at = `/library/own/${id}/clauses/${clause.id}`;
  return (
    <Page title={clause.id} breadcrumb={[{ label: say(words.title), href: "/library/own" }, { label: title, href: `/library/own/${id}` }]} state={<Tag tone={state === "approved" ? "green" : "amber"}>{say(draftStateNames[state])}</Tag>}>
      <ErrorSummary errors={errors} />
      {remark && <Notice tone="amber">{say(words.remarkOf, { name: reviewer ?? "", remark })}</Notice>}
      <div className="grid grid--two">
        {mayWrite && (
          <form method="post" className="stack" data-guard>
            <Once />
            <input type="hidden" name="revision" value={revision} />
            <ClauseForm clause={clause} prefix={idPrefix(id)} />
            <Button>{say(common.save)}</Button>
          </form>
        )}
        <div className="stack">
          <Card title={say(words.preview)}>
            {languages.map((one) => (
              <div key={one}>
                <h3>{say(languageNames[one])}</h3>
                <Wording lang={one} segments={wording(clause.text[one], { language: one, level: clause.level, parameters: clause.parameters, valueOf: () => null, referenceTo: () => null })} />
              </div>
            ))}
          </Card>
          <Card title={say(words.checks)}>
            {findings.length === 0 ? <p>{say(words.clean)}</p> : <ul>{findings.map((finding) => <li key={finding.rule + finding.language + finding.detail}>{say(clauseRuleNames[finding.rule], { detail: finding.detail })}</li>)}</ul>}
          </Card>
          <DraftActions at={at} revision={revision} state={state} mayWrite={mayWrite} mayReview={reviewing} />
        </div>
      </div>
    </Page>
  );
}
