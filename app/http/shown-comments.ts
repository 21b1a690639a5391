import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { type Language, inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { type Addressee, type Comment, type Thread, isResolution, mayReopen, mayResolve } from "~/domain/specification/comment";
import { comments as words } from "~/messages/comments";
import { say } from "~/messages/say";
import { findAddressees, findThread, findThreadsAbout } from "~db/comments";
import { type RequirementName, findRequirementNamesUnscoped } from "~db/requirement-names";
import type { Store } from "~db/store";
import { type Opened, nothingHere, openSpecification } from "./perform";
import { readingLanguage } from "./requirement-text";

/** Everything that the component of comments shows on the page of a requirement or an amendment. */
export async function commentsAbout(store: Store, opened: Opened, about: { requirementId: string; revision: number } | { amendmentId: string }) {
  const [threads, addressees] = [await findThreadsAbout(store, opened, about), await findAddressees(store, opened)];
  const revision = "revision" in about ? about.revision : null;
  return {
    about, may: can(opened.actor, "comment:write", opened.standing),
    threads: threads.map((thread) => shown(thread, opened, addressees, { place: null, revision })),
    addressees: groupsOf(addressees, opened),
  };
}

/** Threads with what each is about, for pages that are about none of these things themselves. */
export async function threadsWithPlaces(store: Store, opened: Opened, threads: readonly Thread[], language: Language) {
  const addressees = await findAddressees(store, opened);
  const names = await findRequirementNamesUnscoped(store, threads.flatMap(({ opening }) => opening.requirementId ?? []));
  return {
    addressees: groupsOf(addressees, opened),
    threads: threads.map((thread) => {
      const name = names.get(thread.opening.requirementId ?? "");
      return shown(thread, opened, addressees, { place: placeOf(thread.opening, opened, name, language), revision: name?.revision ?? null });
    }),
  };
}

/** A thread of an address, with what every page about it shows. */
export async function openThread(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, actor, standing } = opened;
  const found = await findThread(context.store, opened, params.commentId ?? "");
  if (!found) throw nothingHere();
  const { threads, addressees } = await threadsWithPlaces(context.store, opened, [found], context.language);
  const [thread] = threads;
  if (!thread) throw nothingHere();
  return {
    language: context.language, at: `/specifications/${specification.id}`, specificationTitle: inLanguage(specification.title, context.language),
    thread, addressees, may: can(actor, "comment:write", standing),
  };
}

/** What the form for a new thread needs: the address says what it is about. */
export async function newComment({ store, language }: AppLoadContext, opened: Opened, query: URLSearchParams) {
  const { specification, actor, standing } = opened;
  const [requirementId, amendmentId] = [query.get("requirement") ?? "", query.get("amendment") ?? ""];
  const name = requirementId ? (await findRequirementNamesUnscoped(store, [requirementId])).get(requirementId) : undefined;
  if (requirementId && name?.specificationId !== specification.id) throw nothingHere();
  const fields: Record<string, string> = name ? { requirementId, revision: query.get("revision") ?? String(name.revision) } : amendmentId ? { amendmentId } : {};
  const about = name ? requirementLabel(name, readingLanguage(specification, language)) : say(language, amendmentId ? words.aboutAmendment : words.aboutWhole);
  return { about, fields, addressees: groupsOf(await findAddressees(store, opened), opened), may: can(actor, "comment:write", standing) };
}

/** A requirement as a thread's heading names it. */
export function requirementLabel({ number, title }: Pick<RequirementName, "number" | "title">, language: Language): string {
  return number === null ? say(language, words.aboutRetired, { title: inLanguage(title, language) }) : `${number} ${inLanguage(title, language)}`;
}

function placeOf({ requirementId, amendmentId }: Comment, { specification }: Opened, name: RequirementName | undefined, language: Language) {
  const at = `/specifications/${specification.id}`;
  if (requirementId && name) return { label: requirementLabel(name, readingLanguage(specification, language)), href: `${at}/requirements/${requirementId}` };
  if (amendmentId) return { label: words.aboutAmendment[language], href: `${at}/amendments/${amendmentId}` };
  return { label: words.aboutWhole[language], href: at };
}

type Place = { place: { label: string; href: string } | null; revision: number | null };

function shown(thread: Thread, { specification, actor, standing }: Opened, addressees: readonly Addressee[], { place, revision }: Place) {
  const { opening, answers } = thread;
  const authorityName = (id: string) => specification.participants.find((one) => one.authorityId === id)?.name ?? "";
  const personName = (id: string) => addressees.find((one) => one.personId === id)?.name ?? [];
  const entry = (comment: Comment) => ({
    id: comment.id, name: comment.name, authority: authorityName(comment.authorityId), at: comment.at, text: comment.text,
    to: comment.mentions.flatMap(personName).join(", "),
    resolution: isResolution(thread, comment),
  });
  return {
    id: opening.id, kind: opening.kind, blocking: opening.blocking, place,
    resolved: opening.resolved !== null,
    /** Set where the text has changed since. */
    revisions: opening.revision !== null && revision !== null && opening.revision < revision ? { written: opening.revision, now: revision } : null,
    requirementId: opening.requirementId,
    entries: [entry(opening), ...answers.map(entry)],
    mayResolve: !opening.resolved && mayResolve(actor, standing, opening),
    mayReopen: opening.resolved !== null && mayReopen(actor, standing, thread),
  };
}

/** People by authority, as a form lists them; the writer is not among them. */
function groupsOf(addressees: readonly Addressee[], { specification, actor }: Opened) {
  return specification.participants
    .map(({ authorityId, name }) => ({
      authority: name,
      people: addressees.filter((one) => one.authorityId === authorityId && one.personId !== actor.personId).map(({ personId, name: person }) => ({ id: personId, name: person })),
    }))
    .filter(({ people }) => people.length > 0);
}
