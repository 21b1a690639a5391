import type { Localized } from "~/domain/language";
import { comments as words } from "~/messages/comments";
import { Button } from "./button";
import { Card } from "./card";
import { ErrorSummary, TextArea } from "./form";
import { Notice } from "./notice";
import { Once } from "./once";
import { Page } from "./page";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { type ShownThread, ThreadCard } from "./thread-card";

interface ThreadReasonPageProps {
  at: string;
  title: Localized;
  specificationTitle: string;
  thread: ShownThread;
  explanation: Localized;
  button: Localized;
  may: boolean;
}

/** An act on a thread that needs nothing but a sentence. */
export function ThreadReasonPage({ at, specificationTitle, title, thread, explanation, button, may }: ThreadReasonPageProps) {
  const { errors, errorOf, typed } = useRejection();
  const { say } = useSay();
  const crumbs = [{ label: specificationTitle, href: at }, { label: say(words.title), href: `${at}/comments` }, { label: say(words.thread), href: `${at}/comments/${thread.id}` }];
  return (
    <Page title={say(title)} breadcrumb={crumbs} narrow>
      <ErrorSummary errors={errors} />
      <ThreadCard at={at} thread={{ ...thread, mayResolve: false, mayReopen: false }} alone />
      {may ? (
        <Card>
          <form method="post" className="stack" data-guard>
            <Once />
            <p>{say(explanation)}</p>
            <TextArea name="reason" label={say(words.reason)} rows={2} value={typed("reason")} error={errorOf("reason")} />
            <Button>{say(button)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(words.cannot)}</Notice>
      )}
    </Page>
  );
}
