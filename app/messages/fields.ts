// What is wrong with a field. Schemas name these keys; an unknown one falls back to "invalid".
import type { Localized } from "~/domain/language";

export const fieldErrors = {
  required: { en: "Fill this in", lv: "Aizpildiet šo lauku" },
  "too-long": { en: "This is too long", lv: "Tas ir par garu" },
  "too-many": { en: "These are too many", lv: "To ir par daudz" },
  "choose-one": { en: "Choose at least one", lv: "Izvēlieties vismaz vienu" },
  email: { en: "Enter an e-mail address such as name@example.eu", lv: "Ievadiet e-pasta adresi, piemēram, vards@example.eu" },
  "password-short": { en: "Choose a password of at least 12 characters", lv: "Izvēlieties paroli ar vismaz 12 rakstzīmēm" },
  cpv: { en: "Enter CPV codes such as 72000000-5, one on each line", lv: "Ievadiet CPV kodus, piemēram, 72000000-5, katru savā rindā" },
  "not-official": { en: "Choose one of the official languages", lv: "Izvēlieties kādu no oficiālajām valodām" },
  number: { en: "Enter a number", lv: "Ievadiet skaitli" },
  date: { en: "Enter a date such as 2026-11-30", lv: "Ievadiet datumu, piemēram, 2026-11-30" },
  moment: { en: "Enter a day and a time", lv: "Ievadiet dienu un laiku" },
  range: { en: "Enter a value within the allowed range", lv: "Ievadiet vērtību atļautajās robežās" },
  file: { en: "Choose a file", lv: "Izvēlieties failu" },
  declare: { en: "Declare that you have no conflict of interest, or let someone else sign", lv: "Apliecinājumam par interešu konflikta neesību jābūt atzīmētam; citādi lai paraksta cita persona" },
  passkey: { en: "The device gave no answer. Passkeys need a browser with JavaScript", lv: "Ierīce nedeva atbildi. Piekļuves atslēgām vajadzīga pārlūkprogramma ar JavaScript" },
  "file-kind": { en: "Choose a CSV, XLSX, JSON, ReqIF, YAML or ZIP file", lv: "Izvēlieties CSV, XLSX, JSON, ReqIF, YAML vai ZIP datni" },
  "file-large": { en: "The file is larger than 50 MB", lv: "Datne ir lielāka par 50 MB" },
  "file-over-20": { en: "The file is larger than 20 MB", lv: "Datne ir lielāka par 20 MB" },
  "whole-number": { en: "Enter a whole number, without separators", lv: "Ievadiet veselu skaitli bez atdalītājiem" },
  "qualified-share": { en: "Enter a share from 51 to 100", lv: "Ievadiet īpatsvaru no 51 līdz 100" },
  hundredths: { en: "Enter a share from 1 to 100", lv: "Ievadiet īpatsvaru no 1 līdz 100" },
  days: { en: "Enter a number of days from 1 to 365", lv: "Ievadiet dienu skaitu no 1 līdz 365" },
  "smallest-unit": { en: "This currency has no such small part: enter no more decimals than it has", lv: "Šai valūtai nav tik sīku daļu: ievadiet ne vairāk decimālzīmju, kā tai ir" },
  "too-precise": { en: "Enter at most six decimals", lv: "Ievadiet ne vairāk kā sešas decimālzīmes" },
  "amount-or-share": { en: "Enter either an amount or a share", lv: "Ievadiet vai nu summu, vai īpatsvaru" },
  programme: { en: "Enter the programme and its co-financing rate", lv: "Ievadiet programmu un tās līdzfinansējuma likmi" },
  "no-programme": { en: "Only an EU fund has a programme and a co-financing rate: leave them empty here", lv: "Programma un līdzfinansējuma likme ir tikai ES fondam: šeit atstājiet tās tukšas" },
  country: { en: "Enter a country code of two letters such as LV", lv: "Ievadiet valsts kodu ar diviem burtiem, piemēram, LV" },
  address: { en: "Enter a web address such as https://example.eu/report", lv: "Ievadiet tīmekļa adresi, piemēram, https://example.eu/report" },
  mandate: { en: "Choose the mandate that you sign under", lv: "Izvēlieties pilnvarojumu, ar kuru parakstāt" },
  exception: { en: "Say for at least one requirement why you take exception to it", lv: "Vismaz vienai prasībai norādiet, kāpēc tai nepiekrītat" },
  amount: { en: "Enter an amount such as 250000 or 250000,50", lv: "Ievadiet summu, piemēram, 250000 vai 250000,50" },
  currency: { en: "Enter a currency code such as EUR", lv: "Ievadiet valūtas kodu, piemēram, EUR" },
  "limit-and-currency": { en: "Give the limit and its currency, or neither", lv: "Norādiet ierobežojumu un tā valūtu vai nevienu no tiem" },
  "until-before-from": { en: "The last day is before the first", lv: "Pēdējā diena ir pirms pirmās" },
  "wall-time": { en: "Enter a date and time such as 2026-12-01T12:00; when clocks go forward an hour is skipped", lv: "Ievadiet datumu un laiku, piemēram, 2026-12-01T12:00; pārejot uz vasaras laiku, viena stunda izpaliek" },
  "time-zone": { en: "Choose a time zone such as Europe/Riga", lv: "Izvēlieties laika joslu, piemēram, Europe/Riga" },
  "statement-status": { en: "Choose an answer, or empty the other fields", lv: "Izvēlieties atbildi vai iztukšojiet pārējos laukus" },
  "equivalent-described": { en: "Describe the equivalent solution", lv: "Aprakstiet līdzvērtīgo risinājumu" },
  invalid: { en: "Check this entry", lv: "Pārbaudiet šo ierakstu" },
} as const satisfies Record<string, Localized>;

export function fieldError(key: string): Localized {
  const known = Object.entries(fieldErrors).find(([name]) => name === key);
  return known?.[1] ?? fieldErrors.invalid;
}
