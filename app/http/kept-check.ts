import { type Check, check, findingsOf } from "~/domain/checks/checks";
import { type JudgedFinding, type Waiver, judged } from "~/domain/checks/judgement";
import { type Marks, marksOf } from "~/domain/checks/marks";
import { findChecked } from "~db/checked";
import { findBasis } from "~db/reference-data";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";
import { findStrictRules } from "~db/strict-rules";

export interface KeptCheck {
  check: Check;
  waivers: readonly Waiver[];
  /** Everything that was found, weighed. */
  found: readonly JudgedFinding[];
  marks: Marks;
}

interface Kept {
  /** What the check was made of: the state of the log, the day, and who is stricter. */
  of: string;
  basis: object;
  madeAt: number;
  made: Promise<KeptCheck>;
}

/** What stands in other logs, such as what vendors say, may be so old at most. Whoever freezes checks anew in any case. */
const oldest = 60_000;
const most = 20;
/** A specification of so many requirements is checked while a page waits; a larger one beside it. */
const small = 100;
/** A large one that many work on is checked again so often at most. */
const pause = 1500;
/** So that the page which asks first is sent first. */
const aside = 100;

interface Shelf {
  kept: Map<string, Kept>;
  ready: Map<string, KeptCheck>;
  due: Set<string>;
}
const shelves = new WeakMap<Store, Shelf>();

function shelfOf(store: Store): Shelf {
  const known = shelves.get(store) ?? { kept: new Map(), ready: new Map(), due: new Set() };
  shelves.set(store, known);
  return known;
}

/** The check of a specification as it stands, made once for each state of its log. */
export async function currentCheck(store: Store, found: FoundSpecification): Promise<KeptCheck> {
  const { id } = found.specification;
  const { kept, ready } = shelfOf(store);
  const [of, basis, now] = [await madeOf(store, found), await findBasis(store), new Date()];
  const before = kept.get(id);
  if (before && before.of === of && before.basis === basis && now.getTime() - before.madeAt < oldest) return before.made;
  const made = make(store, found, now);
  kept.set(id, { of, basis, madeAt: now.getTime(), made });
  try {
    forget(kept, id);
    forget(ready, id);
    const done = await made;
    ready.set(id, done);
    return done;
  } catch (error) {
    kept.delete(id);
    throw error;
  }
}

/** The same, or of a large specification what it was a moment ago: then the newest is made beside the page, which does not wait for it. Null: there is none yet. */
export async function recentCheck(store: Store, found: FoundSpecification): Promise<KeptCheck | null> {
  const { id } = found.specification;
  if (found.sections.reduce((sum, { count }) => sum + count, 0) <= small) return currentCheck(store, found);
  const { kept, ready, due } = shelfOf(store);
  const before = kept.get(id);
  const isNew = before?.of === (await madeOf(store, found)) && Date.now() - before.madeAt < oldest;
  if (!isNew && !due.has(id)) {
    due.add(id);
    const wait = before ? Math.max(aside, before.madeAt + pause - Date.now()) : aside;
    setTimeout(() => void currentCheck(store, found).catch(() => undefined).finally(() => due.delete(id)), wait).unref();
  }
  return ready.get(id) ?? null;
}

async function madeOf(store: Store, { specification, head }: FoundSpecification): Promise<string> {
  const strict = await findStrictRules(store, specification.participants.map((one) => one.authorityId));
  return [head, new Date().toISOString().slice(0, 10), ...strict.map(({ authorityId, rule, severity }) => `${authorityId} ${rule} ${severity}`)].join();
}

async function make(store: Store, found: FoundSpecification, now: Date): Promise<KeptCheck> {
  const { waivers, ...checked } = await findChecked(store, found, now);
  const made = check(checked);
  const weighed = judged(findingsOf(made), checked.inForce, checked.requirements, waivers);
  return { check: made, waivers, found: weighed, marks: marksOf(weighed, checked.requirements) };
}

/** Maps remember the order: what was put in first goes first, but never the one at hand. */
function forget(map: Map<string, unknown>, id: string) {
  if (map.size <= most) return;
  const first = [...map.keys()].find((one) => one !== id);
  if (first !== undefined) map.delete(first);
}
