import type { Language } from "~/domain/language";
import { type Mandate, mandateText } from "~/domain/people/mandate";
import { formatDate } from "~/domain/wording/format";
import { mandateWords as words } from "~/messages/mandates";
import { say } from "~/messages/say";

/** A mandate as people choose it: by which act, and up to what and until when it holds. */
export function shownMandate(mandate: Mandate, language: Language) {
  const { capacity, limit, validFrom, validUntil } = mandate;
  const until = validUntil === null ? say(language, words.noEnd) : formatDate(validUntil, language);
  const upTo = limit ? say(language, words.upTo, { amount: limit.amount, currency: limit.currency }) : say(language, words.noLimit);
  return { capacity, label: mandateText(mandate), hint: `${say(language, words.fromTo, { from: formatDate(validFrom, language), until })}, ${upTo}` };
}
