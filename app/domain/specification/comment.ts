import { can, type Standing } from "../people/permission";
import type { Actor } from "../people/actor";
import type { Role } from "../people/member";

export const commentKinds = ["comment", "question"] as const;
export type CommentKind = (typeof commentKinds)[number];

/** What somebody said about a requirement as it stood, about an amendment, or about the specification as a whole. */
export interface Comment {
  id: string;
  /** The comment that opened the thread; null for that one itself. */
  threadId: string | null;
  requirementId: string | null;
  /** The requirement's revision when it was written. */
  revision: number | null;
  amendmentId: string | null;
  kind: CommentKind;
  /** Freezing waits for it. */
  blocking: boolean;
  text: string;
  /** Ids of people. */
  mentions: string[];
  personId: string;
  authorityId: string;
  name: string;
  at: string;
  resolved: Resolution | null;
}

export interface Resolution {
  personId: string;
  name: string;
  at: string;
  sentence: string;
}

export interface Thread {
  opening: Comment;
  /** In the order in which they were written. */
  answers: Comment[];
}

/** Who can be spoken to: a member of an authority that takes part. */
export interface Addressee {
  personId: string;
  name: string;
  authorityId: string;
  roles: Role[];
}

/** Comments as threads, in the order of their openings. An answer whose opening is not among them is left out. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const threads = new Map(comments.filter((one) => one.threadId === null).map((opening): [string, Thread] => [opening.id, { opening, answers: [] }]));
  for (const comment of comments) if (comment.threadId !== null) threads.get(comment.threadId)?.answers.push(comment);
  return [...threads.values()];
}

/** The answer that resolved the thread, while it is resolved. */
export const isResolution = ({ opening: { resolved } }: Thread, answer: Pick<Comment, "at" | "personId">): boolean =>
  resolved !== null && answer.at === resolved.at && answer.personId === resolved.personId;

/**
 * Who may resolve a thread: its author and any officer. What freezing waits for is stricter: its author, an officer of the
 * author's authority, or an officer of the lead buyer, so that a silent authority cannot hold everyone for ever.
 */
export function mayResolve(actor: Actor, standing: Standing | null, { personId, authorityId, blocking }: Pick<Comment, "personId" | "authorityId" | "blocking">): boolean {
  if (!can(actor, "comment:write", standing)) return false;
  if (actor.personId === personId) return true;
  return actor.roles.includes("officer") && (!blocking || actor.authorityId === authorityId || standing === "lead");
}

/** Who may open a resolved thread again: whoever wrote in it, and any officer. */
export function mayReopen(actor: Actor, standing: Standing | null, { opening, answers }: Thread): boolean {
  if (!can(actor, "comment:write", standing)) return false;
  return actor.roles.includes("officer") || [opening, ...answers].some((one) => one.personId === actor.personId);
}

/** The people that a text names as "@Anna Kalniņa", whatever the case. Of two names that begin alike the longer one is meant. */
export function namedIn(text: string, people: readonly Pick<Addressee, "personId" | "name">[]): string[] {
  const folded = folding(text);
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  const named = new Set<string>();
  for (let at = folded.indexOf("@"); at >= 0; at = folded.indexOf("@", at + 1)) {
    const rest = folded.slice(at + 1);
    const name = folding(byLength.find((one) => isNamed(rest, folding(one.name)))?.name ?? "");
    for (const one of people) if (name && folding(one.name) === name) named.add(one.personId);
  }
  return [...named];
}

const folding = (text: string): string => text.normalize("NFC").toLowerCase();
const isNamed = (rest: string, name: string): boolean => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length));
