import { common } from "~/messages/common";
import { Notice } from "./notice";
import { Page } from "./page";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { ErrorSummary } from "./form";

/** The answer to a one-button form that was not accepted: why, and the way back. */
export function Refused({ back }: { back: string }) {
  const { errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={say(common.problems)} breadcrumb={[]} narrow>
      <ErrorSummary errors={errors} />
      <Notice tone="info">
        <a href={back}>{say(common.back)}</a>
      </Notice>
    </Page>
  );
}
