import type { Localized } from "~/domain/language";
import type { VerificationStep } from "~/domain/signing/verification";

export const verification = {
  title: { en: "Verify a document", lv: "Pārbaudīt dokumentu" },
  intro: { en: "When you press “Check”, the file is sent, written again from its evidence, compared byte for byte, and not kept.", lv: "Nospiežot “Pārbaudīt”, datni nosūta, uzraksta no tās pierādījumiem vēlreiz, salīdzina baitu pa baitam un nesaglabā." },
  file: { en: "File", lv: "Fails" },
  check: { en: "Check", lv: "Pārbaudīt" },
  genuine: { en: "Genuine, and signed by every participant", lv: "Īsts, un to parakstījuši visi dalībnieki" },
  unsigned: { en: "Genuine, but not signed by every participant", lv: "Īsts, bet to nav parakstījuši visi dalībnieki" },
  unknown: { en: "Whole in itself, but this installation does not know it", lv: "Pats par sevi vesels, bet šī sistēma to nepazīst" },
  uncompared: { en: "Nothing wrong was found, but not everything could be told", lv: "Nekas nepareizs nav atrasts, bet ne visu varēja pateikt" },
  "other-version": { en: "cannot be told: another version wrote it", lv: "nevar pateikt: to rakstījusi cita versija" },
  "no-evidence": { en: "cannot be told without the evidence file", lv: "nevar pateikt bez pierādījumu faila" },
  forged: { en: "Not genuine: it was changed or is damaged", lv: "Nav īsts: tas ir mainīts vai bojāts" },
  what: { en: "{title}, baseline {number}, frozen {date}", lv: "{title}, {number}. redakcija, iesaldēta {date}" },
  steps: { en: "What was checked", lv: "Kas pārbaudīts" },
  ok: { en: "yes", lv: "jā" },
  no: { en: "no", lv: "nē" },
  found: { en: "found: {text}", lv: "atrasts: {text}" },
  expected: { en: "expected: {text}", lv: "vajadzēja būt: {text}" },
  signatures: { en: "Signatures", lv: "Paraksti" },
  limits: {
    en: "These are simple electronic signatures (system approval): the account, its role, the password at the act and the order were checked when signing. Identity was not checked by a trust service. They are neither advanced nor qualified electronic signatures.",
    lv: "Tie ir vienkārši elektroniskie paraksti (apstiprinājums sistēmā): parakstot tika pārbaudīts konts, tā loma, parole un secība. Identitāti nepārbaudīja uzticamības pakalpojums. Tie nav ne uzlaboti, ne kvalificēti elektroniskie paraksti.",
  },
} as const satisfies Record<string, Localized>;

export const stepSentences: Record<VerificationStep["check"], Localized> = {
  readable: { en: "The file can be read", lv: "Failu var nolasīt" },
  baseline: { en: "The baseline has the hash that was signed", lv: "Redakcijai ir parakstītā jaucējvērtība" },
  views: { en: "Each authority's view has its hash", lv: "Katras iestādes skatam ir sava jaucējvērtība" },
  signatures: { en: "Each signature stands in the event chain", lv: "Katrs paraksts ir notikumu ķēdē" },
  "signed-files": { en: "Each signed file stands in the event chain", lv: "Katra parakstītā datne ir notikumu ķēdē" },
  events: { en: "The event chain is whole", lv: "Notikumu ķēde ir vesela" },
  bytes: { en: "Every byte of the evidence is as it was written", lv: "Katrs pierādījumu baits ir tāds, kā uzrakstīts" },
  complete: { en: "Every participant has signed", lv: "Ir parakstījuši visi dalībnieki" },
  document: { en: "The document says what the evidence says, byte for byte", lv: "Dokuments baitu pa baitam atbilst pierādījumiem" },
  "pack-files": { en: "Each file of the pack is as its manifest lists it, and there is none beside", lv: "Katra pakotnes datne ir tāda, kā norādīts sarakstā, un citu nav" },
  register: { en: "The register of this installation holds the same baseline and signatures", lv: "Šīs sistēmas reģistrā ir tā pati redakcija un paraksti" },
  checkpoint: { en: "The signed checkpoint is that of this chain", lv: "Parakstītais kontrolpunkts atbilst šai ķēdei" },
  "log-key": { en: "The checkpoint is signed by the key that it names", lv: "Kontrolpunkts ir parakstīts ar tajā norādīto atslēgu" },
  earlier: { en: "The chain begins with the one of the earlier checkpoint", lv: "Ķēde sākas ar to, no kuras veidots agrākais kontrolpunkts" },
  consistency: { en: "The log only grew between the two checkpoints", lv: "Starp abiem kontrolpunktiem žurnāls ir tikai audzis" },
  "view-of": { en: "This is the hash of the authority's view of the baseline", lv: "Šī ir iestādes redakcijas skata jaucējvērtība" },
  proof: { en: "The requirement stands in the view with this hash", lv: "Prasība ir skatā ar šo jaucējvērtību" },
};
