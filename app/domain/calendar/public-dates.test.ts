import { expect, test } from "vitest";
import { calendarNews, publicDates } from "./public-dates";
import type { Round } from "./round";
import type { KeptCalendar } from "./tender-calendar";

const kept = (revision: number, at: string, tendersUntil = "2026-12-22T10:00:00.000Z"): KeptCalendar => ({
  revision, at, reason: `reason ${revision}`, personName: "Anna", authorityName: "A", computedWith: [],
  calendar: {
    procedure: "open", country: "LV", timeZone: "Europe/Riga", noticeOn: "2026-11-12", requestsUntil: null, invitedOn: null, tendersUntil, questionsUntil: "2026-12-09T10:00:00.000Z",
    priorNoticeOn: null, urgency: null, electronic: true, agreed: false, restricted: null,
  },
});
const round: Round = {
  id: "r", number: 1, kind: "clarification", opensAt: "2026-11-13T08:00:00.000Z", questionsUntil: "2026-12-09T10:00:00.000Z", answersUntil: "2026-12-15T22:00:00.000Z", timeZone: "Europe/Riga", texts: { summary: {} },
  closedAt: null, cancelledAt: null, revision: 1,
};
const now = "2026-11-20T08:00:00.000Z";

test("everybody knows the dates of a tender and of its rounds, in the order of time", () => {
  expect(publicDates("tender", kept(1, now), "2026-12-15T22:00:00.000Z", [round], now).map(({ key, at }) => [key, at.slice(0, 10)])).toEqual([
    ["round-opens-r", "2026-11-13"], ["questions", "2026-12-09"], ["round-questions-r", "2026-12-09"], ["answers", "2026-12-15"], ["round-answers-r", "2026-12-15"], ["tenders", "2026-12-22"],
  ]);
});

test("during a consultation the calendar stays inside, and a cancelled round is none", () => {
  expect(publicDates("consultation", kept(1, now), null, [round], now).map((one) => one.name)).toEqual(["round-opens", "round-questions", "round-answers"]);
  expect(publicDates("consultation", undefined, null, [{ ...round, cancelledAt: now }], now)).toEqual([]);
});

test("a feed tells how the deadlines stood when the tender went out, and every change since", () => {
  const revisions = [kept(4, "2026-11-20T08:00:00.000Z", "2026-12-29T10:00:00.000Z"), kept(3, "2026-11-15T08:00:00.000Z"), kept(2, "2026-11-10T08:00:00.000Z"), kept(1, "2026-11-01T08:00:00.000Z")];
  expect(calendarNews(revisions, "2026-11-12T08:00:00.000Z").map(({ key, kind, at, reason }) => [key, kind, at.slice(0, 10), reason])).toEqual([
    ["calendar-4", "changed", "2026-11-20", "reason 4"], ["calendar-3", "changed", "2026-11-15", "reason 3"], ["calendar-2", "set", "2026-11-12", null],
  ]);
  expect(calendarNews([kept(1, "2026-11-15T08:00:00.000Z")], "2026-11-12T08:00:00.000Z")).toMatchObject([{ kind: "set", at: "2026-11-15T08:00:00.000Z" }]);
  expect(calendarNews([], "2026-11-12T08:00:00.000Z")).toEqual([]);
});
