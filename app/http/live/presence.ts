import { z } from "zod";

/** Somebody who has a page of a specification open. */
const Place = z.object({
  personId: z.string(),
  name: z.string(),
  authority: z.string(),
  /** Null on pages about the specification as a whole. */
  requirementId: z.string().nullable(),
  editing: z.boolean(),
  since: z.string(),
});
export type Place = z.infer<typeof Place>;

/** What processes tell each other: who has come, is still there, or has left. */
const Told = z.object({ process: z.string(), specificationId: z.string(), key: z.string(), place: Place.nullable() });
type Told = z.infer<typeof Told>;

interface Stay extends Told {
  place: Place;
  /** Of another process: until when it counts without being told again. */
  until: number;
}

interface PresenceOrder {
  process: string;
  /** Reaches every process, this one included. */
  tell: (text: string) => void;
  changed: (specificationId: string) => void;
  /** Between leaving one page and arriving on the next nobody should see a person go. */
  grace?: number;
  /** How long another process may be silent. */
  patience?: number;
}

/** Who is where, over all processes. Advice to those who work, never a lock: kept in memory only, and it expires. */
export function presence({ process, tell, changed, grace = 3000, patience = 45_000 }: PresenceOrder) {
  const stays = new Map<string, Stay>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const ownKeys = () => [...stays.values()].filter((one) => one.process === process);
  const say = (told: Told) => tell(JSON.stringify(told));
  const of = (specificationId: string) => [...stays.values()].filter((one) => one.specificationId === specificationId).map((one) => one.place);

  function put(told: Told) {
    const known = stays.get(told.key);
    if (told.place) stays.set(told.key, { ...told, place: told.place, until: told.process === process ? Infinity : Date.now() + patience });
    else stays.delete(told.key);
    if (JSON.stringify(known?.place ?? null) !== JSON.stringify(told.place)) changed(told.specificationId);
  }

  return {
    arrive(specificationId: string, key: string, place: Omit<Place, "since">, now: Date) {
      // Who was here a moment ago, on this very page, has been here since then.
      const before = of(specificationId).find((one) => one.personId === place.personId && one.requirementId === place.requirementId && one.editing === place.editing);
      const told = { process, specificationId, key, place: { ...place, since: before?.since ?? now.toISOString() } };
      put(told);
      say(told);
    },
    leave(key: string) {
      const timer = setTimeout(() => {
        leaving.delete(key);
        const stay = stays.get(key);
        if (!stay) return;
        const told = { process, specificationId: stay.specificationId, key, place: null };
        put(told);
        say(told);
      }, grace);
      leaving.set(key, timer.unref());
    },
    /** What a process told. */
    hear(text: string) {
      const told = Told.safeParse(JSON.parse(text)).data;
      if (told && told.process !== process) put(told);
    },
    /** Tells again who is here, and forgets those of processes that have fallen silent. */
    beat(now: number) {
      for (const { until: _, ...told } of ownKeys()) say(told);
      for (const stay of stays.values()) if (stay.until < now) put({ ...stay, place: null });
    },
    /** One entry for each person and place, by name. */
    present(specificationId: string): Place[] {
      const found = new Map<string, Place>();
      for (const place of of(specificationId)) {
        const key = `${place.personId} ${place.requirementId}`;
        if (!found.get(key)?.editing) found.set(key, place);
      }
      return [...found.values()].sort((a, b) => (a.name === b.name ? (a.since < b.since ? -1 : 1) : a.name < b.name ? -1 : 1));
    },
    close() {
      for (const timer of leaving.values()) clearTimeout(timer);
      for (const { specificationId, key } of ownKeys()) say({ process, specificationId, key, place: null });
      stays.clear();
    },
  };
}
