import type { Localized } from "~/domain/language";
import type { Counted } from "./say";

export const participationWords = {
  leave: { en: "Leave the specification", lv: "Izstāties no specifikācijas" },
  leaveButton: { en: "Leave", lv: "Izstāties" },
  decline: { en: "Decline the invitation", lv: "Noraidīt uzaicinājumu" },
  what: { en: "What happens then", lv: "Kas notiks" },
  noMore: { en: "Your authority no longer sees the specification. It can be invited again.", lv: "Jūsu iestāde specifikāciju vairs neredzēs. To var uzaicināt vēlreiz." },
  stays: { en: "Everything that your authority wrote, voted and signed stays on record with its name.", lv: "Viss, ko jūsu iestāde rakstījusi, par ko balsojusi un ko parakstījusi, paliek reģistrēts ar tās nosaukumu." },
  totals: { en: "Quantities and money are counted without it.", lv: "Apjomus un naudu turpmāk skaita bez tās." },
  lapses: { en: "Baseline {number} goes back to drafting: its approvals and signatures referred to the old totals.", lv: "{number}. redakcija atgriežas izstrādē: tās apstiprinājumi un paraksti attiecās uz agrākajām kopsummām." },
  reason: { en: "Reason", lv: "Iemesls" },
  reasonHint: { en: "Everyone who takes part reads it", lv: "To izlasīs visi dalībnieki" },
  leadFirst: { en: "Your authority is the lead buyer. Hand the lead to another participant first.", lv: "Jūsu iestāde ir vadošais pasūtītājs. Vispirms nododiet vadību citam dalībniekam." },
  handOver: { en: "Hand over the lead", lv: "Nodot vadību" },
  handOverText: { en: "The new lead buyer freezes, reopens, invites and describes; your authority stays as a participant.", lv: "Jaunais vadošais pasūtītājs iesaldē, atver, uzaicina un apraksta; jūsu iestāde paliek kā dalībniece." },
  newLead: { en: "New lead buyer", lv: "Jaunais vadošais pasūtītājs" },
  nobodyElse: { en: "No other authority has accepted its invitation yet.", lv: "Neviena cita iestāde vēl nav pieņēmusi uzaicinājumu." },
  withdraw: { en: "Withdraw the invitation", lv: "Atsaukt uzaicinājumu" },
  withdrawTitle: { en: "Withdraw the invitation of {authority}", lv: "Atsaukt uzaicinājumu: {authority}" },
  withdrawText: { en: "It no longer sees the specification. It can be invited again.", lv: "Tā specifikāciju vairs neredzēs. To var uzaicināt vēlreiz." },
  former: { en: "No longer taking part", lv: "Vairs nepiedalās" },
  left: { en: "Left", lv: "Izstājās" },
  neverAccepted: { en: "never accepted", lv: "nepieņēma" },
  actions: { en: "Actions", lv: "Darbības" },
  onlyOfficers: { en: "An officer or a signatory of an authority decides this.", lv: "To izlemj iestādes speciālists vai parakstītājs." },
} as const satisfies Record<string, Localized>;

export const retiredThen: Counted = {
  en: { one: "{count} requirement was for it alone and is retired", other: "{count} requirements were for it alone and are retired" },
  lv: { zero: "Tiek atsauktas {count} prasību, kas attiecās tikai uz to", one: "Tiek atsaukta {count} prasība, kas attiecās tikai uz to", other: "Tiek atsauktas {count} prasības, kas attiecās tikai uz to" },
};
export const narrowedThen: Counted = {
  en: { one: "{count} requirement no longer names it", other: "{count} requirements no longer name it" },
  lv: { zero: "{count} prasībās tā vairs nav nosaukta", one: "{count} prasībā tā vairs nav nosaukta", other: "{count} prasībās tā vairs nav nosaukta" },
};
export const decidedThen: Counted = {
  en: { one: "{count} open vote is decided by those who stay", other: "{count} open votes are decided by those who stay" },
  lv: { zero: "Par {count} atvērtiem balsojumiem izlemj palikušie", one: "Par {count} atvērtu balsojumu izlemj palikušie", other: "Par {count} atvērtiem balsojumiem izlemj palikušie" },
};
