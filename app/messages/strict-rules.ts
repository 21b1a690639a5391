import type { Localized } from "~/domain/language";

export const strictWords = {
  title: { en: "Rules of the checks", lv: "Pārbaužu noteikumi" },
  intro: { en: "These rules hold for specifications that your authority takes part in. Your authority can be stricter, never more lenient: its decision counts for everyone in those specifications, who see that it is yours.", lv: "Šie noteikumi attiecas uz specifikācijām, kurās piedalās jūsu iestāde. Jūsu iestāde var būt stingrāka, bet ne pielaidīgāka: tās lēmums attiecas uz visiem šo specifikāciju dalībniekiem, un viņi redz, ka tas ir jūsu." },
  own: { en: "Stricter by our decision", lv: "Stingrāk pēc mūsu lēmuma" },
  byPacks: { en: "By the packs: {severity}", lv: "Noteikumu kopās: {severity}" },
  change: { en: "Make stricter", lv: "Padarīt stingrāku" },
  changeOwn: { en: "Change", lv: "Mainīt" },
  strictest: { en: "Cannot be stricter.", lv: "Stingrāks nevar būt." },
  severity: { en: "How grave a finding is for your authority", lv: "Cik nopietns konstatējums ir jūsu iestādei" },
  errorHint: { en: "Stands in the way of freezing.", lv: "Traucē iesaldēt." },
  warningHint: { en: "Wants to be thought about.", lv: "Par to jāpadomā." },
  reason: { en: "Reason", lv: "Pamatojums" },
  reasonHint: { en: "For example a decision or guideline of your authority. It is kept in the log.", lv: "Piemēram, jūsu iestādes lēmums vai vadlīnijas. Pamatojumu glabā žurnālā." },
  save: { en: "Decide", lv: "Nolemt" },
  back: { en: "Back to what the packs say", lv: "Atgriezties pie noteikumu kopām" },
  families: { en: "Kinds of rules", lv: "Noteikumu veidi" },
} as const satisfies Record<string, Localized>;
