import { type Refusal, refuse } from "../refusal";
import type { State } from "../specification/specification";
import type { ChangeNotice } from "./change";

/** What the market is asked for: its opinion (Directive 2014/24/EU, art. 40), or tenders. */
export const purposes = ["consultation", "tender"] as const;
export type Purpose = (typeof purposes)[number];

/** The notice in the Official Journal: when it was published there, or when the Publications Office confirmed its receipt. */
export interface OfficialNotice {
  publishedAt: string | null;
  receivedAt: string | null;
}

/** What is said beside the text. */
export interface Announcement {
  notice: OfficialNotice | null;
  /** Null for the first publication. */
  change: ChangeNotice | null;
}

/** A baseline that goes, or went, to the public. */
export interface Publication {
  id: string;
  specificationId: string;
  baselineId: string;
  /** 1 is the first. One that was withdrawn gave its number back, and has a negative one. */
  number: number;
  purpose: Purpose;
  goesOutAt: string;
  publishedAt: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  earlyReason: string | null;
  announcement: Announcement;
  /** Of its manifest. */
  sha256: string;
  personId: string;
  authorityId: string;
  at: string;
}

export type Standing = "scheduled" | "public" | "withdrawn";

type Timed = Pick<Publication, "goesOutAt" | "withdrawnAt">;

/** By the server's clock alone: whether anybody has noted it yet changes nothing. */
export const standingAt = ({ goesOutAt, withdrawnAt }: Timed, now: string): Standing => (withdrawnAt !== null ? "withdrawn" : goesOutAt <= now ? "public" : "scheduled");

export const isPublicAt = (publication: Timed, now: string): boolean => standingAt(publication, now) === "public";

/** The newest that is public. */
export const newestPublic = <One extends Timed & { number: number }>(all: readonly One[], now: string): One | null =>
  all.filter((one) => isPublicAt(one, now)).reduce<One | null>((newest, one) => (newest && newest.number > one.number ? newest : one), null);

export const mostDaysAhead = 366;
const [hour, day] = [3_600_000, 86_400_000];

/** Whether it would be public before the notice may be known at national level: art. 52(1) gives the Publications Office 48 hours after it has confirmed the receipt. */
export function isBeforeNotice(goesOutAt: string, notice: OfficialNotice | null): boolean {
  const allowed = [notice?.publishedAt ? Date.parse(notice.publishedAt) : null, notice?.receivedAt ? Date.parse(notice.receivedAt) + 48 * hour : null].filter((one) => one !== null);
  return allowed.length === 0 || Date.parse(goesOutAt) < Math.min(...allowed);
}

interface Wanted {
  purpose: Purpose;
  goesOutAt: string;
  notice: OfficialNotice | null;
  earlyReason: string | null;
}

interface Around {
  now: string;
  /** Of the specification whose newest baseline it is. */
  state: State;
  baselineId: string;
  others: readonly Publication[];
}

/** The number of the publication, or why this baseline cannot go out so. */
export function scheduled({ purpose, goesOutAt, notice, earlyReason }: Wanted, { now, state, baselineId, others }: Around): { number: number } | Refusal {
  if (state === "drafting") return refuse("not-frozen");
  if (purpose === "tender" && state !== "signed") return refuse("not-signed-by-all");
  const standing = others.filter((one) => one.withdrawnAt === null);
  if (standing.some((one) => one.publishedAt === null && !isPublicAt(one, now))) return refuse("publication-waiting");
  if (purpose === "consultation" && standing.some((one) => one.purpose === "tender")) return refuse("tender-published");
  if (standing.some((one) => one.baselineId === baselineId && one.purpose === purpose)) return refuse("already-published");
  if (Date.parse(goesOutAt) > Date.parse(now) + mostDaysAhead * day) return refuse("publication-too-far");
  if (purpose === "tender" && isBeforeNotice(goesOutAt, notice) && earlyReason === null) return refuse("before-notice");
  return { number: Math.max(0, ...standing.map((one) => one.number)) + 1 };
}

/** A publication that waits can be withdrawn; what was public stays public (art. 84(2): the record). */
export const withdrawable = (publication: Publication, now: string): Refusal | null => (standingAt(publication, now) === "scheduled" ? null : refuse("publication-out"));
