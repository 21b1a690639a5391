import { and, asc, count, desc, eq, isNull, max, sql } from "drizzle-orm";
import type { Localized } from "~/domain/language";
import type { Actor } from "~/domain/people/actor";
import { type Act, type LatestBaseline, standingOf, type Section, type Specification } from "~/domain/specification/specification";
import type { Standing } from "~/domain/people/permission";
import { keptByHead } from "./kept";
import type { Store } from "./store";

/** A specification as one authority finds it, with that authority's standing in it. */
export interface FoundSpecification {
  specification: Specification;
  standing: Standing;
  /** Its sections again, with how much each holds. */
  sections: CountedSection[];
  /** How many entries its log had when it was read: whatever comes later is news. */
  head: number;
}

/** Finds a specification that the acting authority takes part in or is invited to. For everyone else it does not exist. */
export async function findSpecification(store: Store, actor: Actor, id: string): Promise<FoundSpecification | null> {
  const current = await findCurrent(store, id);
  const standing = current && standingOf(current.specification, actor.authorityId);
  return standing ? { ...current, standing } : null;
}

/** A specification whoever asks: for signing files and the command line. */
export async function findSpecificationUnscoped(store: Store, id: string): Promise<Specification | null> {
  return (await findCurrent(store, id))?.specification ?? null;
}

type Current = Omit<FoundSpecification, "standing">;

const kept = keptByHead<Current | null>(200);

/** A specification as it stands. Every page and act begins with it. */
const findCurrent = (store: Store, id: string): Promise<Current | null> =>
  kept(store, id, () => findHead(store, id), async () => {
    const [loaded] = await loadSpecifications(store, eq(store.t.specifications.id, id));
    if (!loaded) return null;
    const sections = await findSections(store, id);
    return { specification: { ...loaded.specification, sections }, sections, head: loaded.head };
  });

async function findHead(store: Store, id: string): Promise<number> {
  const { events } = store.t;
  const [row] = await store.db.select({ head: max(events.ordinal) }).from(events).where(eq(events.chain, id));
  return row?.head ?? 0;
}

/** The specifications of the acting authority, newest first, without their sections. */
export async function findSpecifications(store: Store, actor: Actor): Promise<FoundSpecification[]> {
  const { participants, specifications } = store.t;
  const mine = sql`${specifications.id} in (select ${participants.specificationId} from ${participants} where ${participants.authorityId} = ${actor.authorityId} and ${participants.leftAt} is null)`;
  const found = await loadSpecifications(store, mine);
  return found.flatMap(({ specification, head }) => {
    const standing = standingOf(specification, actor.authorityId);
    return standing ? [{ specification, standing, sections: [], head }] : [];
  });
}

export async function findSpecificationIdsUnscoped(store: Store): Promise<string[]> {
  const { specifications } = store.t;
  const rows = await store.db.select({ id: specifications.id }).from(specifications).orderBy(asc(specifications.createdAt));
  return rows.map((row) => row.id);
}

/** The template that a specification was started from; null for an empty start. Unscoped: the caller has found the specification. */
export async function findTemplateIdUnscoped(store: Store, id: string): Promise<string | null> {
  const { specifications } = store.t;
  const [row] = await store.db.select({ templateId: specifications.templateId }).from(specifications).where(eq(specifications.id, id));
  return row?.templateId ?? null;
}

export interface CountedSection extends Section {
  /** Requirements in force, retired ones not counted. */
  count: number;
  /** A template's advice for those who compose. */
  guidance: Localized | null;
}

async function findSections(store: Store, specificationId: string): Promise<CountedSection[]> {
  const { sections, requirements } = store.t;
  const inForce = store.db
    .select({ sectionId: requirements.sectionId, count: count().as("count") })
    .from(requirements)
    .where(and(eq(requirements.specificationId, specificationId), isNull(requirements.retiredAt)))
    .groupBy(requirements.sectionId)
    .as("in_force");
  const rows = await store.db
    .select({ id: sections.id, place: sections.place, title: sections.title, revision: sections.revision, guidance: sections.guidance, count: inForce.count })
    .from(sections)
    .leftJoin(inForce, eq(inForce.sectionId, sections.id))
    .where(eq(sections.specificationId, specificationId))
    .orderBy(asc(sections.place));
  return rows.map((row) => ({ ...row, count: Number(row.count ?? 0) }));
}

/** One statement: rows for each participant with the procedure and with what people did on the newest baseline. */
async function loadSpecifications(store: Store, where: ReturnType<typeof eq>): Promise<{ specification: Specification; head: number }[]> {
  const { specifications, participants, authorities, baselines, baselineViews, signatures, approvals, reopenings, signOffProcedures, signOffSteps } = store.t;
  const newest = sql`(select max(b.number) from baselines b where b.specification_id = ${specifications.id})`;
  const rows = await store.db
    .select({
      specification: specifications,
      participant: participants,
      name: authorities.name,
      country: authorities.country,
      procedure: { order: signOffProcedures.order, revision: signOffProcedures.revision },
      step: { approvals: signOffSteps.approvals, signatures: signOffSteps.signatures },
      baseline: { id: baselines.id, number: baselines.number, sha256: baselines.sha256, frozenAt: baselines.frozenAt },
      signedBy: signatures.personId,
      approvedBy: approvals.personId,
      reopened: reopenings.baselineId,
      head: sql<number>`(select coalesce(max(e.ordinal), 0) from events e where e.chain = ${specifications.id})`.mapWith(Number),
    })
    .from(specifications)
    .innerJoin(participants, eq(participants.specificationId, specifications.id))
    .innerJoin(authorities, eq(authorities.id, participants.authorityId))
    .leftJoin(signOffProcedures, eq(signOffProcedures.specificationId, specifications.id))
    .leftJoin(signOffSteps, and(eq(signOffSteps.specificationId, specifications.id), eq(signOffSteps.authorityId, participants.authorityId)))
    .leftJoin(baselines, and(eq(baselines.specificationId, specifications.id), eq(baselines.number, newest)))
    .leftJoin(baselineViews, and(eq(baselineViews.baselineId, baselines.id), eq(baselineViews.authorityId, participants.authorityId)))
    .leftJoin(signatures, and(eq(signatures.baselineId, baselines.id), eq(signatures.authorityId, participants.authorityId)))
    .leftJoin(approvals, and(eq(approvals.authorityId, participants.authorityId), eq(approvals.viewSha256, baselineViews.sha256)))
    .leftJoin(reopenings, eq(reopenings.baselineId, baselines.id))
    .where(where)
    .orderBy(desc(specifications.createdAt), asc(specifications.id), asc(participants.signingPlace));

  const found = new Map<string, { specification: Specification; head: number }>();
  for (const row of rows) {
    const { createdAt: _, createdBy: __, templateId: ___, ...fields } = row.specification;
    const { order = "sequential", revision = 0 } = row.procedure ?? {};
    const specification = found.get(fields.id)?.specification ?? { ...fields, procedure: { order, revision, steps: [] }, participants: [], former: [], sections: [], baseline: baselineOf(row) };
    found.set(fields.id, { specification, head: row.head });
    const { authorityId, leftAt } = row.participant;
    if (leftAt) {
      addFormer(specification, row, leftAt);
      continue;
    }
    addParticipant(specification, row);
    const { baseline } = specification;
    if (baseline && row.signedBy) addAct(baseline.signatures, authorityId, row.signedBy);
    if (baseline && row.approvedBy) addAct(baseline.approvals, authorityId, row.approvedBy);
  }
  return [...found.values()];
}

interface ParticipantRow {
  participant: Store["t"]["participants"]["$inferSelect"];
  name: string;
  country: string;
  step: { approvals: number; signatures: number } | null;
}

/** A participant has a row for each signature and approval: it is added with the first. */
function addParticipant({ participants, procedure }: Specification, { participant, name, country, step }: ParticipantRow) {
  const { authorityId, lead, signingPlace, acceptedAt } = participant;
  if (participants.some((one) => one.authorityId === authorityId)) return;
  participants.push({ authorityId, name, country, lead, signingPlace, acceptedAt: acceptedAt?.toISOString() ?? null });
  if (step) procedure.steps.push({ authorityId, ...step });
}

function addFormer({ former }: Specification, { participant: { authorityId, acceptedAt, leftReason }, name, country }: ParticipantRow, leftAt: Date) {
  if (former.some((one) => one.authorityId === authorityId)) return;
  former.push({ authorityId, name, country, acceptedAt: acceptedAt?.toISOString() ?? null, leftAt: leftAt.toISOString(), reason: leftReason ?? "" });
}

function addAct(acts: Act[], authorityId: string, personId: string) {
  if (!acts.some((one) => one.authorityId === authorityId && one.personId === personId)) acts.push({ authorityId, personId });
}

function baselineOf({ baseline, reopened }: { baseline: { id: string; number: number; sha256: string; frozenAt: Date } | null; reopened: string | null }): LatestBaseline | null {
  return baseline && { ...baseline, frozenAt: baseline.frozenAt.toISOString(), signatures: [], approvals: [], reopened: reopened !== null };
}
