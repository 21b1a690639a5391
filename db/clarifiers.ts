import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "~/domain/people/actor";
import type { Role } from "~/domain/people/member";
import type { Question } from "~/domain/review/question";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

export interface Clarifier {
  memberId: string;
  memberOf: string;
  name: string;
  roles: Role[];
}

/** Who sees questions with their askers. Whoever is no member any more, and whose authority has left, is not among them. */
export async function findClarifiers(store: Store, { specification }: Scoped): Promise<Clarifier[]> {
  const { clarifiers: t, people, members, participants } = store.t;
  return store.db
    .select({ memberId: t.memberId, memberOf: t.memberOf, name: people.name, roles: members.roles })
    .from(t)
    .innerJoin(people, eq(people.id, t.memberId))
    .innerJoin(members, and(eq(members.personId, t.memberId), eq(members.authorityId, t.memberOf)))
    .innerJoin(participants, and(eq(participants.specificationId, t.specificationId), eq(participants.authorityId, t.memberOf), isNull(participants.leftAt)))
    .where(eq(t.specificationId, specification.id))
    .orderBy(asc(people.name), asc(people.id));
}

/** Whether the actor is in the clarification team, for the authority that it acts for. */
export async function isClarifier(store: Store, scoped: Scoped, { personId, authorityId }: Pick<Actor, "personId" | "authorityId">): Promise<boolean> {
  return (await findClarifiers(store, scoped)).some((one) => one.memberId === personId && one.memberOf === authorityId);
}

export async function saveClarifier(store: Store, { specification }: Scoped, { memberId, memberOf }: Pick<Clarifier, "memberId" | "memberOf">, by: { personId: string; authorityId: string; at: Date }) {
  await store.db.insert(store.t.clarifiers).values({ specificationId: specification.id, memberId, memberOf, ...by });
}

export async function deleteClarifier(store: Store, { specification }: Scoped, { memberId, memberOf }: Pick<Clarifier, "memberId" | "memberOf">) {
  const { clarifiers: t } = store.t;
  await store.db.delete(t).where(and(eq(t.specificationId, specification.id), eq(t.memberId, memberId), eq(t.memberOf, memberOf)));
}

export interface Asker {
  vendorId: string;
  vendorName: string;
  country: string;
  people: { id: string; name: string; email: string }[];
}

/** The organisations behind questions, with their people. For the clarification team only: the caller has made sure. */
export async function findAskers(store: Store, questions: readonly Pick<Question, "vendorId">[]): Promise<Map<string, Asker>> {
  const { vendors, vendorPeople } = store.t;
  const ids = [...new Set(questions.map((one) => one.vendorId))];
  if (ids.length === 0) return new Map();
  const rows = await store.db
    .select({ vendorId: vendors.id, vendorName: vendors.name, country: vendors.country, id: vendorPeople.id, name: vendorPeople.name, email: vendorPeople.email })
    .from(vendors)
    .innerJoin(vendorPeople, eq(vendorPeople.vendorId, vendors.id))
    .where(inArray(vendors.id, ids))
    .orderBy(asc(vendors.name), asc(vendorPeople.name));
  const askers = new Map<string, Asker>();
  for (const { vendorId, vendorName, country, ...person } of rows) {
    const asker = askers.get(vendorId) ?? { vendorId, vendorName, country, people: [] };
    asker.people.push(person);
    askers.set(vendorId, asker);
  }
  return askers;
}
