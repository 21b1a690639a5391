import type { AuditEntry } from "../audit";
import { type Scope, appliesTo } from "../specification/scope";
import type { Role } from "./member";

export const noticeKinds = [
  "mentioned", "blocked", "answered", "resolved", "reopened-thread", "vote-asked", "settled", "not-settled", "amended",
  "amendment-accepted", "amendment-rejected", "amendment-obsolete", "objected", "lapsed", "assigned", "agreement", "agreement-in-force",
  "invited", "joined", "left", "frozen", "rejected", "excepted", "reopened", "deadline-near", "waiver-asked", "waiver-answered",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something that a person should hear of. */
export interface Notice {
  personId: string;
  /** For which the person hears of it. */
  authorityId: string;
  kind: NoticeKind;
  /** Ids of what it is about, and names for its sentence. */
  about: Record<string, string>;
}

/** A member of an authority that takes part in a specification, or did. */
export interface CircleMember {
  personId: string;
  name: string;
  authorityId: string;
  authorityName: string;
  roles: readonly Role[];
  lead: boolean;
  accepted: boolean;
  left: boolean;
}

type Membership = Pick<CircleMember, "personId" | "authorityId">;

/** What is known besides the event itself. */
export interface NoticeFacts {
  circle: readonly CircleMember[];
  /** To whom the requirement applies that the event is about. */
  scope?: Scope;
  /** Who proposed the amendment that the event is about. */
  proposer?: string;
  /** Whose positions on the requirement the event has lapsed. */
  lapsed?: readonly Membership[];
}

interface Told {
  kind: NoticeKind;
  to: (member: CircleMember) => boolean;
}
type Rule = (payload: Payload, facts: NoticeFacts) => Told[];

const officer = (member: CircleMember) => member.roles.includes("officer");
const inside = (member: CircleMember) => member.lead || member.accepted;
const everyone = (kind: NoticeKind): Told => ({ kind, to: inside });
const officers = (kind: NoticeKind): Told => ({ kind, to: (member) => inside(member) && officer(member) });
const people = (kind: NoticeKind, ids: readonly string[]): Told => ({ kind, to: (member) => ids.includes(member.personId) });
const these = (kind: NoticeKind, members: readonly Membership[]): Told => ({
  kind, to: ({ personId, authorityId }) => members.some((one) => one.personId === personId && one.authorityId === authorityId),
});
const ofAuthority = (kind: NoticeKind, ids: readonly string[], ...roles: Role[]): Told => ({
  kind, to: (member) => ids.includes(member.authorityId) && roles.some((role) => member.roles.includes(role)),
});
/** Officers of the authorities to which the requirement applies, and of the lead buyer. */
const voters = (kind: NoticeKind, { scope = {} }: NoticeFacts): Told => ({
  kind, to: (member) => inside(member) && officer(member) && (member.lead || appliesTo(scope, member.authorityId)),
});
const proposerAndOfficers = (kind: NoticeKind, { proposer = "" }: NoticeFacts): Told[] => [people(kind, [proposer]), officers(kind)];

/** Which act is heard of by whom. A person hears of an act once: the first line that fits counts. */
const rules: Record<string, Rule | undefined> = {
  "comment.written": ({ list, text }) => [people("mentioned", list("mentions")), ...(text("blocking") === "true" ? [officers("blocked")] : [])],
  "comment.answered": ({ list, members }) => [people("mentioned", list("mentions")), these("answered", members("writers"))],
  "comment.resolved": ({ members }) => [these("resolved", members("writers"))],
  "comment.reopened": ({ members }) => [these("reopened-thread", members("writers"))],
  "settlement.proposed": ({ text }, facts) => [voters(text("outcome") === "accepted" ? "settled" : "vote-asked", facts)],
  "settlement.voted": ({ text }, facts) => (text("outcome") ? [voters(text("outcome") === "accepted" ? "settled" : "not-settled", facts)] : []),
  "settlement.accepted": (_, facts) => [voters("settled", facts)],
  "settlement.rejected": (_, facts) => [voters("not-settled", facts)],
  "amendment.proposed": (_, facts) => [voters("amended", facts)],
  "amendment.taken-up": (_, facts) => [people("amended", [facts.proposer ?? ""]), voters("amended", facts)],
  "amendment.accepted": (_, facts) => proposerAndOfficers("amendment-accepted", facts),
  "amendment.rejected": (_, facts) => proposerAndOfficers("amendment-rejected", facts),
  "amendment.obsolete": (_, { proposer = "" }) => [people("amendment-obsolete", [proposer])],
  "position.taken": ({ text }) => (text("kind") === "object" ? [officers("objected")] : []),
  "collision.assigned": ({ text }) => [ofAuthority("assigned", [text("owner")], "officer")],
  "waiver.asked": () => [{ kind: "waiver-asked", to: (member) => member.lead && member.roles.some((role) => role !== "administrator") }],
  "waiver.answered": ({ text }) => [people("waiver-answered", [text("askedBy")])],
  "agreement.recorded": () => [officers("agreement")],
  "agreement.confirmed": ({ text }) => (text("inForce") === "true" ? [everyone("agreement-in-force")] : []),
  "specification.created": ({ list }) => [ofAuthority("invited", list("invited"), "officer", "signatory")],
  "participant.invited": ({ text }) => [ofAuthority("invited", [text("authorityId")], "officer", "signatory")],
  "participation.accepted": () => [officers("joined")],
  "participation.left": () => [everyone("left")],
  "baseline.frozen": () => [everyone("frozen")],
  "baseline.rejected": () => [everyone("rejected")],
  "baseline.excepted": () => [everyone("excepted")],
  "specification.reopened": () => [everyone("reopened")],
};

/** Acts after which positions on the requirement may no longer stand. */
const lapsing = new Set([
  "requirement.reworded", "requirement.tailoring-dropped", "requirement.level-set", "requirement.scope-set", "requirement.verification-set",
  "requirement.clause-updated", "requirement.retired", "values.entered", "settlement.proposed", "settlement.voted", "settlement.accepted", "amendment.accepted",
]);

/** Whether anybody may hear of the act, and what has to be found for it. */
export function noticesNeed({ act, payload }: Pick<AuditEntry, "act" | "payload">) {
  const { text, list } = readable(payload);
  const decided = text("outcome") === "accepted" || act.endsWith(".accepted");
  const changes = act === "values.entered" ? list("changed").length > 0 : act === "settlement.proposed" || act === "settlement.voted" ? decided : lapsing.has(act);
  return { told: rules[act] !== undefined, lapsed: changes && text("requirementId") !== "", proposer: act.startsWith("amendment.") };
}

/** Who hears of an event. Whoever did it does not; nor does who takes no part any more. */
export function noticesOf({ act, personId, authorityId, payload }: Pick<AuditEntry, "act" | "personId" | "authorityId" | "payload">, facts: NoticeFacts): Notice[] {
  const read = readable(payload);
  const actor = facts.circle.find((one) => one.personId === personId && one.authorityId === authorityId);
  const about = {
    ...Object.fromEntries(kept.map((name) => [name, read.text(name)]).filter(([, value]) => value)),
    ...(actor && { who: actor.name, authority: actor.authorityName }),
  };
  const notices = new Map<string, Notice>();
  const tell = (kind: NoticeKind, to: Membership) => {
    if (to.personId !== personId && !notices.has(to.personId)) notices.set(to.personId, { personId: to.personId, authorityId: to.authorityId, kind, about });
  };
  for (const { kind, to } of rules[act]?.(read, facts) ?? []) for (const member of facts.circle) if (!member.left && to(member)) tell(kind, member);
  for (const position of facts.lapsed ?? []) tell("lapsed", position);
  return [...notices.values()];
}

const kept = ["requirementId", "commentId", "amendmentId", "settlementId", "number"];

interface Payload {
  /** A field as text; empty where there is none. */
  text: (name: string) => string;
  list: (name: string) => string[];
  members: (name: string) => Membership[];
}

function readable(payload: unknown): Payload {
  const fields: Record<string, unknown> = typeof payload === "object" && payload !== null ? { ...payload } : {};
  return {
    text: (name) => (["string", "number", "boolean"].includes(typeof fields[name]) ? String(fields[name]) : ""),
    list: (name) => listed(fields[name], (one): one is string => typeof one === "string"),
    members: (name) => listed(fields[name], isMembership),
  };
}

const listed = <T>(value: unknown, is: (one: unknown) => one is T): T[] => (Array.isArray(value) ? value.filter(is) : []);
const isMembership = (one: unknown): one is Membership => typeof one === "object" && one !== null && "personId" in one && "authorityId" in one;
