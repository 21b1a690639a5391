import type { ReactNode } from "react";
import { common } from "~/messages/common";
import { refusals } from "~/messages/refusals";
import { specification } from "~/messages/specification";
import { Button } from "./button";
import { Card } from "./card";
import { ErrorSummary } from "./form";
import { Notice } from "./notice";
import { Once } from "./once";
import { Page } from "./page";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { type SavedField, StaleFields } from "./stale-fields";

export const closedWords = { frozen: specification.frozenNow, onlyLead: specification.onlyLead, readOnly: specification.readOnly, locked: refusals["criteria-locked"] } as const;

interface SheetFormProps {
  title: string;
  crumbs: { label: string; href?: string }[];
  /** Why there is no form, for those who may not now. */
  closed: keyof typeof closedWords | null;
  revision?: number;
  button?: string;
  /** Every field as it is saved, for those who changed it at the same time. */
  fields?: SavedField[];
  before?: ReactNode;
  after?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A page with one form of figures or texts about what is bought. Numbers are read in the language that it was shown in. */
export function SheetForm({ title, crumbs, closed, revision, button, fields = [], before, after, wide, children }: SheetFormProps) {
  const { errors } = useRejection();
  const { say, language } = useSay();
  return (
    <Page title={title} breadcrumb={crumbs} narrow={!wide}>
      <ErrorSummary errors={errors} />
      <StaleFields fields={fields} />
      {before}
      {closed ? (
        <Notice tone="info">{say(closedWords[closed])}</Notice>
      ) : (
        <Card>
          <form method="post" className="stack" data-guard>
            <Once />
            <input type="hidden" name="notation" value={language} />
            {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
            {children}
            <Button>{button ?? say(common.save)}</Button>
          </form>
        </Card>
      )}
      {after}
    </Page>
  );
}
