import type { Localized } from "~/domain/language";
import type { AgreementState, Stance } from "~/domain/specification/position";
import type { Counted } from "./say";

export const positionWords = {
  map: { en: "Map of disagreement", lv: "Domstarpību karte" },
  intro: { en: "Where each authority is with each requirement. A position is about the text as it stood: it lapses when text, level, scope or value change.", lv: "Katras iestādes nostāja par katru prasību. Nostāja attiecas uz tekstu, kāds tas bija: tā zaudē spēku, ja mainās teksts, pakāpe, tvērums vai vērtība." },
  filters: { en: "Which requirements to show", lv: "Kuras prasības rādīt" },
  only: { en: "Only disagreements", lv: "Tikai domstarpības" },
  mine: { en: "Only where your authority has yet to say something", lv: "Tikai tās, par kurām jūsu iestādei vēl jāizsakās" },
  authority: { en: "Applies to", lv: "Attiecas uz" },
  anyAuthority: { en: "Any authority", lv: "Jebkuru iestādi" },
  section: { en: "Section", lv: "Sadaļa" },
  anySection: { en: "All sections", lv: "Visas sadaļas" },
  state: { en: "State", lv: "Stāvoklis" },
  anyState: { en: "Any state", lv: "Jebkurš stāvoklis" },
  show: { en: "Show", lv: "Rādīt" },
  pages: { en: "Pages of requirements", lv: "Prasību lapas" },
  asTable: { en: "As a list of positions", lv: "Kā nostāju saraksts" },
  asMap: { en: "As a map", lv: "Kā karte" },
  download: { en: "Save as CSV", lv: "Saglabāt kā CSV" },
  sums: { en: "How far the agreement is", lv: "Cik tālu ir vienošanās" },
  all: { en: "All", lv: "Kopā" },
  where: { en: "Section or authority", lv: "Sadaļa vai iestāde" },
  requirement: { en: "Requirement", lv: "Prasība" },
  position: { en: "Position", lv: "Nostāja" },
  reason: { en: "Reason", lv: "Pamatojums" },
  who: { en: "Who", lv: "Kas" },
  when: { en: "When", lv: "Kad" },
  reasons: { en: "Reasons", lv: "Pamatojumi" },
  reasonOf: { en: "{authority} on {requirement}", lv: "{authority} par {requirement}" },
  note: { en: "reason {number}", lv: "{number}. pamatojums" },
  nothing: { en: "No requirement fits these filters.", lv: "Šiem filtriem neatbilst neviena prasība." },
  nothingText: { en: "Take a filter off to see more.", lv: "Noņemiet kādu filtru, lai redzētu vairāk." },
  empty: { en: "There is no requirement yet.", lv: "Vēl nav nevienas prasības." },
  amendments: { en: "proposed changes", lv: "ierosinātās izmaiņas" },
  accepts: { en: "Accept", lv: "Pieņemt" },
  change: { en: "Accept with a change: propose it next", lv: "Pieņemt ar izmaiņu: tūlīt to ierosināt" },
  object: { en: "Object", lv: "Iebilst" },
  abstain: { en: "Abstain", lv: "Atturēties" },
  yours: { en: "Position of {authority}", lv: "Iestādes “{authority}” nostāja" },
  reasonHint: { en: "Obligatory with an objection", lv: "Iebildumam obligāts" },
  take: { en: "Take this position", lv: "Paust šo nostāju" },
  takeTitle: { en: "Position on a requirement", lv: "Nostāja par prasību" },
  title: { en: "Positions", lv: "Nostājas" },
  changePosition: { en: "Change the position", lv: "Mainīt nostāju" },
  takePosition: { en: "Take a position", lv: "Paust nostāju" },
  notConcerned: { en: "This requirement does not apply to your authority.", lv: "Šī prasība uz jūsu iestādi neattiecas." },
  readOnly: { en: "Officers of the authorities take positions, while the specification is in drafting.", lv: "Nostājas pauž iestāžu speciālisti, kamēr specifikācija ir izstrādē." },
  staleText: { en: "The requirement changed after you opened it. Read what it says now, then say what you think.", lv: "Prasība mainījās pēc tam, kad to atvērāt. Izlasiet, ko tā nosaka tagad, un tad paudiet nostāju." },
  acceptSection: { en: "Accept this section", lv: "Pieņemt šo sadaļu" },
  acceptTitle: { en: "Accept “{section}”", lv: "Pieņemt sadaļu “{section}”" },
  acceptText: { en: "These requirements apply to {authority}, and it has no position on them as they stand. Tick those that it does not accept: they stay without a position.", lv: "Šīs prasības attiecas uz iestādi “{authority}”, un tai par tām pašreizējā redakcijā nav nostājas. Atzīmējiet tās, kuras tā nepieņem: tās paliek bez nostājas." },
  exceptions: { en: "All but these", lv: "Visas, izņemot šīs" },
  acceptAll: { en: "Accept all that are not ticked", lv: "Pieņemt visas neatzīmētās" },
  nothingToAccept: { en: "Your authority has a position on everything in this section that applies to it.", lv: "Jūsu iestādei ir nostāja par visu šajā sadaļā, kas uz to attiecas." },
  changedMeanwhile: { en: "Changed meanwhile and therefore not accepted: {requirements}", lv: "Pa to laiku mainītas un tāpēc nav pieņemtas: {requirements}" },
  back: { en: "Back to the section", lv: "Atpakaļ uz sadaļu" },
  lapsedEarlier: { en: "said of an earlier text: {position}", lv: "par agrāku tekstu: {position}" },
  warning: { en: "Not everyone has a position on the present text. This does not stand in the way of freezing.", lv: "Ne visām iestādēm ir nostāja par pašreizējo tekstu. Iesaldēšanai tas netraucē." },
} as const satisfies Record<string, Localized>;

/** A sign and a word for each stance: the sign alone is never enough. */
export const stanceLooks: Record<Stance["is"], { icon: string; tone: "green" | "amber" | "red" | "neutral" | "blue"; word: Localized }> = {
  accept: { icon: "✓", tone: "green", word: { en: "accepts", lv: "pieņem" } },
  change: { icon: "±", tone: "amber", word: { en: "accepts with a change", lv: "pieņem ar izmaiņu" } },
  object: { icon: "✕", tone: "red", word: { en: "objects", lv: "iebilst" } },
  abstain: { icon: "○", tone: "neutral", word: { en: "abstains", lv: "atturas" } },
  lapsed: { icon: "↺", tone: "blue", word: { en: "lapsed", lv: "zaudējusi spēku" } },
  none: { icon: "…", tone: "neutral", word: { en: "no position", lv: "nav nostājas" } },
  outside: { icon: "–", tone: "neutral", word: { en: "does not apply", lv: "neattiecas" } },
};

/** What an authority said of an earlier text. */
export const lapsedWords = {
  accept: { en: "accepted an earlier text", lv: "pieņēma agrāku tekstu" },
  change: { en: "accepted an earlier text with a change", lv: "pieņēma agrāku tekstu ar izmaiņu" },
  object: { en: "objected to an earlier text", lv: "iebilda pret agrāku tekstu" },
  abstain: { en: "abstained on an earlier text", lv: "atturējās par agrāku tekstu" },
} as const satisfies Record<string, Localized>;

export const agreementLooks: Record<AgreementState, { icon: string; tone: "green" | "amber" | "red" | "neutral"; word: Localized }> = {
  proposed: { icon: "…", tone: "neutral", word: { en: "proposed", lv: "ierosināta" } },
  discussion: { icon: "↔", tone: "amber", word: { en: "under discussion", lv: "tiek apspriesta" } },
  agreed: { icon: "✓", tone: "green", word: { en: "agreed", lv: "saskaņota" } },
  contested: { icon: "✕", tone: "red", word: { en: "contested", lv: "apstrīdēta" } },
};

export const acceptedCount: Counted = {
  en: { one: "{count} requirement accepted", other: "{count} requirements accepted" },
  lv: { zero: "Pieņemtas {count} prasību", one: "Pieņemta {count} prasība", other: "Pieņemtas {count} prasības" },
};

export const shownCount: Counted = {
  en: { one: "{count} requirement", other: "{count} requirements" },
  lv: { zero: "{count} prasību", one: "{count} prasība", other: "{count} prasības" },
};

export const positionsMissing: Counted = {
  en: { one: "{count} requirement waits for a position", other: "{count} requirements wait for a position" },
  lv: { zero: "{count} prasību gaida nostāju", one: "{count} prasība gaida nostāju", other: "{count} prasības gaida nostāju" },
};
