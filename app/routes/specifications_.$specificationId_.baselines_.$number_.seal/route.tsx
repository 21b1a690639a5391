import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sealBaseline } from "~/acts/signing/seal-baseline";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { can } from "~/domain/people/permission";
import { maySeal } from "~/domain/signing/signed-file";
import { actContext, rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { sealerOf } from "~/http/seal";
import { refusals } from "~/messages/refusals";
import { signedFileWords as words } from "~/messages/signed-files";
import { signing } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.sealTitle, { number: data?.number ?? 0 });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, stored, specification, actor, standing } = await openBaseline(context, params);
  const refusal = maySeal(specification, page.number, actor.authorityId, stored.signedFiles);
  return { language: context.language, ...page, permitted: can(actor, "baseline:seal", standing), refused: refusal?.refused ?? null, stamped: context.config.timeStampUrl !== null };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { stored, actor } = await openBaseline(context, params);
  const act = actContext(context, form.once);
  const outcome = await sealBaseline(act, { ...form.input, ...params, sealer: sealerOf(context, { stored, authorityId: actor.authorityId, now: act.now }) });
  return "done" in outcome ? redirect(`/specifications/${params.specificationId}/baselines/${params.number}#outside`) : rejected(outcome, form);
}

export default function SealBaseline() {
  const { at, number, title, permitted, refused, stamped, authorityName } = useLoaderData<typeof loader>();
  const { errors, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(words.sealTitle, { number })} breadcrumb={[{ label: title, href: at }, { label: say(signing.baseline, { number }), href: `${at}/baselines/${number}` }]} narrow>
      <ErrorSummary errors={errors} />
      {!permitted || refused ? (
        <Notice tone="info">{refused ? say(refusals[refused]) : say(signing.notSignatory)}</Notice>
      ) : (
        <Card>
          <form method="post" className="stack" data-progress={say(words.sealing)}>
            <Once />
            <p>{say(words.sealText, { authority: authorityName })}</p>
            <p>{say(stamped ? words.sealStamped : words.sealUnstamped)}</p>
            <p className="hint">{say(words.sealMeaning)}</p>
            <TextField name="password" type="password" autoComplete="current-password" label={say(signing.passwordAgain)} error={errorOf("password")} required />
            <Button>{say(words.seal)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}
