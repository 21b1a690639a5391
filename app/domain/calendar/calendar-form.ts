import { z } from "zod";
import { typed } from "../text-input";
import { procedures } from "./calendar-rules";
import { isDay, plusDays } from "./day";
import { type DeadlineRules, deadlinesOf } from "./deadline";
import { nextWorking } from "./period";
import { type TenderCalendar, inTwoStages } from "./tender-calendar";
import { dayAt, isZone, momentOf, startOfDay } from "./zone";

const day = z.string().refine(isDay, { error: "date" });
const dayOrNone = z.union([z.literal("").transform(() => null), day]).default(null);
const yes = z.literal("yes").optional().transform((ticked) => ticked === "yes");

/** The deadlines as a person types them: times as the clocks of the zone show them. */
export const CalendarForm = z
  .object({
    revision: z.coerce.number().int(),
    procedure: z.enum(procedures, { error: "choose-one" }),
    timeZone: z.string().refine(isZone, { error: "time-zone" }),
    noticeOn: day,
    requestsUntil: z.string().default(""),
    invitedOn: dayOrNone,
    tendersUntil: z.string(),
    questionsUntil: z.string(),
    priorNoticeOn: dayOrNone,
    urgent: yes,
    urgency: typed(2000).default(""),
    electronic: yes,
    agreed: yes,
    accessible: z.enum(["yes", "no"], { error: "choose-one" }),
    restricted: typed(2000).default(""),
    reason: typed(2000).default(""),
  })
  .check(({ value, issues }) => {
    const wrong = (name: string, message: string) => issues.push({ code: "custom", message, path: [name], input: "" });
    for (const name of ["tendersUntil", "questionsUntil", ...(value.requestsUntil ? (["requestsUntil"] as const) : [])] as const)
      if (isZone(value.timeZone) && !momentOf(value[name], value.timeZone)) wrong(name, "wall-time");
    if (value.urgent && !value.urgency) wrong("urgency", "required");
    if (value.accessible === "no" && !value.restricted) wrong("restricted", "required");
  });
type Filled = Omit<z.infer<typeof CalendarForm>, "revision" | "reason">;

export function calendarOf({ procedure, timeZone, noticeOn, requestsUntil, invitedOn, tendersUntil, questionsUntil, priorNoticeOn, urgent, urgency, electronic, agreed, accessible, restricted }: Filled, country: string): TenderCalendar {
  const two = inTwoStages({ procedure });
  return {
    procedure, country, timeZone, noticeOn, priorNoticeOn, electronic,
    requestsUntil: two ? momentIn(requestsUntil, timeZone) : null, invitedOn: two ? invitedOn : null, agreed: two && agreed,
    tendersUntil: momentIn(tendersUntil, timeZone) ?? "", questionsUntil: momentIn(questionsUntil, timeZone) ?? "",
    urgency: urgent ? urgency : null, restricted: accessible === "no" ? restricted : null,
  };
}

const momentIn = (wall: string, zone: string): string | null => momentOf(wall, zone)?.toISOString() ?? null;

/** Days for choosing the candidates and for a first tender, where the law has no number. A proposal. */
const [choosing, tendering] = [14, 30];

/**
 * What would do, from a form that may be half filled in: every time that is missing is the first lawful noon of a working day.
 * Null without a zone and a day of the notice.
 */
export function proposalOf(fields: Readonly<Record<string, string>>, country: string, rules: DeadlineRules): TenderCalendar | null {
  const { timeZone: zone = "", noticeOn = "", invitedOn = "", priorNoticeOn = "", urgent, urgency = "", electronic, agreed, accessible, restricted = "" } = fields;
  const procedure = procedures.find((one) => one === fields.procedure) ?? "open";
  if (!isZone(zone) || !isDay(noticeOn)) return null;
  const two = inTwoStages({ procedure });
  const noon = (last: string) => momentIn(`${nextWorking(last, rules.country)}T12:00`, zone) ?? startOfDay(plusDays(last, 1), zone).toISOString();
  const typedTime = (name: string) => momentIn(fields[name] ?? "", zone);
  const base: TenderCalendar = {
    procedure, country, timeZone: zone, noticeOn, priorNoticeOn: isDay(priorNoticeOn) ? priorNoticeOn : null, electronic: electronic === "yes", agreed: two && agreed === "yes", requestsUntil: null,
    invitedOn: null, urgency: urgent === "yes" ? urgency : null, restricted: accessible === "no" ? restricted : null, tendersUntil: noon(noticeOn), questionsUntil: noon(noticeOn),
  };
  const lastOf = (calendar: TenderCalendar, name: string) => deadlinesOf(calendar, rules).find((one) => one.name === name)?.day;
  const requestsUntil = two ? (typedTime("requestsUntil") ?? noon(lastOf(base, "requests") ?? noticeOn)) : null;
  const invited = requestsUntil === null ? null : isDay(invitedOn) ? invitedOn : plusDays(dayAt(new Date(requestsUntil), zone), choosing);
  const staged = { ...base, requestsUntil, invitedOn: invited };
  const tendersUntil = typedTime("tendersUntil") ?? noon(lastOf(staged, "tenders") ?? plusDays(invited ?? noticeOn, tendering));
  const questionsUntil = typedTime("questionsUntil") ?? momentIn(`${lastOf({ ...staged, tendersUntil }, "questions") ?? noticeOn}T12:00`, zone);
  return { ...staged, tendersUntil, questionsUntil: questionsUntil ?? tendersUntil };
}
