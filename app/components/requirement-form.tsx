import type { ReactNode } from "react";
import { common } from "~/messages/common";
import { specification } from "~/messages/specification";
import { Button } from "./button";
import { ChangedMeanwhile } from "./live-page";
import { Card } from "./card";
import { DraftOffer, DraftState } from "./draft-offer";
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
  /** Keeps what is typed as a draft: the address that drafts go to, which form it is, and the draft that there is. */
  autosave?: { at: string; form: string; draft: { form: string; savedAt: string; taken: boolean; stale: boolean } | null };
  /** Where the form is sent, if not to the address of the page. */
  action?: string;
  /** Where the text is checked without being saved. */
  check?: { address: string; label: string };
  /** Shown below the form. */
  after?: ReactNode;
  children: ReactNode;
}

/** A page with one form that changes one requirement. */
export function RequirementForm({ title, crumbs, may, revision, button, before, autosave, action, check, after, children }: RequirementFormProps) {
  const { errors, rejection } = useRejection();
  const { say } = useSay();
  return (
    <Page title={title} breadcrumb={crumbs} narrow>
      <ErrorSummary errors={errors} />
      {may && autosave?.draft && !rejection && <DraftOffer at={autosave.at} here={`${autosave.at}/${autosave.form}`} draft={autosave.draft} />}
      {before}
      {may ? (
        <Card>
          <ChangedMeanwhile />
          <form method="post" action={action} className="stack" data-check={check?.address} data-guard data-editing data-autosave={autosave && `${autosave.at}/drafts`} data-draft={autosave?.form}>
            <Once />
            {autosave && <input type="hidden" name="draft" value={autosave.form} />}
            {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
            {children}
            {autosave && <DraftState />}
            <p className="row">
              <Button>{button ?? say(common.save)}</Button>
              {check && <button className="btn btn--2" formAction={check.address} data-check-now>{check.label}</button>}
            </p>
          </form>
        </Card>
      ) : (
        <Notice tone="info">{say(specification.readOnly)}</Notice>
      )}
      {after}
    </Page>
  );
}
