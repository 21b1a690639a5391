import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signBaseline } from "~/acts/signing/sign-baseline";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Checkboxes, ErrorSummary, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { signing as words } from "~/messages/signing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.signTitle, { number: data?.number ?? 0 });

export const loader = async ({ context, params }: LoaderFunctionArgs) => ({ language: context.language, ...(await openBaseline(context, params)).page });

export const action = (args: ActionFunctionArgs) =>
  perform(args, signBaseline, () => `/specifications/${args.params.specificationId}/baselines/${args.params.number}`, (input) => ({ ...input, language: args.context.language }));

export default function Sign() {
  const { at, number, title, maySign, signedByMe, isSignatory, turn, authorityName, applying, viewSha256, languages } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, language } = useSay();
  const here = `${at}/baselines/${number}`;
  const reading = languages.includes(language) ? language : languages[0];
  const why = signedByMe ? say(words.alreadySigned) : !isSignatory ? say(words.notSignatory) : turn ? say(words.notYourTurn, { authority: turn }) : say(words.cannot);
  return (
    <Page title={say(words.signTitle, { number })} breadcrumb={[{ label: title, href: at }, { label: say(words.baseline, { number }), href: here }]} narrow>
      <ErrorSummary errors={errors} />
      <Card>
        <p className="clause">{say(words.statement, { authority: authorityName, number, title, count: applying })}</p>
        <p><a href={`${here}/documents/specification.${reading}.html`}>{say(words.read)}</a></p>
        <p className="hint">{say(words.viewHash)}: <span className="hash">{viewSha256}</span></p>
        <p className="hint">{say(words.simple)}</p>
      </Card>
      {maySign ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <input type="hidden" name="viewSha256" value={viewSha256} />
            <TextField name="capacity" label={say(words.capacity)} hint={say(words.capacityHint)} value={typed("capacity")} error={errorOf("capacity")} />
            <TextField name="mandate" label={say(words.mandate)} hint={say(words.mandateHint)} value={typed("mandate")} error={errorOf("mandate")} />
            <TextField name="mandateUntil" label={say(words.mandateUntil)} hint={say(words.mandateUntilHint)} value={typed("mandateUntil")} error={errorOf("mandateUntil")} optional />
            <Checkboxes name="noConflict" legend={say(words.declaration)} values={typed("noConflict") === "yes" ? ["yes"] : []} options={[{ value: "yes", label: say(words.noConflict) }]} error={errorOf("noConflict")} />
            <TextField name="password" type="password" autoComplete="current-password" label={say(words.passwordAgain)} error={errorOf("password")} />
            <Button>{say(words.sign)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{why}</Notice>
      )}
    </Page>
  );
}
