import type { Language } from "../language";
import { formatDate } from "../wording/format";
import { offsetName, wallTimeAt } from "./zone";

/** A moment as the clocks of a zone show it, with the zone's name and how far it is from UTC. */
export function formatMoment(iso: string, zone: string, language: Language): string {
  const moment = new Date(iso);
  const [day = "", time = ""] = wallTimeAt(moment, zone).split("T");
  return `${formatDate(day, language)}, ${time} (${zone}, ${offsetName(moment, zone)})`;
}

export interface Distance {
  unit: "days" | "hours" | "minutes";
  count: number;
  past: boolean;
}

/** How far a moment is from now, in the largest unit of which there are two, rounded down: nobody is promised time that is not there. */
export function distance(iso: string, now: string): Distance {
  const minutes = (Date.parse(iso) - Date.parse(now)) / 60_000;
  const whole = Math.floor(Math.abs(minutes));
  const past = minutes <= 0;
  if (whole >= 48 * 60) return { unit: "days", count: Math.floor(whole / 1440), past };
  return whole >= 120 ? { unit: "hours", count: Math.floor(whole / 60), past } : { unit: "minutes", count: whole, past };
}
