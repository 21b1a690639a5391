import type { DeadlineKind } from "~/domain/calendar/reminder";
import type { Localized } from "~/domain/language";

export const calendar = {
  name: { en: "Jointspec: deadlines", lv: "Jointspec: termiņi" },
  file: { en: "Deadlines as a calendar file", lv: "Termiņi kalendāra datnē" },
} as const satisfies Record<string, Localized>;

export const deadlineSentences: Record<DeadlineKind, Localized> = {
  settlement: { en: "the vote on a settlement ends", lv: "beidzas balsojums par sadursmes izšķiršanu" },
  amendment: { en: "the vote on an amendment ends", lv: "beidzas balsojums par grozījumu" },
  "round-questions": { en: "the time for questions and comments of a round ends", lv: "beidzas kārtas jautājumu un komentāru laiks" },
  "round-answers": { en: "the time for the answers of a round ends", lv: "beidzas kārtas atbilžu laiks" },
  collision: { en: "a collision is to be settled", lv: "sadursmei jābūt izšķirtai" },
};

export const deadlineNear = { en: "A deadline is near: {what} ({when})", lv: "Tuvojas termiņš: {what} ({when})" } as const satisfies Localized;
