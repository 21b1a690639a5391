import type { CheckedSpecification, Offered } from "~/domain/checks/finding";
import type { Waiver } from "~/domain/checks/judgement";
import { rulesInForce } from "~/domain/checks/rule-pack";
import { findAgreement } from "./agreements";
import { findOpenAmendmentHeads } from "./amendments";
import { findClauseStandings } from "./clause-standings";
import { findBlockingComments } from "./comments";
import { findConditions } from "./conditions";
import { findOpenExceptions } from "./exceptions";
import { findMarket } from "./market";
import { findOpenObjections } from "./positions";
import { findProcurement } from "./procurement";
import { findBasis } from "./reference-data";
import { findRequirements } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";
import { findStrictRules } from "./strict-rules";
import { findWaivers } from "./waivers";

/** Everything that is checked before freezing, of a specification that the reader has found, and what was let stand. */
export async function findChecked(store: Store, found: FoundSpecification, now: Date): Promise<CheckedSpecification & { waivers: Waiver[] }> {
  const { specification } = found;
  const day = now.toISOString().slice(0, 10);
  const [requirements, procurement, conditions] = [await findRequirements(store, found), await findProcurement(store, found), await findConditions(store, found)];
  const [exceptions, blocking, agreement] = [await findOpenExceptions(store, found), await findBlockingComments(store, found), await findAgreement(store, found)];
  const [objections, amendments, basis] = [await findOpenObjections(store, found), await findOpenAmendmentHeads(store, found), await findBasis(store)];
  const ids = [...new Set(requirements.flatMap(({ clause }) => clause?.id ?? []))];
  const standings = [...(await findClauseStandings(store, ids)).values()].map(({ clauseId, standing }) => ({ clauseId, standing }));
  const strict = await findStrictRules(store, specification.participants.map((one) => one.authorityId));
  const inForce = rulesInForce(basis.packs, { countries: specification.participants.map((one) => one.country), day, strict });
  return {
    basis, inForce, specification, requirements, procurement, conditions, exceptions, blocking, objections, amendments, agreement, day, standings,
    offered: await findOffered(store, found, now), waivers: await findWaivers(store, found),
  };
}

async function findOffered(store: Store, found: FoundSpecification, now: Date): Promise<Offered[]> {
  const width = (await findMarket(store, found, now))?.width;
  return (width?.rows ?? []).filter(({ few }) => few).map(({ row, counts }) => ({ requirementId: row.requirementId, vendors: width?.vendors ?? 0, able: counts.could }));
}
