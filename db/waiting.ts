import { type SQL, and, count, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Actor } from "~/domain/people/actor";
import { waiverState } from "~/domain/checks/waiver-state";
import type { WaitingKind } from "~/domain/specification/waiting";
import { findPinnedClauses } from "./pinned-clauses";
import { findRequirementsByIdUnscoped } from "./requirements";
import type { Store } from "./store";

type Counts = Map<string, Partial<Record<WaitingKind, number>>>;
type Counted = { specificationId: string; count: number }[];

/**
 * What waits for the acting authority, counted by specification: a statement for each kind, whatever there is of it.
 * Only officers have most of it, so nothing is asked for others that they could not do.
 */
export async function findWaiting(store: Store, actor: Actor, found: readonly string[]): Promise<Counts> {
  const counts: Counts = new Map(found.map((id) => [id, {}]));
  if (found.length === 0) return counts;
  const put = (kind: WaitingKind, rows: Counted) => {
    for (const row of rows) counts.set(row.specificationId, { ...counts.get(row.specificationId), [kind]: Number(row.count) });
  };
  const officer = actor.roles.includes("officer");
  if (officer || actor.roles.includes("signatory")) put("agreement", await findUnconfirmed(store, actor, found));
  if (officer) {
    put("value", await findValuesToEnter(store, actor, found));
    put("position", await findPositionsToTake(store, actor, found));
    put("vote", await findOpenSettlements(store, actor, found));
    put("amendment", await findOpenAmendments(store, actor, found));
  }
  put("waiver", await findWaiversToAnswer(store, actor, found));
  const threads = await findThreadsThatWait(store, actor, found);
  put("question", threads.map(({ specificationId, asked }) => ({ specificationId, count: asked })));
  put("blocking", threads.map(({ specificationId, blocking }) => ({ specificationId, count: blocking })));
  return counts;
}

/** Requirements in force that apply to the acting authority. Ids hold no quotes, so that one is found in a list of them by its text. */
const applies = ({ t: { requirements: r } }: Store, { authorityId }: Actor): SQL =>
  sql`(cast(${r.scope} as text) not like '%"authorities"%' or cast(${r.scope} as text) like ${`%"${authorityId}"%`})`;

/** Where a rule is that the lead buyer decides, only its vote counts. */
const hasVote = (rule: unknown, lead: unknown): SQL => sql`(${rule} is null or cast(${rule} as text) not like '%"lead"%' or ${lead})`;

async function findUnconfirmed(store: Store, { authorityId }: Actor, found: readonly string[]): Promise<Counted> {
  const { agreements: a } = store.t;
  const newest = sql`${a.revision} = (select max(n.revision) from agreements n where n.specification_id = ${a.specificationId})`;
  const unconfirmed = sql`not exists (select 1 from agreement_confirmations c where c.specification_id = ${a.specificationId} and c.revision = ${a.revision} and c.authority_id = ${authorityId})`;
  return store.db.select({ specificationId: a.specificationId, count: count() }).from(a).where(and(inArray(a.specificationId, [...found]), newest, unconfirmed)).groupBy(a.specificationId);
}

async function findPositionsToTake(store: Store, actor: Actor, found: readonly string[]): Promise<Counted> {
  const { requirements: r } = store.t;
  const taken = sql`exists (select 1 from positions p where p.requirement_id = ${r.id} and p.authority_id = ${actor.authorityId} and p.revision = ${r.revision} and p.values_revision = ${r.valuesRevision})`;
  return store.db
    .select({ specificationId: r.specificationId, count: count() })
    .from(r)
    .where(and(inArray(r.specificationId, [...found]), isNull(r.retiredAt), applies(store, actor), sql`not ${taken}`))
    .groupBy(r.specificationId);
}

async function findOpenSettlements(store: Store, actor: Actor, found: readonly string[]): Promise<Counted> {
  const { settlements: s, requirements: r, participants: p } = store.t;
  const voted = sql`exists (select 1 from votes v where v.settlement_id = ${s.id} and v.authority_id = ${actor.authorityId})`;
  return store.db
    .select({ specificationId: r.specificationId, count: count() })
    .from(s)
    .innerJoin(r, eq(r.id, s.requirementId))
    .innerJoin(p, and(eq(p.specificationId, r.specificationId), eq(p.authorityId, actor.authorityId)))
    .where(and(isNull(s.outcome), inArray(r.specificationId, [...found]), isNull(r.retiredAt), applies(store, actor), hasVote(s.rule, p.lead), sql`not ${voted}`))
    .groupBy(r.specificationId);
}

async function findOpenAmendments(store: Store, actor: Actor, found: readonly string[]): Promise<Counted> {
  const { amendments: a, requirements: r, participants: p } = store.t;
  const voted = sql`exists (select 1 from amendment_votes v where v.amendment_id = ${a.id} and v.authority_id = ${actor.authorityId})`;
  return store.db
    .select({ specificationId: a.specificationId, count: count() })
    .from(a)
    .leftJoin(r, eq(r.id, a.requirementId))
    .innerJoin(p, and(eq(p.specificationId, a.specificationId), eq(p.authorityId, actor.authorityId)))
    .where(and(isNull(a.outcome), eq(a.suggestion, false), inArray(a.specificationId, [...found]), or(isNull(a.requirementId), applies(store, actor)), hasVote(a.rule, p.lead), sql`not ${voted}`))
    .groupBy(a.specificationId);
}

/** Requests that still hold and that somebody else made: their requirements are looked at, because a changed text lapses them. */
async function findWaiversToAnswer(store: Store, { personId, authorityId }: Actor, found: readonly string[]): Promise<Counted> {
  const { waivers: w, participants: p } = store.t;
  const open = await store.db
    .select({ specificationId: w.specificationId, requirementId: w.requirementId, textSha256: w.textSha256 })
    .from(w)
    .innerJoin(p, and(eq(p.specificationId, w.specificationId), eq(p.authorityId, authorityId), eq(p.lead, true)))
    .where(and(isNull(w.answer), ne(w.personId, personId), inArray(w.specificationId, [...found])));
  if (open.length === 0) return [];
  const requirements = new Map((await findRequirementsByIdUnscoped(store, open.map((one) => one.requirementId))).map((one) => [one.id, one]));
  const counts = new Map<string, number>();
  for (const { specificationId, requirementId, textSha256 } of open)
    if (waiverState({ answer: null, textSha256 }, requirements.get(requirementId)) === "asked") counts.set(specificationId, (counts.get(specificationId) ?? 0) + 1);
  return [...counts].map(([specificationId, count]) => ({ specificationId, count }));
}

/** Parameters of clauses in use that apply to the authority, less the values that it has entered. */
async function findValuesToEnter(store: Store, actor: Actor, found: readonly string[]): Promise<Counted> {
  const { requirements: r } = store.t;
  const entered = sql<number>`sum((select count(*) from parameter_values v where v.requirement_id = ${r.id} and v.authority_id = ${actor.authorityId}))`;
  const uses = await store.db
    .select({ specificationId: r.specificationId, clauseId: r.clauseId, revision: r.clauseRevision, uses: count(), entered: entered.mapWith(Number) })
    .from(r)
    .where(and(inArray(r.specificationId, [...found]), isNull(r.retiredAt), sql`${r.clauseId} is not null`, applies(store, actor)))
    .groupBy(r.specificationId, r.clauseId, r.clauseRevision);
  const clauseOf = await findPinnedClauses(store, uses.map(({ clauseId, revision }) => ({ clauseId, clauseRevision: revision })));
  const missing = new Map<string, number>();
  for (const { specificationId, clauseId, revision, uses: times, entered: have } of uses) {
    const lacking = Math.max(0, (clauseOf({ clauseId, clauseRevision: revision })?.parameters.length ?? 0) * times - have);
    missing.set(specificationId, (missing.get(specificationId) ?? 0) + lacking);
  }
  return [...missing].map(([specificationId, lacking]) => ({ specificationId, count: lacking }));
}

/** Open threads in which the person was mentioned and has not answered since, and those of its authority that freezing waits for. */
async function findThreadsThatWait(store: Store, { personId, authorityId }: Actor, found: readonly string[]) {
  const { comments: c } = store.t;
  const asked = sql`exists (
    select 1 from comments m where (m.id = ${c.id} or m.thread_id = ${c.id}) and cast(m.mentions as text) like ${`%"${personId}"%`}
      and not exists (select 1 from comments a where a.thread_id = ${c.id} and a.person_id = ${personId} and a.at > m.at))`;
  return store.db
    .select({
      specificationId: c.specificationId,
      asked: sql<number>`sum(case when ${asked} then 1 else 0 end)`.mapWith(Number),
      blocking: sql<number>`sum(case when ${c.blocking} and ${c.authorityId} = ${authorityId} then 1 else 0 end)`.mapWith(Number),
    })
    .from(c)
    .where(and(inArray(c.specificationId, [...found]), isNull(c.threadId), isNull(c.resolvedAt)))
    .groupBy(c.specificationId);
}
