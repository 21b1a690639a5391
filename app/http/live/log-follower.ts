import type { Standing } from "~/domain/people/permission";
import { standingOf } from "~/domain/specification/specification";
import { findEventsSinceUnscoped } from "~db/events";
import { findReferenced } from "~db/requirements";
import { findSpecificationUnscoped } from "~db/specifications";
import type { Store } from "~db/store";
import { type News, newsOf } from "./entry";

/** Who follows the log of a specification, and how far it has come. */
export interface Follower {
  authorityId: string;
  /** The last entry that it knows. */
  after: number;
  take: (news: readonly News[]) => void;
  /** Its authority has no part in the specification any more. */
  cut: () => void;
}

interface Followed {
  /** Every follower has been given everything up to here. */
  head: number;
  followers: Set<Follower>;
  joining: number;
  announced: number;
  reading: Promise<void> | null;
  again: boolean;
}

const batch = 200;

/**
 * Gives the entries of logs to whoever follows them: in order, each once, none left out. An announcement carries no entry;
 * it only says that there is something to read, so that one that is lost delays and loses nothing.
 */
export function logFollower(store: Store) {
  const logs = new Map<string, Followed>();

  /** The next entries with the numbers of their requirements, and where each authority stands. */
  async function read(specificationId: string, after: number) {
    const entries = await findEventsSinceUnscoped(store, specificationId, after, batch);
    if (entries.length === 0) return { news: [], standing: null };
    const specification = await findSpecificationUnscoped(store, specificationId);
    if (!specification) return { news: [], standing: () => null };
    const news = entries.map(newsOf);
    const numbers = await findReferenced(store, { specification }, [...new Set(news.flatMap((one) => one.requirementId ?? []))]);
    return {
      news: news.map((one) => ({ ...one, number: (one.requirementId && numbers.get(one.requirementId)?.number) ?? null })),
      standing: (authorityId: string): Standing | null => standingOf(specification, authorityId),
    };
  }

  function give(follower: Follower, news: readonly News[]) {
    const unknown = news.filter((one) => one.ordinal > follower.after);
    const last = unknown.at(-1);
    if (!last) return;
    follower.after = last.ordinal;
    follower.take(unknown);
  }

  async function readOn(specificationId: string, log: Followed) {
    do {
      log.again = false;
      const { news, standing } = await read(specificationId, log.head);
      for (const follower of log.followers)
        if (standing && !standing(follower.authorityId)) cut(specificationId, follower);
        else give(follower, news);
      log.head = news.at(-1)?.ordinal ?? log.head;
      if (news.length === batch) log.again = true;
    } while (log.again);
  }

  function look(specificationId: string): Promise<void> {
    const log = logs.get(specificationId);
    if (!log) return Promise.resolve();
    log.announced++;
    if (log.followers.size === 0) return Promise.resolve();
    if (log.reading) log.again = true;
    else log.reading = readOn(specificationId, log).finally(() => (log.reading = null));
    return log.reading;
  }

  function leave(specificationId: string, follower: Follower) {
    const log = logs.get(specificationId);
    log?.followers.delete(follower);
    if (log?.followers.size === 0 && log.joining === 0) logs.delete(specificationId);
  }

  function cut(specificationId: string, follower: Follower) {
    leave(specificationId, follower);
    follower.cut();
  }

  return {
    look,
    leave,
    /** Gives what the follower has not seen, and then whatever comes. */
    async join(specificationId: string, follower: Follower) {
      const log = logs.get(specificationId) ?? { head: 0, followers: new Set(), joining: 0, announced: 0, reading: null, again: false };
      logs.set(specificationId, log);
      log.joining++;
      try {
        for (;;) {
          const { announced } = log;
          const { news } = await read(specificationId, follower.after);
          give(follower, news);
          // Nothing happens between here and the end of the round: who joins has seen what the others have.
          if (news.length === batch || announced !== log.announced || (log.followers.size > 0 && log.head > follower.after)) continue;
          if (log.followers.size === 0) log.head = follower.after;
          log.followers.add(follower);
          return;
        }
      } finally {
        log.joining--;
        if (log.followers.size === 0 && log.joining === 0) logs.delete(specificationId);
      }
    },
    followed: () => [...logs.keys()],
    headOf: (specificationId: string) => logs.get(specificationId)?.head ?? 0,
    /** Looks whether authorities that follow still take part: an act elsewhere may have ended that. */
    async check(specificationId: string) {
      const log = logs.get(specificationId);
      const specification = log && (await findSpecificationUnscoped(store, specificationId));
      for (const follower of log?.followers ?? []) if (!specification || !standingOf(specification, follower.authorityId)) cut(specificationId, follower);
    },
  };
}
