import type { Localized } from "~/domain/language";

/** Checkpoints of the log and proofs for single requirements. */
export const proofs = {
  checkpoints: { en: "Checkpoints", lv: "Kontrolpunkti" },
  checkpointText: {
    en: "Each signature, approval and freezing ends with a signed checkpoint of this log. Keep one outside this system: with it anyone can tell later, offline, that nothing before it was changed.",
    lv: "Katrs paraksts, saskaņojums un iesaldēšana beidzas ar parakstītu šī žurnāla kontrolpunktu. Glabājiet vienu ārpus šīs sistēmas: ar to vēlāk ikviens bezsaistē var pārliecināties, ka nekas pirms tā nav mainīts.",
  },
  noCheckpoint: { en: "There is none yet: the first is made when a baseline is frozen.", lv: "Vēl nav neviena: pirmais top, iesaldējot redakciju." },
  entries: { en: "Entries", lv: "Ieraksti" },
  root: { en: "Root of the log", lv: "Žurnāla sakne" },
  newest: { en: "Download the newest checkpoint", lv: "Lejupielādēt jaunāko kontrolpunktu" },
  consistency: { en: "Proof from here to the newest", lv: "Pierādījums no šī līdz jaunākajam" },
  checkpointKey: { en: "Public key", lv: "Publiskā atslēga" },
  requirementProofs: { en: "Proofs for single requirements", lv: "Atsevišķu prasību pierādījumi" },
  proofsOf: { en: "Proofs for single requirements: {authority}", lv: "Atsevišķu prasību pierādījumi: {authority}" },
  proofText: {
    en: "Each file proves that one requirement stands, word for word, in the view with this hash, which is what the authority approves and signs. It shows nothing of the other requirements.",
    lv: "Katrs fails pierāda, ka viena prasība vārdu pa vārdam ir skatā ar šo jaucējvērtību – tieši to iestāde saskaņo un paraksta. Par pārējām prasībām tas neko neatklāj.",
  },
  noProofs: { en: "Baselines of this age have no proofs for single requirements.", lv: "Tik senām redakcijām atsevišķu prasību pierādījumu nav." },
  requirement: { en: "Requirement", lv: "Prasība" },
  proofs: { en: "Proofs", lv: "Pierādījumi" },
  proof: { en: "Proof for {number}", lv: "Pierādījums prasībai {number}" },
  proofPages: { en: "Pages of requirements", lv: "Prasību lapas" },
} as const satisfies Record<string, Localized>;
