import type { AgreementInForce } from "~/domain/agreement/agreement";
import { type Language, inLanguage } from "~/domain/language";
import type { Actor } from "~/domain/people/actor";
import { type CollidingSpecification, type Collision, type Side, collisionKinds, collisionsIn } from "~/domain/specification/collision";
import { type CollisionTask, type QueueFilter, isOverdue, ownersOf, queueOf } from "~/domain/specification/collision-task";
import { numbers } from "~/domain/specification/outline";
import { textOf } from "~/domain/specification/requirement";
import { type Specification, leadOf, nameIn } from "~/domain/specification/specification";
import { collisionWords, movementSentence } from "~/messages/collisions";
import { collisionsOf } from "./collisions";
import { readingLanguage } from "./requirement-text";

const pageSize = 20;

interface Given {
  specification: Specification;
  actor: Actor;
  agreement: AgreementInForce | null;
  colliding: CollidingSpecification;
  tasks: ReadonlyMap<string, CollisionTask>;
}

/** The page of the work queue that an address asks for. */
export function collisionQueue(given: Given, search: URLSearchParams, { language, today }: { language: Language; today: string }) {
  const { specification, actor, colliding, tasks } = given;
  const all = collisionsIn(colliding);
  const places = new Map(colliding.requirements.map((one, index) => [one.id, index]));
  const filter = filterOf(search);
  const queue = queueOf(all, filter, { tasks, placeOf: (id) => places.get(id) ?? 0, today, reader: actor.authorityId });
  const pages = Math.max(1, Math.ceil(queue.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  const numberOf = numbers(specification.sections, colliding.requirements);
  return {
    filter, page, pages,
    total: all.length,
    open: all.filter((one) => !one.decided).length,
    rows: queue.slice((page - 1) * pageSize, page * pageSize).map((one) => shownRow(one, given, numberOf, language, today)),
  };
}

function filterOf(search: URLSearchParams): QueueFilter {
  const kind = search.get("kind");
  return { kind: collisionKinds.find((one) => one === kind) ?? null, owner: search.get("owner") || null, overdue: search.get("overdue") === "yes", mine: search.get("mine") === "yes" };
}

function shownRow(collision: Collision, given: Given, numberOf: ReadonlyMap<string, string>, language: Language, today: string) {
  const { specification, actor, colliding, tasks } = given;
  const { key, kind, requirementId, parameter, moves } = collision;
  const reading = readingLanguage(specification, language);
  const nameOf = (id: string) => nameIn(specification, id);
  const titled = (id: string) => {
    const requirement = colliding.requirements.find((one) => one.id === id);
    return `${numberOf.get(id) ?? ""} ${requirement ? inLanguage(textOf(requirement).title, reading) : ""}`;
  };
  const requirement = colliding.requirements.find((one) => one.id === requirementId);
  const lead = leadOf(specification).authorityId;
  const owners = ownersOf(collision, lead);
  // An authority that has left sees to nothing any more.
  const task = specification.participants.some((one) => one.authorityId === tasks.get(key)?.owner) ? tasks.get(key) : undefined;
  return {
    key, kind, requirementId,
    titles: [titled(requirementId), ...(collision.otherId ? [titled(collision.otherId)] : [])],
    links: [requirementId, ...(collision.otherId ? [collision.otherId] : [])],
    settlement: kind === "value" && requirement ? (collisionsOf(given, [requirement], language).find((one) => one.parameter.id === parameter?.id) ?? null) : null,
    sides: collision.sides.map(({ want, authorities }) => ({ names: authorities.map(nameOf).join(", "), want: wanted(want, titled, language), amendmentIds: want.kind === "amendment" ? want.amendmentIds : [] })),
    moves: parameter ? moves.map((one) => movementSentence(one, parameter, nameOf(one.authorityId), language)) : [],
    owner: task ? nameOf(task.owner) : null,
    ownerId: task?.owner ?? null,
    dueOn: task?.dueOn ?? null,
    overdue: !collision.decided && isOverdue(task, today),
    decided: collision.decided !== null,
    owners: owners.map((id) => ({ value: id, label: nameOf(id) })),
    concernsMe: owners.includes(actor.authorityId),
  };
}

const wanted = (want: Side["want"], titled: (id: string) => string, language: Language): string =>
  want.kind === "as-it-stands" ? collisionWords.asItStands[language] : want.kind === "requirement" ? titled(want.requirementId) : "";
