import { z } from "zod";
import type { AuditEvent } from "~/domain/audit";
import { waiverState } from "~/domain/checks/waiver-state";
import type { SpecificationRecord } from "~/domain/exporting/record";
import { findBasis } from "./reference-data";
import { findRequirements } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";
import { findWaivers } from "./waivers";

/** What the log keeps of the rule when a waiver was asked for. */
const Asked = z.object({ waiverId: z.string(), packs: z.array(z.string()) });

/** Waivers as they stand in the record: each with its state now, and the packs that the rule was of when it was asked for. */
export async function findRecordedWaivers(store: Store, found: Pick<FoundSpecification, "specification">, events: readonly AuditEvent[]): Promise<SpecificationRecord["waivers"]> {
  const requirements = new Map((await findRequirements(store, found)).map((one) => [one.id, one]));
  const packs = new Map(events.filter(({ act }) => act === "waiver.asked").map(({ payload }) => Asked.parse(JSON.parse(payload))).map((one) => [one.waiverId, one.packs]));
  const names = new Map((await findBasis(store)).packs.flatMap(({ rules }) => rules.map((one) => [one.rule, one.name] as const)));
  return (await findWaivers(store, found)).map(({ id, requirementId, rule, finding, reason, grounds, position, personId, authorityId, at, answer, answeredBy, answeredAt, answerReason, textSha256 }) => ({
    requirementId, rule, name: names.get(rule) ?? { en: rule, lv: rule }, packs: packs.get(id) ?? [], words: finding.words ?? "", language: finding.language ?? null, reason, grounds, position, personId, authorityId, at,
    state: waiverState({ answer, textSha256 }, requirements.get(requirementId)), answer, answeredBy, answeredAt, answerReason,
  }));
}
