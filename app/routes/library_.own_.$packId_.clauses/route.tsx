import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addDraft } from "~/acts/library/draft-clause";
import { Button } from "~/components/button";
import { ClauseForm } from "~/components/clause-form";
import { ErrorSummary } from "~/components/form";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { clauseInput } from "~/http/clause-form";
import { idPrefix } from "~/domain/library/draft";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { common } from "~/messages/common";
import { ownPackWords as words } from "~/messages/packs";
import { findOwnPack } from "~db/own-packs";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.add);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const pack = await findOwnPack(context.store, actorOf(context), params.packId ?? "");
  if (!pack) throw nothingHere();
  return { language: context.language, id: pack.id, title: pack.title[context.language], prefix: idPrefix(pack.id) };
}

export const action = (args: ActionFunctionArgs) => perform(args, addDraft, ({ packId, clauseId }) => `/library/own/${packId}/clauses/${clauseId}`, clauseInput);

export default function NewDraft() {
  const { id, title, prefix } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.add)} breadcrumb={[{ label: say(words.title), href: "/library/own" }, { label: title, href: `/library/own/${id}` }]} narrow>
      <ErrorSummary errors={errors} />
      <form method="post" className="stack" data-guard>
        <Once />
        <ClauseForm clause={null} prefix={prefix} />
        <Button>{say(common.save)}</Button>
      </form>
    </Page>
  );
}
