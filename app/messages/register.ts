import type { Localized } from "~/domain/language";

export const registerWords = {
  title: { en: "Baseline {number} in the register", lv: "{number}. redakcija reģistrā" },
  about: { en: "“{title}”, frozen {date}. This installation holds the baseline with the hash below.", lv: "“{title}”, iesaldēta {date}. Šī sistēma glabā redakciju ar zemāk norādīto jaucējvērtību." },
  back: { en: "It went back to drafting on {date}.", lv: "{date} tā tika atgriezta izstrādē." },
  later: { en: "What changed since", lv: "Kas kopš tā laika mainījies" },
  newest: { en: "It is the newest baseline of its specification.", lv: "Tā ir specifikācijas jaunākā redakcija." },
  newer: { en: "Baseline {number} was frozen on {date}. It reads differently for: {authorities}.", lv: "{date} iesaldēta {number}. redakcija. Tā mainās šīm iestādēm: {authorities}." },
  nobody: { en: "nobody", lv: "nevienai" },
  signed: { en: "Who signed", lv: "Kas parakstījis" },
  noOne: { en: "not signed", lv: "nav parakstīts" },
  whole: { en: "A document names this hash. Whether the document itself is whole is told when you check the file.", lv: "Dokumentā ir norādīta šī jaucējvērtība. Vai pats dokuments ir vesels, redzams, pārbaudot datni." },
  checkFile: { en: "Check a file", lv: "Pārbaudīt datni" },
  drop: { en: "Drop a file here, or choose it. It is looked at in your browser and does not leave it; only the hash of its baseline is looked up.", lv: "Ievelciet datni šeit vai izvēlieties to. To aplūko jūsu pārlūkprogrammā, un tā to neatstāj; reģistrā meklē tikai tās redakcijas jaucējvērtību." },
  fileHash: { en: "SHA-256 of the file", lv: "Datnes SHA-256" },
  evidenceWhole: { en: "The evidence in the file is whole: its hash and its seal were computed here and agree.", lv: "Pierādījumi datnē ir veseli: to jaucējvērtība un noslēgums aprēķināti šeit un sakrīt." },
  evidenceBroken: { en: "The evidence in the file was changed: its hash or its seal, computed here, does not agree.", lv: "Pierādījumi datnē ir mainīti: šeit aprēķinātā jaucējvērtība vai noslēgums nesakrīt." },
  claimed: { en: "The file carries no evidence of its own; it only names the hash of a baseline.", lv: "Datnē nav pašas pierādījumu; tā tikai nosauc redakcijas jaucējvērtību." },
  nothing: { en: "No baseline's hash was found in this file. It was not exported from Jointspec, or it is damaged.", lv: "Šajā datnē nav atrasta redakcijas jaucējvērtība. Tā nav eksportēta no Jointspec vai ir bojāta." },
  unknown: { en: "This installation does not know a baseline with this hash.", lv: "Šī sistēma nepazīst redakciju ar šādu jaucējvērtību." },
  send: { en: "Whether the visible text is the same, byte for byte, is told when the file is sent: press “Check”. It is not kept.", lv: "Vai redzamais teksts baitu pa baitam ir tas pats, redzams, kad datne nosūtīta: spiediet “Pārbaudīt”. To nesaglabā." },
} as const satisfies Record<string, Localized>;
