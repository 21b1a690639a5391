import type { ReactNode } from "react";
import { common } from "~/messages/common";
import { specification } from "~/messages/specification";
import { Button } from "./button";
import { ChangedMeanwhile } from "./live-page";
import { Card } from "./card";
import { ErrorSummary } from "./form";
import { Notice } from "./notice";
import { Once } from "./once";
import { Page } from "./page";
import { useRejection } from "./rejection";
import { useSay } from "./say";

interface RequirementFormProps {
  title: string;
  crumbs: { label: string; href?: string }[];
  may: boolean;
  revision?: number;
  button?: string;
  /** Shown above the form: a conflict, an explanation. */
  before?: ReactNode;
  children: ReactNode;
}

/** A page with one form that changes one requirement. */
export function RequirementForm({ title, crumbs, may, revision, button, before, children }: RequirementFormProps) {
  const { errors } = useRejection();
  const { say } = useSay();
  return (
    <Page title={title} breadcrumb={crumbs} narrow>
      <ErrorSummary errors={errors} />
      {before}
      {may ? (
        <Card>
          <ChangedMeanwhile />
          <form method="post" className="stack" data-guard data-editing>
            <Once />
            {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
            {children}
            <Button>{button ?? say(common.save)}</Button>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(specification.readOnly)}</Notice>
      )}
    </Page>
  );
}
