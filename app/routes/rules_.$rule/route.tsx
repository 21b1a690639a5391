import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tightenRule } from "~/acts/checking/tighten-rule";
import { Button, PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { SeverityTag } from "~/components/checks/finding-item";
import { LegalNote } from "~/components/checks/legal-note";
import { ErrorSummary, Radios, TextArea } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { rulesOfAuthority } from "~/http/rules-of-authority";
import { checkWords, severityLooks } from "~/messages/checks";
import { strictWords as words } from "~/messages/strict-rules";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { rules, ...packs } = await rulesOfAuthority(context);
  const rule = rules.find((one) => one.rule === params.rule);
  if (!rule) throw nothingHere();
  return { language: context.language, rule, ...packs };
}

export const action = (args: ActionFunctionArgs) => perform(args, tightenRule, () => "/rules");

export default function RuleOfAuthority() {
  const { rule, packs, unknown } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const hints = { error: words.errorHint, warning: words.warningHint, hint: words.warningHint };
  return (
    <Page title={rule.name} breadcrumb={[{ label: say(words.title), href: "/rules" }]} narrow>
      <ErrorSummary errors={errors} />
      <Card>
        <p><SeverityTag severity={rule.severity} /> {rule.packs.join(", ")}</p>
        <p>{rule.why}</p>
        <p><strong>{say(checkWords.fix)}:</strong> {rule.fix}</p>
        <p className="hint">{say(checkWords.example)}: {rule.example}</p>
        {rule.sources.length > 0 && <p className="hint">{say(checkWords.sources)}: {rule.sources.join("; ")}</p>}
      </Card>
      {rule.stricter.length === 0 ? (
        <Notice tone="info">{say(words.strictest)}</Notice>
      ) : (
        <Card>
          <form method="post" className="stack">
            <Once />
            <Radios
              name="severity" legend={say(words.severity)} value={typed("severity", rule.own?.severity)} error={errorOf("severity")}
              options={rule.stricter.map((one) => ({ value: one, label: say(severityLooks[one].word), hint: say(hints[one]) }))}
            />
            <TextArea name="reason" label={say(words.reason)} hint={say(words.reasonHint)} value={typed("reason", rule.own?.reason)} error={errorOf("reason")} />
            <Button>{say(words.save)}</Button>
          </form>
          {rule.own && <PostButton variant="secondary" action={`/rules/${rule.rule}/removal`}>{say(words.back)}</PostButton>}
        </Card>
      )}
      <LegalNote packs={packs} unknown={unknown} />
    </Page>
  );
}
