import type { Localized } from "~/domain/language";

export const calendar = {
  name: { en: "Jointspec: deadlines", lv: "Jointspec: termiņi" },
  file: { en: "Deadlines as a calendar file", lv: "Termiņi kalendāra datnē" },
} as const satisfies Record<string, Localized>;

export const deadlineSentences: Record<"settlement" | "amendment" | "collision", Localized> = {
  settlement: { en: "the vote on a settlement ends", lv: "beidzas balsojums par sadursmes izšķiršanu" },
  amendment: { en: "the vote on an amendment ends", lv: "beidzas balsojums par grozījumu" },
  collision: { en: "a collision is to be settled", lv: "sadursmei jābūt izšķirtai" },
};
