import type { Localized } from "~/domain/language";
import { signing as words } from "~/messages/signing";
import { Button } from "./button";
import { Card } from "./card";
import { ErrorSummary, TextArea } from "./form";
import { Notice } from "./notice";
import { Once } from "./once";
import { Page } from "./page";
import { useRejection } from "./rejection";
import { useSay } from "./say";

interface ReasonPageProps {
  page: { at: string; number: number; title: string };
  title: Localized;
  text: Localized;
  button: Localized;
  may: boolean;
}

/** An act on a baseline that needs nothing but a reason. */
export function ReasonPage({ page: { at, number, title: specification }, title, text, button, may }: ReasonPageProps) {
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(title, { number })} breadcrumb={[{ label: specification, href: at }, { label: say(words.baseline, { number }), href: `${at}/baselines/${number}` }]} narrow>
      <ErrorSummary errors={errors} />
      <p>{say(text)}</p>
      {may ? (
        <Card>
          <form method="post" className="stack">
            <Once />
            <TextArea name="reason" label={say(words.reason)} value={typed("reason")} error={errorOf("reason")} />
            <Button variant="danger">{say(button)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.cannot)}</Notice>
      )}
    </Page>
  );
}
