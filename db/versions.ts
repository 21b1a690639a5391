import { and, eq, sql } from "drizzle-orm";
import type { Db, Store } from "./store";

type Tables = Store["t"];
type Kind = Tables["versions"]["$inferSelect"]["kind"];
type Without<Row, Key extends keyof Row> = { [K in Exclude<keyof Row, Key>]: Row[K] extends Date | null ? Exclude<Row[K], Date> | string : Row[K] };

/** What a version of each kind holds: the row as it was, without what its entity is called. Times are ISO 8601. */
export interface VersionContents {
  description: Pick<Tables["specifications"]["$inferSelect"], "title" | "subject" | "cpv" | "lots" | "languages" | "prevailing" | "jointModel" | "decisionRule" | "revision">;
  participants: Without<Tables["participants"]["$inferSelect"], "specificationId">;
  section: Pick<Tables["sections"]["$inferSelect"], "place" | "title" | "revision">;
  requirement: Without<Tables["requirements"]["$inferSelect"], "id" | "specificationId">;
  place: Pick<Tables["requirements"]["$inferSelect"], "sectionId" | "place">;
  /** Value null: taken away. */
  value: Pick<Tables["parameterValues"]["$inferSelect"], "parameterId" | "authorityId" | "personId"> & { value: Tables["parameterValues"]["$inferSelect"]["value"] | null };
  settlement: Without<Tables["settlements"]["$inferSelect"], "id"> & { votes: Without<Tables["votes"]["$inferSelect"], "settlementId">[] };
}

interface Noted {
  kind: Kind;
  entityId: string;
  content: object | null;
}

/** Before the log of the specification tells of versions: what was there when they began to be kept. */
export const beforeVersions = 0;

/** What each running transaction has changed and its log entry does not name yet. */
const noted = new WeakMap<Db, Map<string, Noted>>();

/** Notes the new state of an entity. The log entry of the same transaction keeps it; of several states in one act the last counts. */
export function noteVersion<K extends Kind>(store: Store, kind: K, entityId: string, content: VersionContents[K] | null) {
  // An entity of kind "value" is a requirement: it has a value for each parameter and authority.
  const part = kind === "value" && content && "parameterId" in content ? `${content.parameterId} ${"authorityId" in content ? content.authorityId : ""}` : "";
  note(store, { kind, entityId, content }, part);
}

/** Notes that settlements or votes on them have changed; what they are now is looked up when it is kept. */
export function noteSettlements(store: Store, ids: readonly string[]) {
  for (const entityId of ids) note(store, { kind: "settlement", entityId, content: null }, "");
}

function note(store: Store, version: Noted, part: string) {
  const changes = noted.get(store.db) ?? new Map<string, Noted>();
  noted.set(store.db, changes);
  const key = `${version.kind} ${version.entityId} ${part}`;
  // Taken out first: what changed last stands last.
  changes.delete(key);
  changes.set(key, version);
}

/** Keeps what the running transaction has noted, as told by an entry of the specification's log. */
export async function saveNotedVersions(store: Store, specificationId: string, { ordinal, at }: { ordinal: number; at: Date }) {
  const changes = [...(noted.get(store.db)?.values() ?? [])];
  if (changes.length === 0) return;
  noted.delete(store.db);
  const settled = changes.filter((one) => one.kind === "settlement").map((one) => one.entityId);
  const settlements = settled.length > 0 ? await settlementContents(store, settled) : new Map<string, object>();
  const rows = changes.map((one) => ({ ...one, content: settlements.get(one.entityId) ?? one.content, specificationId, ordinal, at }));
  await insertVersions(store, rows);
}

async function insertVersions(store: Store, rows: (Noted & { specificationId: string; ordinal: number; at: Date })[]) {
  for (let from = 0; from < rows.length; from += 500) await store.db.insert(store.t.versions).values(rows.slice(from, from + 500));
}

async function settlementContents(store: Store, ids: readonly string[]): Promise<Map<string, VersionContents["settlement"]>> {
  const { settlements, votes } = store.t;
  const found = new Map<string, VersionContents["settlement"]>();
  if (ids.length === 0) return found;
  const rows = await store.db
    .select({ settlement: settlements, vote: votes })
    .from(settlements)
    .leftJoin(votes, eq(votes.settlementId, settlements.id))
    .where(store.isAmong(settlements.id, ids));
  for (const { settlement: { id, ...row }, vote } of rows) {
    const one = found.get(id) ?? { ...row, proposedAt: row.proposedAt.toISOString(), closesAt: iso(row.closesAt), outcomeAt: iso(row.outcomeAt), votes: [] };
    found.set(id, one);
    if (vote) one.votes.push(votedOf(vote));
  }
  return found;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

function votedOf({ settlementId: _, at, ...vote }: Tables["votes"]["$inferSelect"]): VersionContents["settlement"]["votes"][number] {
  return { ...vote, at: at.toISOString() };
}

export function requirementContent({ id: _, specificationId: __, ...row }: Tables["requirements"]["$inferSelect"]): VersionContents["requirement"] {
  return { ...row, retiredAt: iso(row.retiredAt), changedAt: row.changedAt.toISOString() };
}

export function participantContent({ specificationId: _, ...row }: Tables["participants"]["$inferSelect"]): VersionContents["participants"] {
  return { ...row, invitedAt: row.invitedAt.toISOString(), acceptedAt: iso(row.acceptedAt), leftAt: iso(row.leftAt) };
}

export const sectionContent = ({ place, title, revision }: VersionContents["section"]): VersionContents["section"] => ({ place, title, revision });

export function descriptionContent({ title, subject, cpv, lots, languages, prevailing, jointModel, decisionRule, revision }: VersionContents["description"]): VersionContents["description"] {
  return { title, subject, cpv, lots, languages, prevailing, jointModel, decisionRule, revision };
}

/** Specifications from before versions were kept: their present state becomes the first version. Others are left alone. */
export async function keepVersionsFromNow(store: Store, at: Date) {
  const { specifications, versions } = store.t;
  const without = await store.db
    .select({ id: specifications.id })
    .from(specifications)
    .where(sql`not exists (select 1 from ${versions} where ${versions.specificationId} = ${specifications.id})`);
  for (const { id } of without)
    await store.transaction(async () => {
      // Another process may have been faster.
      if ((await store.db.$count(versions, eq(versions.specificationId, id))) > 0) return;
      const rows = await presentState(store, id);
      await insertVersions(store, rows.map((row) => ({ ...row, specificationId: id, ordinal: beforeVersions, at })));
    });
}

async function presentState(store: Store, id: string): Promise<Noted[]> {
  const { specifications, participants, sections, requirements, parameterValues, settlements } = store.t;
  const here = eq(requirements.specificationId, id);
  const described = await store.db.select().from(specifications).where(eq(specifications.id, id));
  const taking = await store.db.select().from(participants).where(eq(participants.specificationId, id));
  const outline = await store.db.select().from(sections).where(eq(sections.specificationId, id));
  const texts = await store.db.select().from(requirements).where(here);
  const values = await store.db.select({ row: parameterValues }).from(parameterValues).innerJoin(requirements, and(eq(requirements.id, parameterValues.requirementId), here));
  const settled = await store.db.select({ id: settlements.id }).from(settlements).innerJoin(requirements, and(eq(requirements.id, settlements.requirementId), here));
  const contents = await settlementContents(store, settled.map((one) => one.id));
  const entity = (kind: Kind, entityId: string, content: object): Noted => ({ kind, entityId, content });
  return [
    ...described.map((row) => entity("description", id, descriptionContent(row))),
    ...taking.map((row) => entity("participants", row.authorityId, participantContent(row))),
    ...outline.map((row) => entity("section", row.id, sectionContent(row))),
    ...texts.map((row) => entity("requirement", row.id, requirementContent(row))),
    ...values.map(({ row: { requirementId, at: _, ...content } }) => entity("value", requirementId, content)),
    ...[...contents].map(([settlementId, content]) => entity("settlement", settlementId, content)),
  ];
}
