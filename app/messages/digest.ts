import type { Localized } from "~/domain/language";
import type { DigestRhythm } from "~/domain/people/digest";
import type { Counted } from "./say";

export const digest = {
  title: { en: "Inbox by e-mail", lv: "Jaunumi e-pastā" },
  explain: { en: "What is new in your inbox can come to {email}: what happened and where, never the text of a requirement or a comment. What you have read here does not come.", lv: "Jūsu jaunumi var pienākt uz {email}: kas noticis un kur, bet nekad prasības vai komentāra teksts. To, kas šeit jau izlasīts, nesūtām." },
  off: { en: "This installation sends no e-mail. Everything stays in your inbox.", lv: "Šī instalācija e-pastus nesūta. Viss paliek jūsu jaunumos." },
  every: { en: "How often", lv: "Cik bieži" },
  language: { en: "Language of the e-mails", lv: "E-pastu valoda" },
  now: { en: "E-mails from the inbox", lv: "Jaunumi e-pastā" },
  change: { en: "Change", lv: "Mainīt" },
  greeting: { en: "Good day, {name}!", lv: "Labdien, {name}!" },
  more: { en: "The older ones are in your inbox.", lv: "Vecākie ir jūsu jaunumu sadaļā." },
  inbox: { en: "Open the inbox", lv: "Atvērt jaunumus" },
  preferences: { en: "You get this because you asked for it. Change how often, or stop it", lv: "Jūs to saņemat, jo tā izvēlējāties. Mainīt biežumu vai atteikties" },
} as const satisfies Record<string, Localized>;

export const digestSubject: Counted = {
  en: { one: "Jointspec: {count} new notice", other: "Jointspec: {count} new notices" },
  lv: { zero: "Jointspec: {count} jaunu paziņojumu", one: "Jointspec: {count} jauns paziņojums", other: "Jointspec: {count} jauni paziņojumi" },
};

export const rhythmNames: Record<DigestRhythm, Localized> = {
  never: { en: "Never", lv: "Nekad" },
  hour: { en: "At most every hour", lv: "Ne biežāk kā reizi stundā" },
  day: { en: "Every morning", lv: "Katru rītu" },
};
