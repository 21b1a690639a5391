import { can } from "~/domain/people/permission";
import { agreementOn, stancesOn } from "~/domain/specification/position";
import type { Requirement } from "~/domain/specification/requirement";
import { stateOf } from "~/domain/specification/specification";
import { findAmendments } from "~db/amendments";
import { findPositions } from "~db/positions";
import type { Store } from "~db/store";
import type { Opened } from "./perform";
import { shownStance } from "./position-map";

/** What authorities think of one requirement, what is proposed for it, and what the reader may do. */
export async function positionsOn(store: Store, opened: Opened, requirement: Requirement) {
  const { specification, actor, standing } = opened;
  const stances = stancesOn(requirement, await findPositions(store, opened, [requirement.id]), specification.participants.map((one) => one.authorityId));
  const amendments = await findAmendments(store, opened, { is: "open", requirementId: requirement.id });
  const own = stances.find((one) => one.authorityId === actor.authorityId);
  const standingNow = own && own.is !== "lapsed" ? own.position : null;
  const drafting = stateOf(specification) === "drafting" && !requirement.retired;
  return {
    state: agreementOn(stances, amendments.length),
    stances: stances.map((one) => shownStance(one, specification)),
    open: amendments.map(({ id, change, suggestion, reason }) => ({ id, kind: change.kind, suggestion, reason })),
    valuesRevision: requirement.valuesRevision,
    authority: actor.authorityName,
    concernsMe: own !== undefined && own.is !== "outside",
    mine: standingNow?.kind ?? null,
    myReason: standingNow?.reason ?? null,
    may: drafting && can(actor, "position:take", standing),
    mayPropose: drafting && can(actor, "amendment:suggest", standing),
  };
}

export type PositionsOn = Awaited<ReturnType<typeof positionsOn>>;
