// Words of the exported documents about needs, money and award criteria. Like all of them they are part of the bytes.
import type { Localized } from "../domain/language";
import type { criterionKinds, weightings } from "../domain/needs/award";
import type { fundingKinds } from "../domain/needs/funding";
import type { forms } from "../domain/needs/procedure";

export const needsWords = {
  title: { en: "What is bought, and with whose money", lv: "Ko iepērk un par kādiem līdzekļiem" },
  values: { en: "Values are in {currency}, without VAT; the VAT on the estimated value stands apart. Totals are computed from what each authority stated; “–” means that something is not stated.", lv: "Vērtības norādītas {currency} bez PVN; PVN no paredzamās vērtības norādīts atsevišķi. Kopsummas aprēķinātas no katras iestādes norādītā; “–” nozīmē, ka kaut kas nav norādīts." },
  maximum: { en: "The framework agreement loses its effect when the maximum quantity or the maximum value of {value} is reached (Court of Justice, C-23/20).", lv: "Vispārīgā vienošanās zaudē spēku, kad sasniegts maksimālais daudzums vai maksimālā vērtība {value} (Eiropas Savienības Tiesa, C-23/20)." },
  rate: { en: "1 {currency} = {rate} {into}, fixed on {date} for the whole procedure.", lv: "1 {currency} = {rate} {into}, noteikts {date} visai procedūrai." },
  volumes: { en: "Quantities", lv: "Daudzumi" },
  investment: { en: "Joint investment table", lv: "Kopīgā ieguldījumu tabula" },
  inLot: { en: "{what}, lot {lot}", lv: "{what}, {lot}. daļa" },
  lot: { en: "Lot", lv: "Daļa" },
  item: { en: "Item", lv: "Pozīcija" },
  unit: { en: "Unit", lv: "Mērvienība" },
  authority: { en: "Authority", lv: "Iestāde" },
  firm: { en: "Firm", lv: "Garantēts" },
  optional: { en: "Optional", lv: "Papildu" },
  estimated: { en: "Estimated", lv: "Aplēse" },
  most: { en: "Maximum", lv: "Maksimums" },
  estimatedValue: { en: "Estimated value", lv: "Paredzamā vērtība" },
  maximumValue: { en: "Maximum value", lv: "Maksimālā vērtība" },
  vatRate: { en: "VAT rate", lv: "PVN likme" },
  vat: { en: "VAT", lv: "PVN" },
  all: { en: "All", lv: "Visas" },
  byAuthority: { en: "Values by authority", lv: "Vērtības pa iestādēm" },
  funding: { en: "Funding of the estimated value", lv: "Paredzamās vērtības finansējums" },
  source: { en: "Source", lv: "Avots" },
  kind: { en: "Kind", lv: "Veids" },
  amount: { en: "Amount", lv: "Summa" },
  coFinanced: { en: "{name}, {programme}, up to {rate} %", lv: "{name}, {programme}, līdz {rate} %" },
  buyers: { en: "Buyers that may call off besides the participants", lv: "Pasūtītāji, kas drīkst veikt pasūtījumus līdztekus dalībniekiem" },
  noBuyers: { en: "Besides the participants nobody may call off.", lv: "Līdztekus dalībniekiem neviens nedrīkst veikt pasūtījumus." },
  closed: { en: "The list is closed (Directive 2014/24/EU, art. 33(2)).", lv: "Saraksts ir slēgts (Direktīvas 2014/24/ES 33. panta 2. punkts)." },
  buyer: { en: "Buyer", lv: "Pasūtītājs" },
  country: { en: "Country", lv: "Valsts" },
  criteria: { en: "Award criteria", lv: "Piedāvājumu izvērtēšanas kritēriji" },
  criteriaText: { en: "The contract goes to the most economically advantageous tender, found by the best price-quality ratio (Directive 2014/24/EU, art. 67).", lv: "Līguma slēgšanas tiesības piešķir saimnieciski visizdevīgākajam piedāvājumam, ko nosaka pēc labākās cenas un kvalitātes attiecības (Direktīvas 2014/24/ES 67. pants)." },
  criterion: { en: "Criterion", lv: "Kritērijs" },
  weight: { en: "Weight", lv: "Svars" },
  weightFrom: { en: "Weight from", lv: "Svars no" },
  weightTo: { en: "Weight to", lv: "Svars līdz" },
  checked: { en: "How it is checked", lv: "Kā pārbauda" },
  requirements: { en: "Requirements", lv: "Prasības" },
  method: { en: "Method: {text}", lv: "Metode: {text}" },
  data: { en: "Data that tenderers give: {text}", lv: "Dati, ko sniedz pretendenti: {text}" },
  methodLabel: { en: "Life-cycle method", lv: "Aprites cikla izmaksu metode" },
  dataLabel: { en: "Data that tenderers give", lv: "Dati, ko sniedz pretendenti" },
  spread: { en: "Each weight lies in its range; no range is wider than {spread}.", lv: "Katrs svars ir savā diapazonā; neviens diapazons nav plašāks par {spread}." },
  ordered: { en: "The criteria stand in descending order of importance, for this objective reason: {reason}", lv: "Kritēriji norādīti dilstošā nozīmīguma secībā šāda objektīva iemesla dēļ: {reason}" },
  wholeLot: { en: "all lots that have no criteria of their own", lv: "visas daļas, kurām nav savu kritēriju" },
  sheetInvestment: { en: "Investment", lv: "Ieguldījumi" },
  sheetCriteria: { en: "Award criteria", lv: "Izvērtēšanas kritēriji" },
  row: { en: "Row", lv: "Rinda" },
  need: { en: "Need", lv: "Vajadzība" },
  total: { en: "Total", lv: "Kopā" },
  fundingRow: { en: "Funding", lv: "Finansējums" },
  currency: { en: "Currency", lv: "Valūta" },
  exact: { en: "Exact values of more than 15 digits", lv: "Precīzās vērtības ar vairāk nekā 15 cipariem" },
  number: { en: "No.", lv: "Nr." },
} as const satisfies Record<string, Localized>;

export const formWords: Record<(typeof forms)[number], Localized> = {
  contract: { en: "A contract is concluded.", lv: "Tiek slēgts līgums." },
  framework: { en: "A framework agreement is concluded (Directive 2014/24/EU, art. 33).", lv: "Tiek slēgta vispārīgā vienošanās (Direktīvas 2014/24/ES 33. pants)." },
};

export const fundingWords: Record<(typeof fundingKinds)[number], Localized> = {
  "eu-fund": { en: "EU fund", lv: "ES fonds" },
  national: { en: "national", lv: "valsts" },
  regional: { en: "regional", lv: "reģionāls" },
  local: { en: "local", lv: "pašvaldības" },
};

export const criterionWords: Record<(typeof criterionKinds)[number], Localized> = {
  quality: { en: "quality", lv: "kvalitāte" },
  price: { en: "price", lv: "cena" },
  cost: { en: "cost over the life cycle", lv: "aprites cikla izmaksas" },
};

export const weightingWords: Record<(typeof weightings)[number], Localized> = {
  exact: { en: "The weights make 100 together.", lv: "Svaru summa ir 100." },
  range: { en: "The weights are stated as ranges.", lv: "Svari norādīti kā diapazoni." },
  order: { en: "Only the order is stated.", lv: "Norādīta tikai secība." },
};
