// Many people of many authorities in one large specification: for measuring, and for a short test of the same.
import type { Context } from "~/acts/act";
import { newToken, tokenHash } from "~/acts/people/secret-token";
import { createSpecification } from "~/acts/specification/create-specification";
import { enterValues } from "~/acts/specification/enter-values";
import { acceptParticipation } from "~/acts/specification/participation";
import { addSection } from "~/acts/specification/section";
import { proposeSettlement } from "~/acts/specification/settle";
import type { Clause } from "~/domain/library/clause";
import type { Actor } from "~/domain/people/actor";
import { forAll } from "~/domain/specification/scope";
import { done } from "~db/demo";
import { description } from "~db/demo-cast";
import { countEventsUnscoped } from "~db/events";
import { saveAuthority, saveMember, savePerson } from "~db/people";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { saveRequirements } from "~db/save-requirement";
import { saveSession } from "~db/sessions";
import type { Store } from "~db/store";

export interface Seat {
  actor: Actor;
  cookie: string;
}

/** A requirement with a number that each authority enters for itself. */
interface Numbered {
  id: string;
  parameterId: string;
  minimum: number;
  maximum: number;
}

export interface Crowd {
  at: string;
  specificationId: string;
  seats: Seat[];
  /** Addresses of every page of every section. */
  sectionPages: string[];
  requirementIds: string[];
  numbered: Numbered[];
  settlements: { requirementId: string; settlementId: string }[];
  /** Entries of its log before anyone works. */
  logged: number;
}

interface Size {
  authorities: number;
  people: number;
  requirements: number;
  settlements: number;
}

const sections = 20;
const pageSize = 20;

/** Fills an empty database: authorities with their people, all signed in, and a specification of theirs with open collisions. */
export async function crowd(store: Store, { authorities, people, requirements, settlements }: Size): Promise<Crowd> {
  const library = readLibrary();
  await publishLibrary(store, library, new Date());
  const clauses = library.packs.flatMap((one) => one.clauses);
  const seats = await peopleOf(store, authorities, people);
  const leads = seats.filter((seat, index) => seats.findIndex((one) => one.actor.authorityId === seat.actor.authorityId) === index);
  const [first, second] = leads;
  if (!first || !second) throw new Error("a crowd has two authorities");
  const as = ({ actor }: Seat): Context => ({ store, actor, now: new Date(), newId: () => crypto.randomUUID() });

  const invited = leads.slice(1).map(({ actor }) => actor.authorityId);
  const { specificationId } = await done(createSpecification(as(first), { ...description, invited, title: { en: "A large one", lv: "Liela" } }));
  for (const lead of leads.slice(1)) await done(acceptParticipation(as(lead), { specificationId }));
  const at = `/specifications/${specificationId}`;
  const made: Crowd = { at, specificationId, seats, sectionPages: [], requirementIds: [], numbered: [], settlements: [], logged: 0 };
  for (let index = 0; index < sections; index++) await aSection(made, { index, clauses }, as(first), Math.ceil((requirements - made.requirementIds.length) / (sections - index)));

  for (const { id, parameterId, minimum, maximum } of made.numbered.splice(0, settlements)) {
    const named = { specificationId, requirementId: id };
    for (const lead of leads) await done(enterValues(as(lead), { ...named, values: { [parameterId]: lead === second ? maximum : minimum } }));
    const { settlementId } = await done(proposeSettlement(as(first), { ...named, parameterId, kind: "joint", value: minimum, reason: "It is enough." }));
    made.settlements.push({ requirementId: id, settlementId });
  }
  made.logged = await countEventsUnscoped(store, specificationId);
  return made;
}

async function aSection(made: Crowd, { index, clauses }: { index: number; clauses: readonly Clause[] }, context: Context, count: number) {
  const { specificationId, at } = made;
  const { sectionId } = await done(addSection(context, { specificationId, title: { en: `Section ${index + 1}`, lv: `Sadaļa ${index + 1}` } }));
  const rows = Array.from({ length: count }, (_, row) => {
    const clause = clauses[(index * 61 + row) % clauses.length];
    if (!clause) throw new Error("the library is empty");
    const id = crypto.randomUUID();
    const parameter = clause.parameters.find((one) => one.type === "number" && one.direction !== "free");
    if (parameter?.type === "number") made.numbered.push({ id, parameterId: parameter.id, minimum: parameter.minimum, maximum: parameter.maximum });
    made.requirementIds.push(id);
    return { id, specificationId, sectionId, place: (row + 1) * 1024, clauseId: clause.id, clauseRevision: clause.revision, tailoring: {}, local: null, level: clause.level, scope: forAll, verification: null };
  });
  await context.store.transaction(() => saveRequirements(context.store, rows, context.actor.personId, context.now));
  for (let page = 1; page <= Math.ceil(count / pageSize); page++) made.sectionPages.push(`${at}/sections/${sectionId}?page=${page}`);
}

async function peopleOf(store: Store, authorities: number, people: number): Promise<Seat[]> {
  const since = new Date();
  return store.transaction(async () => {
    for (let number = 0; number < authorities; number++) await saveAuthority(store, { id: `authority-${number}`, name: `Authority ${number}`, country: number % 2 ? "EE" : "LV" }, since);
    const seats: Seat[] = [];
    for (let number = 0; number < people; number++) {
      const [authorityId, personId, name, token] = [`authority-${number % authorities}`, `person-${number}`, `Person ${number}`, newToken()];
      await savePerson(store, { id: personId, name, email: `${personId}@example.eu`, passwordHash: "none" }, since);
      await saveMember(store, { authorityId, personId, roles: ["officer"], position: "Officer" }, since);
      await saveSession(store, { tokenHash: tokenHash(token), personId, authorityId, startedAt: since, expiresAt: new Date(since.getTime() + 86_400_000) });
      seats.push({ actor: { personId, name, authorityId, authorityName: `Authority ${number % authorities}`, roles: ["officer"], position: "Officer" }, cookie: `session=${token}; language=en` });
    }
    return seats;
  });
}
