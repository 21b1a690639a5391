import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile, escapedText, folded } from "./calendar";

const anyText = fc.string({ unit: "binary", maxLength: 300 });

test("a deadline as it stands in a calendar", () => {
  const file = calendarFile("Termiņi", [
    { uid: "s1@spec.example.eu", at: "2026-12-01T10:00:00.000Z", summary: "Vote, ends; soon", url: "https://spec.example.eu/specifications/x", since: "2026-11-27T14:32:05.123Z" },
    { uid: "c1@spec.example.eu", at: "2026-12-03", summary: "Sadursme", url: "https://spec.example.eu/specifications/x", since: "2026-11-27T14:32:05.123Z" },
  ]);
  expect(file.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Jointspec//Deadlines//EN", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Termiņi",
    "BEGIN:VEVENT", "UID:s1@spec.example.eu", "DTSTAMP:20261127T143205Z", "DTSTART:20261201T100000Z", "SUMMARY:Vote\\, ends\\; soon", "URL:https://spec.example.eu/specifications/x", "TRANSP:TRANSPARENT", "END:VEVENT",
    "BEGIN:VEVENT", "UID:c1@spec.example.eu", "DTSTAMP:20261127T143205Z", "DTSTART;VALUE=DATE:20261203", "SUMMARY:Sadursme", "URL:https://spec.example.eu/specifications/x", "TRANSP:TRANSPARENT", "END:VEVENT",
    "END:VCALENDAR", "",
  ]);
});

test("folding gives lines of at most 75 octets, tears no character, and unfolds to what it was", () => {
  fc.assert(fc.property(anyText.map((text) => text.replace(/[\r\n]/g, "").replace(/\p{Cs}/gu, "")), (line) => {
    const lines = folded(line).split("\r\n");
    expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
    expect(lines.join("").includes("\uFFFD")).toBe(line.includes("\uFFFD"));
    expect(folded(line).replaceAll("\r\n ", "")).toBe(line);
  }));
});

test("an escaped text is one line and reads back as what it was", () => {
  const readBack = (text: string) => text.replace(/\\([\\;,n])/g, (_, one: string) => (one === "n" ? "\n" : one));
  fc.assert(fc.property(anyText, (text) => {
    const written = escapedText(text);
    expect(written).not.toMatch(/[\r\n]/);
    // eslint-disable-next-line no-control-regex -- what may not stand in a calendar is left out
    expect(readBack(written)).toBe(text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ""));
  }));
});
