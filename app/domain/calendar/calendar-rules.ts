import { z } from "zod";
import { Localized } from "../language";
import { isZone } from "./zone";

/** Dated data about deadlines: of one law, or of one country. It is not legal advice. */

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const procedures = ["open", "restricted", "negotiation", "dialogue", "partnership"] as const;
export type Procedure = (typeof procedures)[number];

/** What may make a minimum period shorter. */
export const shorteners = ["prior-notice", "urgency", "electronic", "agreement"] as const;
export type Shortener = (typeof shorteners)[number];

export const Minimum = z.strictObject({
  procedure: z.enum(procedures),
  /** Requests to take part come first, and those who are invited tender. */
  stage: z.enum(["requests", "tenders"]),
  days: z.int().min(1),
  article: z.string().min(1),
  shorter: z.array(z.strictObject({ because: z.enum(shorteners), days: z.int().min(0), article: z.string().min(1) })),
});
export type Minimum = z.infer<typeof Minimum>;

export const Law = z.strictObject({
  minimums: z.array(Minimum).min(1),
  /** Longer where the documents are not freely accessible. */
  access: z.strictObject({ days: z.int().min(1), article: z.string(), notWith: z.enum(shorteners) }),
  /** How many days before the tenders the last answer is given. */
  answers: z.strictObject({ days: z.int().min(1), urgentDays: z.int().min(1), article: z.string() }),
  /** When a prior information notice must have been sent. */
  priorNotice: z.strictObject({ leastDays: z.int(), mostMonths: z.int(), article: z.string() }),
  /** Our proposal: the law has no number for "in good time". */
  questions: z.strictObject({ daysBeforeAnswers: z.int().min(1) }),
});
export type Law = z.infer<typeof Law>;

const Named = z.strictObject({ name: Localized });
export const Holiday = z.union([
  Named.extend({ on: z.string().regex(/^\d{2}-\d{2}$/), /** On a weekend, another day is free, too. */ observed: z.literal("next-working-day").optional() }),
  Named.extend({ easter: z.int().min(-60).max(70) }),
]);
export type Holiday = z.infer<typeof Holiday>;

export const CalendarRules = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}$/),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    date: Day,
    validFrom: Day,
    validUntil: Day.optional(),
    title: Localized,
    notes: z.array(Localized).default([]),
    sources: z.array(z.strictObject({ document: z.string().min(1), url: z.url() })).min(1),
    country: z.string().regex(/^[A-Z]{2}$/).optional(),
    timeZone: z.string().refine(isZone).optional(),
    holidays: z.array(Holiday),
    law: Law.optional(),
  })
  .refine(({ country, timeZone }) => (country === undefined) === (timeZone === undefined), { error: "a country has a time zone" });
export type CalendarRules = z.infer<typeof CalendarRules>;

/** How a text names the data that it was computed with: "eu 1.0.0". */
export const nameOf = ({ id, version }: Pick<CalendarRules, "id" | "version">): string => `${id} ${version}`;
