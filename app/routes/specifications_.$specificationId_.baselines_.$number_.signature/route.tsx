import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signBaseline } from "~/acts/signing/sign-baseline";
import { Button, ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Changes } from "~/components/changes";
import { Checkboxes, ErrorSummary, Radios, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { PasskeyButton } from "~/components/passkey-button";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { isInForce } from "~/domain/people/mandate";
import { changesSinceConsent } from "~/http/changes-since-consent";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { shownMandate } from "~/http/shown-mandate";
import { signing as words } from "~/messages/signing";
import { findMandates } from "~db/mandates";
import { findPasskeys } from "~db/passkeys";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.signTitle, { number: data?.number ?? 0 });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openBaseline(context, params);
  const { language, store } = context;
  const today = new Date().toISOString().slice(0, 10);
  const mandates = opened.page.maySign ? await findMandates(store, opened.actor, opened.actor.personId) : [];
  return {
    ...opened.page, language,
    mandates: mandates.filter((one) => isInForce(one, today)).map((one) => ({ value: one.id, ...shownMandate(one, language) })),
    hasPasskey: opened.page.maySign && (await findPasskeys(store, opened.actor.personId)).length > 0,
    since: await changesSinceConsent(store, opened, language),
  };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, signBaseline, () => `/specifications/${args.params.specificationId}/baselines/${args.params.number}`, (input) => ({ ...input, language: args.context.language }));

export default function Sign() {
  const { at, number, title, maySign, mayExcept, authorityName, applying, viewSha256, languages, mandates, hasPasskey, since, ...page } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, sayCount, language } = useSay();
  const here = `${at}/baselines/${number}`;
  const reading = languages.includes(language) ? language : languages[0];
  return (
    <Page title={say(words.signTitle, { number })} breadcrumb={[{ label: title, href: at }, { label: say(words.baseline, { number }), href: here }]} narrow>
      <ErrorSummary errors={errors} />
      {since && <Changes at={here} {...since} />}
      <Card>
        <p className="clause">{sayCount(words.statement, applying, { authority: authorityName, number, title })}</p>
        <p><a href={`${here}/documents/specification.${reading}.html`}>{say(words.read)}</a></p>
        <p className="hint">{say(words.viewHash)}: <span className="hash">{viewSha256}</span></p>
        <p className="hint">{say(words.simple)}</p>
      </Card>
      {!maySign && <Notice tone="info"><WhyNot {...page} /></Notice>}
      {maySign && mandates.length === 0 && <Notice tone="amber">{say(words.noMandate)}</Notice>}
      {maySign && mandates.length > 0 && (
        <Card>
          <form method="post" className="stack">
            <Once />
            <input type="hidden" name="viewSha256" value={viewSha256} />
            <Radios name="mandateId" legend={say(words.chooseMandate)} value={typed("mandateId", mandates.length === 1 ? mandates[0]?.value : "")} options={mandates} error={errorOf("mandateId")} />
            <Checkboxes name="noConflict" legend={say(words.declaration)} values={typed("noConflict") === "yes" ? ["yes"] : []} options={[{ value: "yes", label: say(words.noConflict) }]} error={errorOf("noConflict")} />
            <TextField name="password" type="password" autoComplete="current-password" label={say(words.passwordAgain)} error={errorOf("password")} />
            <Button>{say(words.sign)}</Button>
            {hasPasskey && <PasskeyButton kind="get" challenge={`${here}/signature/challenge`} secondary error={errorOf("passkey")}>{say(words.signWithPasskey)}</PasskeyButton>}
            {!hasPasskey && <p className="hint"><a href="/account">{say(words.passkeyInstead)}</a></p>}
          </form>
        </Card>
      )}
      {mayExcept && <p className="row"><ButtonLink variant="secondary" href={`${here}/exceptions`}>{say(words.except)}</ButtonLink> <ButtonLink variant="danger" href={`${here}/rejection`}>{say(words.reject)}</ButtonLink></p>}
    </Page>
  );
}

function WhyNot({ signedByMe, signedOff, isSignatory, approvedByMe, approvalsMissing, turn }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "signedByMe" | "signedOff" | "isSignatory" | "approvedByMe" | "approvalsMissing" | "turn">) {
  const { say } = useSay();
  if (signedByMe || signedOff) return <>{say(words.alreadySigned)}</>;
  if (!isSignatory) return <>{say(words.notSignatory)}</>;
  if (approvedByMe) return <>{say(words.approvedAlready)}</>;
  if (approvalsMissing > 0) return <>{say(words.approvalsWanted, { count: approvalsMissing })}</>;
  return <>{turn ? say(words.notYourTurn, { authority: turn }) : say(words.cannot)}</>;
}
