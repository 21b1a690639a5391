import { randomUUID } from "node:crypto";
import type { Actor } from "~/domain/people/actor";
import type { Language } from "~/domain/language";
import { findVisitorUnscoped } from "~db/sessions";
import type { Store } from "~db/store";
import type { News } from "./entry";
import { type Follower, logFollower } from "./log-follower";
import { type Place, presence } from "./presence";

const acts = "jointspec_acts";
const places = "jointspec_presence";
const beatMilliseconds = 15_000;
/** How often at most others hear that people came and went. */
const presenceMilliseconds = 1000;
export const streamsOfAPerson = 10;

/** Why a stream ends from our side: the reader may not read any more, or this process goes down and another one will answer. */
export type End = "over" | "closing";

/** A reader that has a page of a specification open. */
export interface Listener {
  specificationId: string;
  actor: Actor;
  sessionHash: string;
  language: Language;
  after: number;
  requirementId: string | null;
  editing: boolean;
  news: (news: readonly News[]) => void;
  present: (people: readonly Place[]) => void;
  beat: (head: number) => void;
  end: (why: End) => void;
}

interface Seat extends Follower {
  key: string;
  listener: Listener;
}

export interface LiveHub {
  /** Something was added to a log: everyone who follows it is given what came. */
  announce: (chain: string) => void;
  /** Follows until the way to stop is called; null when the person has too many open. */
  follow: (listener: Listener) => (() => void) | null;
  /** Who has the specification open, but for the reader. */
  present: (specificationId: string, personId: string) => Place[];
  close: () => void;
}

interface Order {
  store: Store;
  log: (entry: Record<string, unknown>) => void;
  beatEvery?: number;
  grace?: number;
}

/** What goes on in the specifications that people have open, in this process and the others on the same database. */
export function liveHub({ store, log, beatEvery = beatMilliseconds, grace }: Order): LiveHub {
  const seats = new Set<Seat>();
  const untold = new Map<string, NodeJS.Timeout>();
  const complain = (error: unknown) => log({ level: "error", error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  const tell = (channel: string, text: string) => void store.notify(channel, text).catch(complain);
  const follower = logFollower(store);
  const here = presence({ process: randomUUID(), tell: (text) => tell(places, text), changed: tellPresence, grace });
  const look = (specificationId: string) => void follower.look(specificationId).catch(complain);

  const stops = [
    store.listen(acts, { heard: look, missed: () => follower.followed().forEach(look) }),
    store.listen(places, { heard: here.hear, missed: () => here.beat(Date.now()) }),
  ];
  const timer = setInterval(() => void beat().catch(complain), beatEvery).unref();

  const others = (specificationId: string, personId: string) => here.present(specificationId).filter((one) => one.personId !== personId);

  /** Together with whoever else comes and goes within a moment. */
  function tellPresence(specificationId: string) {
    if (untold.has(specificationId)) return;
    const due = setTimeout(() => {
      untold.delete(specificationId);
      for (const { listener } of seatsAt(specificationId)) listener.present(others(specificationId, listener.actor.personId));
    }, presenceMilliseconds);
    untold.set(specificationId, due.unref());
  }

  const seatsAt = (specificationId: string) => [...seats].filter((one) => one.listener.specificationId === specificationId);

  function drop(seat: Seat) {
    if (!seats.delete(seat)) return;
    follower.leave(seat.listener.specificationId, seat);
    here.leave(seat.key);
  }

  function end(seat: Seat, why: End) {
    drop(seat);
    seat.listener.end(why);
  }

  /** Whatever was announced and not heard is found now; sessions and parts that have ended are noticed. */
  async function beat() {
    here.beat(Date.now());
    for (const specificationId of follower.followed()) {
      await follower.look(specificationId);
      await follower.check(specificationId);
    }
    for (const seat of seats) {
      const { sessionHash, actor, specificationId } = seat.listener;
      const visitor = await findVisitorUnscoped(store, sessionHash, new Date());
      if (visitor?.personId !== actor.personId || visitor.actor?.authorityId !== actor.authorityId) end(seat, "over");
      else seat.listener.beat(follower.headOf(specificationId));
    }
  }

  return {
    announce: (chain) => tell(acts, chain),
    follow(listener) {
      const { specificationId, actor, requirementId, editing } = listener;
      if ([...seats].filter((one) => one.listener.actor.personId === actor.personId).length >= streamsOfAPerson) return null;
      const seat: Seat = { key: randomUUID(), listener, authorityId: actor.authorityId, after: listener.after, take: listener.news, cut: () => end(seat, "over") };
      seats.add(seat);
      here.arrive(specificationId, seat.key, { personId: actor.personId, name: actor.name, authority: actor.authorityName, requirementId, editing }, new Date());
      listener.present(others(specificationId, actor.personId));
      follower.join(specificationId, seat).then(() => !seats.has(seat) && follower.leave(specificationId, seat), (error: unknown) => {
        complain(error);
        end(seat, "closing");
      });
      return () => drop(seat);
    },
    present: others,
    close() {
      clearInterval(timer);
      for (const due of untold.values()) clearTimeout(due);
      for (const seat of seats) end(seat, "closing");
      here.close();
      for (const stop of stops) stop();
    },
  };
}
