import { z } from "zod";

/** How often somebody wants what is in the inbox as an e-mail. Nobody gets one who has not asked for it. */
export const digestRhythms = ["never", "hour", "day"] as const;
export const DigestRhythm = z.enum(digestRhythms, { error: "choose-one" });
export type DigestRhythm = z.infer<typeof DigestRhythm>;

const hour = 3_600_000;
/** Five in the morning, UTC: before the working day in every Member State. */
const morning = 5 * hour;

/** A digest of this rhythm is due when the last one went before this moment. */
export function dueBefore(every: Exclude<DigestRhythm, "never">, now: Date): Date {
  if (every === "hour") return new Date(now.getTime() - hour);
  const day = 24 * hour;
  return new Date(Math.floor((now.getTime() - morning) / day) * day + morning);
}

/** A process that took notices into a mail and has not sent it by then has died: another one may take them. */
export const claimMilliseconds = 15 * 60_000;

/** How long to wait after so many failures in a row: two minutes, four, and so on up to six hours. */
export const pauseMilliseconds = (failures: number): number => Math.min(2 ** failures, 360) * 60_000;
