import type { Localized } from "~/domain/language";
import type { Counted } from "./say";

export const joiningWords = {
  title: { en: "What joining would change", lv: "Ko mainītu pievienošanās" },
  intro: { en: "Compared with what your authority used for the same clauses in its other specifications, else with what the library suggests. Nothing of this is entered until you accept and say so.", lv: "Salīdzināts ar to, ko jūsu iestāde par tām pašām prasībām ievadījusi citās specifikācijās, bet, ja nav ievadījusi, ar bibliotēkas ieteikto. Nekas netiek ievadīts, kamēr uzaicinājumu nepieņemat un to nenorādāt." },
  accepting: { en: "What you accept", lv: "Ko jūs pieņemat" },
  decisions: { en: "Decisions on values", lv: "Lēmumi par vērtībām" },
  majority: { en: "With your authority, {total} votes; yours: {own}", lv: "Kopā ar jūsu iestādi {total} balsis; jūsu: {own}" },
  agreement: { en: "Agreement between the authorities", lv: "Iestāžu vienošanās" },
  agreementLink: { en: "read it; your authority confirms it after joining", lv: "izlasīt; pēc pievienošanās jūsu iestāde to apstiprina" },
  order: { en: "Signing order", lv: "Parakstīšanas secība" },
  parallel: { en: "All at once", lv: "Visi vienlaikus" },
  totals: { en: "Joint estimated value", lv: "Kopējā paredzamā vērtība" },
  totalsText: { en: "{value}, unchanged until your authority enters its needs", lv: "{value}; nemainās, līdz jūsu iestāde ievada savas vajadzības" },
  notStated: { en: "not stated yet", lv: "vēl nav norādīta" },
  lapses: { en: "Baseline {number} is frozen. Joining takes it back to drafting: its approvals lapse.", lv: "{number}. redakcija ir iesaldēta. Pievienošanās to atgriež izstrādē: apstiprinājumi zaudē spēku." },
  tooLate: { en: "Signing has started, so nobody joins any more, unless the lead buyer takes the specification back to drafting.", lv: "Parakstīšana ir sākta, tāpēc neviena iestāde vairs nevar pievienoties, ja vien vadošais pasūtītājs neatgriež specifikāciju izstrādē." },
  differs: { en: "Where your values differ", lv: "Kur jūsu vērtības atšķiras" },
  requirement: { en: "Requirement", lv: "Prasība" },
  yours: { en: "Yours", lv: "Jūsu" },
  theirs: { en: "The others'", lv: "Pārējo" },
  from: { en: "Where yours comes from", lv: "No kurienes jūsu vērtība" },
  fromOwn: { en: "your other specification", lv: "jūsu cita specifikācija" },
  fromLibrary: { en: "the library", lv: "bibliotēka" },
  collisions: { en: "New collisions that your values would make", lv: "Jaunas sadursmes, ko radītu jūsu vērtības" },
  proposal: { en: "Then proposed", lv: "Tad piedāvātā vērtība" },
  reopens: { en: "a decision lapses", lv: "lēmums zaudē spēku" },
  onlyPeople: { en: "only people can settle it", lv: "var izšķirt tikai cilvēki" },
  moved: { en: "Proposals that would move", lv: "Priekšlikumi, kas mainītos" },
  before: { en: "Now", lv: "Tagad" },
  afterwards: { en: "Then", lv: "Pēc tam" },
  deviations: { en: "Clauses that your authority has otherwise elsewhere", lv: "Prasības, kas jūsu iestādei citur ir citādas" },
  where: { en: "Where", lv: "Kur" },
  what: { en: "What is different there", lv: "Kas tur atšķiras" },
  wording: { en: "the text", lv: "teksts" },
  level: { en: "the level: {level}", lv: "pakāpe: {level}" },
  nothing: { en: "Nothing.", lv: "Nekas." },
  accept: { en: "Accept the invitation", lv: "Pieņemt uzaicinājumu" },
  takeDefaults: { en: "Take these as my authority's values", lv: "Ievadīt šīs kā manas iestādes vērtības" },
  reason: { en: "Reason for joining now", lv: "Kāpēc pievienojaties tagad" },
  reasonHint: { en: "It stands beside the baseline that goes back to drafting", lv: "Tas būs redzams pie redakcijas, kas atgriežas izstrādē" },
  joined: { en: "Your authority takes part already.", lv: "Jūsu iestāde jau piedalās." },
  onlyOfficers: { en: "An officer or a signatory of your authority accepts.", lv: "Uzaicinājumu pieņem jūsu iestādes speciālists vai parakstītājs." },
} as const satisfies Record<string, Localized>;

export const startCount: Counted = {
  en: { one: "{count} value would be entered", other: "{count} values would be entered" },
  lv: { zero: "Tiktu ievadītas {count} vērtības", one: "Tiktu ievadīta {count} vērtība", other: "Tiktu ievadītas {count} vērtības" },
};
export const missingValues: Counted = {
  en: { one: "{count} value remains to be entered by hand", other: "{count} values remain to be entered by hand" },
  lv: { zero: "Pašiem būtu jāievada {count} vērtību", one: "Pašiem būtu jāievada {count} vērtība", other: "Pašiem būtu jāievada {count} vērtības" },
};
export const andMore: Counted = {
  en: { one: "and {count} more", other: "and {count} more" },
  lv: { zero: "un vēl {count}", one: "un vēl {count}", other: "un vēl {count}" },
};
