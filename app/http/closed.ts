import { type Permission, can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import type { Opened } from "./perform";

export type Closed = "frozen" | "onlyLead" | "readOnly" | "locked";

/** Why a form of a specification is not shown to this person now; null where it is. */
export function closedFor({ specification, actor, standing }: Opened, permission: Permission): Closed | null {
  if (stateOf(specification) !== "drafting") return "frozen";
  if (can(actor, permission, standing)) return null;
  return permission === "need:enter" ? "readOnly" : "onlyLead";
}
