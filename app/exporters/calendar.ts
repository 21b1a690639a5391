export interface CalendarEntry {
  /** The same for the same deadline, whenever the file is made. */
  uid: string;
  /** A moment, or a whole day (ISO 8601, ten characters). */
  at: string;
  summary: string;
  url: string;
  /** When the deadline was set (ISO 8601). */
  since: string;
}

/** Deadlines as a calendar file: RFC 5545. Moments are in UTC, days are whole days. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Jointspec//Deadlines//EN", "CALSCALE:GREGORIAN", `X-WR-CALNAME:${escapedText(name)}`,
    ...entries.flatMap(({ uid, at, summary, url, since }) => [
      "BEGIN:VEVENT", `UID:${escapedText(uid)}`, `DTSTAMP:${moment(since)}`,
      at.length === 10 ? `DTSTART;VALUE=DATE:${at.replaceAll("-", "")}` : `DTSTART:${moment(at)}`,
      `SUMMARY:${escapedText(summary)}`, `URL:${url}`, "TRANSP:TRANSPARENT", "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** "2026-11-27T14:32:05.000Z" → "20261127T143205Z". */
const moment = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/g, "")}Z`;

/** A value of type TEXT. A line end of any kind is "\n"; other control characters may not stand in it. */
export const escapedText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the ones to take out
  text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");

const mostOctets = 75;

/** A content line, broken so that no line is longer than 75 octets and no character is torn apart. */
export function folded(line: string): string {
  let [result, octets] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
