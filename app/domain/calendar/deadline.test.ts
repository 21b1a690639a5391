import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLibrary } from "~db/publish-library";
import { checkCalendar } from "./calendar-check";
import { type Procedure, procedures } from "./calendar-rules";
import { daysBetween, plusDays } from "./day";
import { deadlinesOf } from "./deadline";
import { rulesOf } from "./rules-of";
import { type TenderCalendar, extended, movedTo } from "./tender-calendar";
import { dayAt, momentOf, wallTimeAt } from "./zone";

const all = readLibrary().reference?.calendars ?? [];
const rulesFor = (country: string, others: string[] = []) => {
  const rules = rulesOf(all, country, others);
  if (!rules) throw new Error("there is no law");
  return rules;
};
const latvia = rulesFor("LV", ["EE"]);
const riga = (wall: string) => momentOf(wall, "Europe/Riga")?.toISOString() ?? "";
const aCalendar = (more: Partial<TenderCalendar> = {}): TenderCalendar => ({
  procedure: "open", country: "LV", timeZone: "Europe/Riga", noticeOn: "2026-11-02", requestsUntil: null, invitedOn: null, tendersUntil: riga("2026-12-14T12:00"), questionsUntil: riga("2026-12-01T12:00"),
  priorNoticeOn: null, urgency: null, electronic: false, agreed: false, restricted: null, ...more,
});
const date = (calendar: TenderCalendar, name: string) => deadlinesOf(calendar, latvia).find((one) => one.name === name);
const days = (more: Partial<TenderCalendar>) => daysBetween(aCalendar(more).invitedOn ?? "2026-11-02", date(aCalendar(more), "tenders")?.day ?? "");

describe("what follows from a calendar", () => {
  test("open procedure: 35 days, 15 after a prior notice or in urgency, 30 with electronic tenders, 5 more where documents are not accessible", () => {
    expect(days({})).toBe(35);
    expect(days({ electronic: true })).toBe(30);
    expect(days({ urgency: "A flood" })).toBe(15);
    expect(days({ priorNoticeOn: "2026-09-01", electronic: true })).toBe(15);
    expect(days({ restricted: "Plans of a prison" })).toBe(42);
    expect(days({ restricted: "Plans of a prison", urgency: "A flood" })).toBe(15);
    expect(date(aCalendar({ restricted: "x", electronic: true }), "tenders")).toMatchObject({
      day: "2026-12-07", at: riga("2026-12-08T00:00"),
      steps: [{ because: "minimum", days: 35, article: "27(1)" }, { because: "electronic", days: 30, article: "27(4)" }, { because: "not-accessible", days: 5, article: "53(1)" }],
    });
  });

  test("in two stages requests come first, and tenders count from the invitation", () => {
    const restricted = { procedure: "restricted", requestsUntil: riga("2026-12-03T12:00"), invitedOn: "2026-12-10" } as const;
    expect(date(aCalendar(restricted), "requests")).toMatchObject({ from: "2026-11-02", day: "2026-12-02" });
    expect([days(restricted), days({ ...restricted, electronic: true }), days({ ...restricted, urgency: "x" }), days({ ...restricted, agreed: true })]).toEqual([32, 25, 11, 0]);
    expect(deadlinesOf(aCalendar({ ...restricted, procedure: "dialogue" }), latvia).map((one) => one.name)).toEqual(["requests", "questions", "answers"]);
  });

  test("the last answer leaves six whole days, in urgency four, and more over Easter", () => {
    expect(date(aCalendar(), "answers")).toMatchObject({ day: "2026-12-07", at: riga("2026-12-08T00:00") });
    expect(date(aCalendar({ urgency: "A flood" }), "answers")?.day).toBe("2026-12-09");
    expect(date(aCalendar({ urgency: "A flood", tendersUntil: riga("2026-04-07T12:00") }), "answers")).toMatchObject({ day: "2026-03-31", steps: [{ because: "urgent-answers", days: 4 }, { because: "two-working-days", article: "1182/71: 3(5)" }] });
    expect(date(aCalendar(), "questions")?.day).toBe("2026-12-02");
  });

  test("an end on a holiday names it", () => {
    expect(date(aCalendar({ noticeOn: "2026-11-19" }), "tenders")?.steps.at(-1)).toMatchObject({ because: "free-day", holiday: { en: "Christmas Eve" } });
  });
});

describe("what is wrong with a calendar", () => {
  const codes = (more: Partial<TenderCalendar>, rules = latvia) => checkCalendar(aCalendar(more), rules).map(({ code, refused }) => `${code}${refused ? "!" : ""}`);

  test("nothing, where the law is kept", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ tendersUntil: riga("2026-12-08T00:00"), questionsUntil: riga("2026-11-20T12:00") })).toEqual([]);
  });

  test("too little time is refused, to the minute", () => {
    expect(codes({ tendersUntil: riga("2026-12-07T23:59"), questionsUntil: riga("2026-11-20T12:00") })).toEqual(["tenders-too-short!"]);
    const two = { procedure: "restricted", requestsUntil: riga("2026-12-02T12:00"), invitedOn: "2026-12-03", tendersUntil: riga("2027-01-05T12:00"), questionsUntil: riga("2026-12-18T12:00") } as const;
    expect(codes(two)).toEqual(["requests-too-short!"]);
    expect(codes({ ...two, requestsUntil: riga("2026-12-03T00:00") })).toEqual([]);
    expect(codes({ ...two, requestsUntil: riga("2026-12-03T00:00"), tendersUntil: riga("2026-12-30T12:00") })).toEqual(["tenders-too-short!"]);
  });

  test("steps stand in order", () => {
    expect(codes({ questionsUntil: riga("2026-12-20T12:00") })).toContain("order!");
    expect(codes({ procedure: "restricted" })).toContain("no-invitation!");
    expect(codes({ procedure: "restricted", requestsUntil: riga("2026-12-03T12:00") })).toEqual(["no-invitation"]);
  });

  test("a prior notice counts only in its time", () => {
    expect(codes({ priorNoticeOn: "2026-10-10" })).toEqual(["prior-notice-late!"]);
    expect(codes({ priorNoticeOn: "2025-11-01" })).toEqual(["prior-notice-old!"]);
    expect(codes({ priorNoticeOn: "2026-09-28" })).toEqual([]);
  });

  test("late questions are warned of, or refused where no answer could be in time", () => {
    expect(codes({ questionsUntil: riga("2026-12-04T12:00") })).toEqual(["questions-late"]);
    expect(codes({ questionsUntil: riga("2026-12-09T12:00") })).toEqual(["questions-after-answers!"]);
  });

  test("free days, other countries' holidays, and missing data are said", () => {
    expect(codes({ tendersUntil: riga("2026-12-13T12:00") })).toEqual(["weekend"]);
    expect(codes({ tendersUntil: riga("2026-12-31T12:00") })).toEqual(["holiday"]);
    expect(checkCalendar(aCalendar({ tendersUntil: riga("2027-02-24T12:00") }), latvia)).toMatchObject([{ code: "holiday-elsewhere", country: "EE", name: { en: "Independence Day" } }]);
    expect(codes({ country: "CY" }, rulesFor("CY"))).toEqual(["no-data"]);
    expect(codes({ noticeOn: "2031-12-01", tendersUntil: riga("2032-01-30T12:00"), questionsUntil: riga("2032-01-05T12:00") })).toEqual(["data-ends"]);
    expect(codes({ urgency: "x", restricted: "x", questionsUntil: riga("2026-12-02T12:00") })).toEqual(["urgency-and-access"]);
    expect(rulesOf([], "LV")).toBeNull();
  });

  test("a deadline at the computed moment is always lawful, one a minute earlier never", () => {
    const country = fc.constantFrom(["LV", "Europe/Riga"], ["EE", "Europe/Tallinn"], ["DE", "Europe/Berlin"], ["PT", "Atlantic/Azores"]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), country, fc.constantFrom<Procedure>(...procedures), fc.boolean(), fc.boolean(), (later, [id = "", zone = ""], procedure, electronic, urgent) => {
        const rules = rulesFor(id);
        const noticeOn = plusDays("2026-01-01", later);
        const base = aCalendar({ procedure, country: id, timeZone: zone, noticeOn, electronic, urgency: urgent ? "x" : null, invitedOn: procedure === "open" ? null : plusDays(noticeOn, 50) });
        for (const { name, at } of deadlinesOf(base, rules).filter((one) => one.name === "tenders" || one.name === "requests")) {
          const field = name === "tenders" ? "tendersUntil" : "requestsUntil";
          const refused = (moment: string) => checkCalendar({ ...base, [field]: moment }, rules).some((one) => one.code === `${name}-too-short`);
          expect([refused(at), refused(new Date(Date.parse(at) - 60_000).toISOString())]).toEqual([false, true]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("extending a calendar", () => {
  test("what is to come moves, at the same time of day also across summer time, and to a working day", () => {
    const calendar = aCalendar({ noticeOn: "2027-02-15", tendersUntil: riga("2027-03-26T12:00"), questionsUntil: riga("2027-03-10T12:00") });
    const later = extended(calendar, { days: 4, now: riga("2027-03-15T12:00"), country: latvia.country });
    expect(later).toEqual({ ...calendar, tendersUntil: riga("2027-03-30T12:00") });
    expect(wallTimeAt(new Date(later.tendersUntil), "Europe/Riga")).toBe("2027-03-30T12:00");
    expect(extended(calendar, { days: 2, now: riga("2027-03-01T12:00"), country: latvia.country })).toMatchObject({ tendersUntil: riga("2027-03-30T12:00"), questionsUntil: riga("2027-03-12T12:00") });
  });

  test("before the requests are in, the invitation moves, too; a skipped hour makes nothing shorter", () => {
    const two = aCalendar({ procedure: "restricted", requestsUntil: riga("2026-12-03T12:00"), invitedOn: "2026-12-10", tendersUntil: riga("2027-01-20T12:00") });
    expect(extended(two, { days: 7, now: riga("2026-11-20T12:00"), country: latvia.country })).toMatchObject({ requestsUntil: riga("2026-12-10T12:00"), invitedOn: "2026-12-17" });
    expect(extended(two, { days: 7, now: riga("2026-12-05T12:00"), country: latvia.country })).toMatchObject({ requestsUntil: two.requestsUntil, invitedOn: "2026-12-10" });
    const night = aCalendar({ tendersUntil: riga("2027-03-21T03:30") });
    expect(extended(night, { days: 7, now: riga("2026-12-05T12:00"), country: { holidays: [] } }).tendersUntil).toBe(riga("2027-03-29T03:30"));
  });

  test("a change notice names the new end of the time for tenders; open questions move along", () => {
    const given = { now: riga("2026-11-25T12:00"), country: latvia.country };
    expect(movedTo(aCalendar(), riga("2026-12-21T15:00"), given)).toEqual(aCalendar({ tendersUntil: riga("2026-12-21T15:00"), questionsUntil: riga("2026-12-08T12:00") }));
    expect(movedTo(aCalendar(), riga("2026-12-14T15:00"), given)).toEqual(aCalendar({ tendersUntil: riga("2026-12-14T15:00") }));
  });

  test("it is never less than asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 60 }), (start, by) => {
        const calendar = aCalendar({ tendersUntil: riga(`${plusDays("2026-01-01", start)}T12:00`) });
        const { tendersUntil } = extended(calendar, { days: by, now: "", country: latvia.country });
        expect(daysBetween(plusDays("2026-01-01", start), dayAt(new Date(tendersUntil), "Europe/Riga"))).toBeGreaterThanOrEqual(by);
        expect(wallTimeAt(new Date(tendersUntil), "Europe/Riga").slice(11)).toBe("12:00");
      }),
      { numRuns: 100 },
    );
  });
});
