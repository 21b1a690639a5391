import type { Localized } from "~/domain/language";

export const evidencePack = {
  title: { en: "Evidence pack", lv: "Pierādījumu pakotne" },
  intro: {
    en: "One archive with everything that is on record: for the file of the procedure, for auditors, for a review body. It opens without this system; each file stands with its hash in a manifest, and “verify” checks the whole offline.",
    lv: "Viens arhīvs ar visu, kas ir ierakstīts: iepirkuma lietai, revidentiem, pārskatīšanas iestādei. To var atvērt bez šīs sistēmas; katras datnes jaucējvērtība ir sarakstā, un visu kopumā var pārbaudīt bez tīkla.",
  },
  holds: { en: "What it holds", lv: "Ko tā satur" },
  report: { en: "Draft report under Article 84 of Directive 2014/24/EU (Word and web page), filled in as far as the record tells", lv: "Ziņojuma projekts saskaņā ar Direktīvas 2014/24/ES 84. pantu (Word un tīmekļa lapa), aizpildīts, ciktāl vēsta ieraksts" },
  agreement: { en: "The agreement in every revision, with confirmations and its file; mandates", lv: "Vienošanās visās redakcijās ar apstiprinājumiem un datni; pilnvarojumi" },
  needs: { en: "Needs and funding of each authority, conditions of the tender", lv: "Katras iestādes vajadzības un finansējums, iepirkuma nosacījumi" },
  positions: { en: "Positions, proposals with the rule that decided them, votes and minority statements, exceptions, waivers of checks, comments", lv: "Nostājas, ierosinājumi ar piemēroto lemšanas kārtību, balsojumi un atsevišķie viedokļi, atkāpes, pieļautie konstatējumi, komentāri" },
  versions: { en: "Every version of every requirement and what changed from one to the next", lv: "Katras prasības visas versijas un izmaiņas starp tām" },
  baselines: { en: "Every frozen baseline with its signatures and signed files", lv: "Visas iesaldētās redakcijas ar parakstiem un parakstītajām datnēm" },
  log: { en: "The log, entry by entry, with its signed checkpoints, and the manifest of hashes", lv: "Žurnāls pa ierakstiem ar parakstītajiem kontrolpunktiem un jaucējvērtību saraksts" },
  take: { en: "Take the evidence pack (ZIP)", lv: "Paņemt pierādījumu pakotni (ZIP)" },
  noted: { en: "Taking it is noted in the log with its hash.", lv: "Paņemšanu ieraksta žurnālā kopā ar jaucējvērtību." },
  taken: { en: "Taken so far", lv: "Līdz šim paņemta" },
  hash: { en: "SHA-256 of the file", lv: "Datnes SHA-256" },
} as const satisfies Record<string, Localized>;
