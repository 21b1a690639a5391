import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { isLocked } from "~/domain/needs/criteria-lock";
import { findCriteriaLock } from "~db/criteria-lock";
import type { Closed } from "./closed";
import { openProcurement } from "./open-procurement";

/** The specification of an address with its award criteria, and why nobody, or not this person, may change them now. */
export async function openCriteria(context: AppLoadContext, params: Params) {
  const opened = await openProcurement(context, params);
  const reason = opened.closedFor("criteria:edit");
  const lock = reason === "frozen" ? null : await findCriteriaLock(context.store, opened, new Date());
  const closed: Closed | null = reason ?? (isLocked(lock) ? "locked" : null);
  return { ...opened, lock, closed };
}
