import { judgedFindings } from "~/domain/checks/judgement";
import { type CheckReport, checkReportOf } from "~/domain/checks/report";
import { findingSentences } from "~/messages/finding-sentence";
import { findChecked } from "~db/checked";
import { findLogUnscoped } from "~db/events";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";

/** What the checks say of a specification that the reader has found, for any format. */
export async function findCheckReport(store: Store, found: FoundSpecification, now: Date): Promise<CheckReport> {
  const checked = await findChecked(store, found, now);
  const [last] = await findLogUnscoped(store, found.specification.id, 1, 0);
  return checkReportOf(checked, judgedFindings(checked), findingSentences(checked), { at: last?.at ?? "", hash: last?.hash ?? "" });
}
