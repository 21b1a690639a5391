// Words of the exported documents. They are part of the bytes that a baseline gives: changing one changes exports.
import type { Language, Localized } from "../domain/language";

export const documentWords = {
  label: { en: "Tender specification", lv: "Iepirkuma specifikācija" },
  skip: { en: "Skip to content", lv: "Pāriet uz saturu" },
  demonstration: { en: "Demonstration: the authorities are invented", lv: "Demonstrācija: iestādes ir izdomātas" },
  baseline: { en: "Baseline", lv: "Redakcija" },
  frozenAt: { en: "Frozen", lv: "Iesaldēta" },
  edition: { en: "Edition", lv: "Izdevums" },
  forSigning: { en: "For signing, as frozen", lv: "Parakstīšanai, kā iesaldēts" },
  forSigningText: { en: "This edition holds no signatures and never changes. Signatures are attached to the file itself: in a signed PDF or in an ASiC-E container beside it. Signatures that were given in the system are in the other edition.", lv: "Šajā izdevumā parakstu nav, un tas nekad nemainās. Paraksti pievienoti pašai datnei: parakstītā PDF datnē vai ASiC-E konteinerā kopā ar to. Sistēmā dotie paraksti ir otrā izdevumā." },
  prevailing: { en: "Prevailing language", lv: "Noteicošā valoda" },
  hash: { en: "SHA-256 of the baseline", lv: "Redakcijas SHA-256" },
  lead: { en: "lead buyer", lv: "vadošais pasūtītājs" },
  page: { en: "Page", lv: "Lapa" },
  of: { en: "of", lv: "no" },
  changesSince: { en: "Changes from baseline {from} to {to}", lv: "Izmaiņas no {from}. uz {to}. redakciju" },
  changedRequirements: { en: "Changed requirements", lv: "Mainītās prasības" },
  noChanges: { en: "No requirement changed.", lv: "Neviena prasība nav mainīta." },
  readAs: { en: "As it applies to", lv: "Kā tā attiecas uz" },
  contents: { en: "Contents", lv: "Saturs" },
  about: { en: "About this specification", lv: "Par šo specifikāciju" },
  subject: { en: "Subject", lv: "Priekšmets" },
  jointModel: { en: "Joint model", lv: "Kopīgā iepirkuma veids" },
  decisionRule: { en: "Decisions", lv: "Lēmumi" },
  cpv: { en: "CPV codes", lv: "CPV kodi" },
  languages: { en: "Official languages", lv: "Oficiālās valodas" },
  participants: { en: "Participants in the order of signing", lv: "Dalībnieki parakstīšanas secībā" },
  authority: { en: "Authority", lv: "Iestāde" },
  country: { en: "Country", lv: "Valsts" },
  role: { en: "Role", lv: "Loma" },
  participant: { en: "participant", lv: "dalībnieks" },
  lots: { en: "Lots", lv: "Daļas" },
  lot: { en: "Lot", lv: "Daļa" },
  title: { en: "Title", lv: "Nosaukums" },
  levels: { en: "How to read the requirements", lv: "Kā lasīt prasības" },
  level: { en: "Level", lv: "Pakāpe" },
  verb: { en: "Verb", lv: "Darbības vārds" },
  meaning: { en: "Meaning", lv: "Nozīme" },
  sources: { en: "Sources", lv: "Avoti" },
  release: { en: "Release", lv: "Izlaidums" },
  standard: { en: "Standard", lv: "Standarts" },
  appliesTo: { en: "Applies to", lv: "Attiecas uz" },
  everyone: { en: "all authorities, all lots", lv: "visām iestādēm un daļām" },
  sheetRequirements: { en: "Requirements", lv: "Prasības" },
  sheetValues: { en: "Values", lv: "Vērtības" },
  sheetSources: { en: "Traceability", lv: "Izsekojamība" },
  section: { en: "Section", lv: "Sadaļa" },
  text: { en: "Text", lv: "Teksts" },
  method: { en: "Method", lv: "Metode" },
  unit: { en: "Unit", lv: "Mērvienība" },
  clause: { en: "Clause", lv: "Bibliotēkas prasība" },
  revision: { en: "Revision", lv: "Prasības redakcija" },
  version: { en: "Version", lv: "Versija" },
  commonValue: { en: "For all", lv: "Visām" },
  allLots: { en: "all lots", lv: "visām daļām" },
  allAuthorities: { en: "all authorities", lv: "visām iestādēm" },
  values: { en: "Values", lv: "Vērtības" },
  verification: { en: "Verification", lv: "Pārbaude" },
  evidence: { en: "Evidence", lv: "Pierādījumi" },
  why: { en: "Why", lv: "Pamatojums" },
  source: { en: "Source", lv: "Avots" },
  local: { en: "written by the authorities", lv: "iestāžu formulēta" },
  deviation: { en: "Deviates from the library", lv: "Atkāpe no bibliotēkas" },
  annexValues: { en: "Annex A. Values by authority", lv: "A pielikums. Vērtības pa iestādēm" },
  annexDeviations: { en: "Annex B. Deviations from the library", lv: "B pielikums. Atkāpes no bibliotēkas" },
  requirement: { en: "Requirement", lv: "Prasība" },
  parameter: { en: "Parameter", lv: "Parametrs" },
  decided: { en: "How it was settled", lv: "Kā izšķirts" },
  sameForAll: { en: "entered alike by all", lv: "visas norādīja vienādi" },
  joint: { en: "joint value, {date}: {votes}. {reason}", lv: "kopīga vērtība, {date}: {votes}. {reason}" },
  separate: { en: "each keeps its own, {date}: {votes}. {reason}", lv: "katra patur savu, {date}: {votes}. {reason}" },
  own: { en: "own value of each authority", lv: "katras iestādes paša vērtība" },
  inFavour: { en: "in favour", lv: "par" },
  against: { en: "against", lv: "pret" },
  noValues: { en: "No requirement has parameters.", lv: "Nevienai prasībai nav parametru." },
  noDeviations: { en: "Every library clause is used word for word.", lv: "Visas bibliotēkas prasības lietotas vārds vārdā." },
  changedText: { en: "Changed text", lv: "Mainītais teksts" },
  levelChanged: { en: "level: {from} → {to}", lv: "pakāpe: {from} → {to}" },
  verificationChanged: { en: "verification is the authorities' own", lv: "pārbaude ir iestāžu pašu noteikta" },
  signOff: { en: "Sign-off", lv: "Parakstīšana" },
  signOffText: { en: "Each signatory signed the baseline with the hash below, and in it the view of its own authority.", lv: "Katrs parakstītājs parakstīja redakciju ar zemāk norādīto jaucējvērtību un tajā savas iestādes skatu." },
  signature: { en: "Signature", lv: "Paraksts" },
  signatory: { en: "Name and position", lv: "Vārds un amats" },
  mandateUntil: { en: "valid until {date}", lv: "spēkā līdz {date}" },
  mandate: { en: "Capacity and mandate", lv: "Statuss un pilnvarojums" },
  date: { en: "Date", lv: "Datums" },
  view: { en: "Hash of the view", lv: "Skata jaucējvērtība" },
  approvals: { en: "Approvals before signature", lv: "Saskaņojumi pirms paraksta" },
  approvedBy: { en: "Approved by", lv: "Saskaņoja" },
  note: { en: "Note", lv: "Piezīme" },
  notApproved: { en: "not approved", lv: "nav saskaņots" },
  notSigned: { en: "not signed", lv: "nav parakstīts" },
  honesty: {
    en: "Simple electronic signature (system approval). Checked: the signatory's account, role and mandate in the authority's register, presence at the act, by the password entered again or by a passkey as stated above, the approvals and the order of signing. Not checked: identity by a trust service. This is neither an advanced nor a qualified electronic signature.",
    lv: "Vienkāršs elektroniskais paraksts (apstiprinājums sistēmā). Pārbaudīts: parakstītāja konts, loma un pilnvarojums iestādes reģistrā, klātbūtne parakstot (ar atkārtoti ievadītu paroli vai piekļuves atslēgu, kā norādīts iepriekš), saskaņojumi un parakstīšanas secība. Nav pārbaudīts: identitāte ar uzticamības pakalpojumu. Tas nav ne uzlabots, ne kvalificēts elektroniskais paraksts.",
  },
} as const satisfies Record<string, Localized>;

export const levelWords = {
  shall: { name: { en: "Mandatory", lv: "Obligāta" }, meaning: { en: "An offer that does not meet it is not accepted.", lv: "Piedāvājumu, kas to neizpilda, nepieņem." } },
  should: { name: { en: "Recommended", lv: "Ieteicama" }, meaning: { en: "A departure needs a reason.", lv: "Atkāpei vajadzīgs pamatojums." } },
  may: { name: { en: "Optional", lv: "Izvēles" }, meaning: { en: "It is permitted and not required.", lv: "Tas ir atļauts, bet netiek prasīts." } },
  info: { name: { en: "Information", lv: "Informatīva" }, meaning: { en: "It explains and obliges to nothing.", lv: "Tā skaidro un neuzliek pienākumu." } },
} as const;

export const methodWords = {
  inspection: { en: "Inspection", lv: "Apskate" },
  analysis: { en: "Analysis", lv: "Analīze" },
  demonstration: { en: "Demonstration", lv: "Demonstrēšana" },
  test: { en: "Test", lv: "Tests" },
} as const;

export const modelWords = {
  joint: { en: "Joint procedure and joint contract (Directive 2014/24/EU, art. 38)", lv: "Kopīga procedūra un kopīgs līgums (Direktīvas 2014/24/ES 38. pants)" },
  "lead-for-all": { en: "The lead buyer buys on behalf of all (art. 38)", lv: "Vadošais pasūtītājs iepērk visu vārdā (38. pants)" },
  "separate-contracts": { en: "Joint procedure, a contract for each authority (art. 38)", lv: "Kopīga procedūra, katrai iestādei savs līgums (38. pants)" },
  "cross-border": { en: "Authorities of different Member States together (art. 39)", lv: "Dažādu dalībvalstu iestādes kopā (39. pants)" },
} as const;

export const ruleWords = {
  unanimous: { en: "unanimously", lv: "vienbalsīgi" },
  majority: { en: "by a majority of the authorities concerned", lv: "ar attiecīgo iestāžu balsu vairākumu" },
  lead: { en: "by the lead buyer", lv: "lemj vadošais pasūtītājs" },
} as const;

export const deviationWords = {
  title: { en: "title", lv: "nosaukums" },
  text: { en: "text", lv: "teksts" },
  level: { en: "level", lv: "pakāpe" },
  verification: { en: "verification", lv: "pārbaude" },
} as const;

export const languageWords = { en: { en: "English", lv: "angļu" }, lv: { en: "Latvian", lv: "latviešu" } } as const;

/** A word in the document's language, with `{name}` replaced. */
export function word(language: Language, sentence: Localized, values: Record<string, string> = {}): string {
  return sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
