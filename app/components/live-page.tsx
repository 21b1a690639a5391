import { createContext, useContext } from "react";
import { live as words } from "~/messages/live";
import { useSay } from "./say";

/** Somebody who has the specification open too. */
export interface ShownPlace {
  personId: string;
  initials: string;
  /** Null on pages about the specification as a whole. */
  requirementId: string | null;
  /** Who it is and what is done, in a sentence. */
  words: string;
}

/** What a page about a specification tells the script that renews it: app/enhance/live.ts. */
export interface LiveFacts {
  specificationId: string;
  /** The last entry of the log that the page knows of. */
  head: number;
  requirementId?: string;
  people: ShownPlace[];
  /** Nothing on the page may be renewed: it shows what was typed and refused. */
  still: boolean;
}

export const LivePage = createContext<LiveFacts | null>(null);

/** Who is here, and what others did meanwhile. Without JavaScript it shows who was here when the page was made. */
export function Live() {
  const facts = useContext(LivePage);
  const { say } = useSay();
  if (!facts) return null;
  const { specificationId, head, requirementId, people, still } = facts;
  const once = people.filter((one, index) => people.findIndex((other) => other.personId === one.personId) === index);
  return (
    <div
      className="live" data-live-specification={specificationId} data-head={head} data-requirement={requirementId} data-still={still || undefined}
      data-many={say(words.many)} data-reconnecting={say(words.reconnecting)} data-over={say(words.ended)}
    >
      <p role="status" data-live-status />
      <section aria-label={say(words.here)} hidden={once.length === 0} data-live-people>
        <span aria-hidden="true">{say(words.here)}</span>
        <ul>
          {once.map(({ personId, initials, words: text }) => (
            <li key={personId} title={text}>
              <span aria-hidden="true">{initials}</span>
              <span className="vh">{text}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Who else has this requirement open. */
export function Present({ in: requirementId }: { in: string }) {
  const people = useContext(LivePage)?.people.filter((one) => one.requirementId === requirementId) ?? [];
  return (
    <p className="present" data-present={requirementId} hidden={people.length === 0}>
      {people.map((one) => one.words).join(" · ")}
    </p>
  );
}

/** Beside a form: says when what the form was made from was changed by somebody else, and where to see that. */
export function ChangedMeanwhile() {
  const facts = useContext(LivePage);
  const { say } = useSay();
  if (!facts?.requirementId) return null;
  return (
    <div className="note note--amber" role="status" data-changed-meanwhile={say(words.changedHere)} data-keep hidden>
      <a href={`/specifications/${facts.specificationId}/requirements/${facts.requirementId}`} target="_blank" rel="noreferrer">
        {say(words.seeChange)}
      </a>
    </div>
  );
}
