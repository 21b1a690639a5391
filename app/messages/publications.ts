import type { Localized } from "~/domain/language";
import type { ChangeClass } from "~/domain/publishing/change";
import type { Purpose, Standing } from "~/domain/publishing/publication";

/** Words of the buyers' pages about publishing. */
export const publicationWords = {
  market: { en: "The market", lv: "Tirgus" },
  title: { en: "Publication", lv: "Publicēšana" },
  publicPage: { en: "The public page", lv: "Publiskā lapa" },
  none: { en: "Nothing of this specification is public.", lv: "No šīs specifikācijas nekas nav publisks." },
  waits: { en: "Version {number} goes out on {time}", lv: "{number}. versija kļūs publiska {time}" },
  waitsText: { en: "At that instant every page, file and language becomes public together, by the server's clock. Until then nobody outside can tell that it is there.", lv: "Tajā mirklī pēc servera pulksteņa reizē kļūst publiskas visas lapas, datnes un valodas. Līdz tam neviens no malas nevar pateikt, ka tā ir." },
  withdraw: { en: "Withdraw it", lv: "Atsaukt" },
  withdrawTitle: { en: "Withdraw the publication of {time}", lv: "Atsaukt {time} ieplānoto publicēšanu" },
  withdrawText: { en: "Nothing goes out, and the public never learns that it was planned. The reason stays in the log of the specification.", lv: "Nekas netiek publicēts, un sabiedrība neuzzina, ka tas bija plānots. Iemesls paliek specifikācijas žurnālā." },
  withdrawnTag: { en: "withdrawn", lv: "atsaukta" },
  reason: { en: "Reason", lv: "Iemesls" },
  prepareTitle: { en: "1. Prepare the public files", lv: "1. Sagatavot publicējamās datnes" },
  prepareText: { en: "Baseline {number} is written as web page, Word, PDF, Excel, CSV, Markdown and JSON in each language, and what changed since the last publication. Everything in the baseline becomes public: the agreement between the authorities, needs and funding, how values were settled, and the names of those who signed.", lv: "{number}. redakciju katrā valodā izveido kā tīmekļa lapu, Word, PDF, Excel, CSV, Markdown un JSON, arī to, kas mainījies kopš pēdējās publikācijas. Publisks kļūst viss, kas ir redakcijā: iestāžu vienošanās, vajadzības un finansējums, kā izšķirtas vērtības un parakstītāju vārdi." },
  prepare: { en: "Prepare the files", lv: "Sagatavot datnes" },
  prepareAgain: { en: "Prepare them again", lv: "Sagatavot vēlreiz" },
  scheduleTitle: { en: "2. Choose the instant", lv: "2. Izvēlēties mirkli" },
  schedule: { en: "Schedule the publication", lv: "Ieplānot publicēšanu" },
  ready: { en: "The files are ready. They are kept for an hour, or until something is signed.", lv: "Datnes ir gatavas. Tās glabā stundu vai līdz brīdim, kad kaut kas tiek parakstīts." },
  notYet: { en: "What goes out has to be frozen first.", lv: "Publicējamo vispirms iesaldē." },
  toBaselines: { en: "Baselines", lv: "Redakcijas" },
  allOut: { en: "The newest baseline is public. A change needs a new baseline: take the specification back to drafting, change it, freeze and sign it again. The published version stays public meanwhile.", lv: "Jaunākā redakcija ir publiska. Izmaiņām vajadzīga jauna: atgrieziet specifikāciju izstrādē, mainiet, iesaldējiet un parakstiet vēlreiz. Publicētā versija pa to laiku paliek publiska." },
  reopen: { en: "Reopen for a corrigendum", lv: "Atvērt labojumam" },
  onlyLead: { en: "An officer of the lead buyer publishes.", lv: "Publicē vadošā pasūtītāja speciālists." },
  history: { en: "Publications", lv: "Publikācijas" },
  version: { en: "Version", lv: "Versija" },
  when: { en: "Instant", lv: "Mirklis" },
  standing: { en: "State", lv: "Stāvoklis" },
  purpose: { en: "Published for", lv: "Publicēta" },
  purposeQuestion: { en: "What is it published for?", lv: "Kādam nolūkam to publicē?" },
  instant: { en: "When it goes out", lv: "Kad tā kļūst publiska" },
  instantHint: { en: "Leave empty to publish now", lv: "Lai publicētu tūlīt, atstājiet tukšu" },
  zone: { en: "Time zone", lv: "Laika josla" },
  zoneHint: { en: "All times of this form are of this zone, such as Europe/Riga", lv: "Visi šīs veidlapas laiki ir šajā joslā, piemēram, Europe/Riga" },
  noticeTitle: { en: "The notice in the Official Journal", lv: "Paziņojums Oficiālajā Vēstnesī" },
  noticeText: { en: "Only for a call for tenders. Nothing is published at home before the notice is in the Official Journal, or 48 hours after the Publications Office confirmed that it received it (Directive 2014/24/EU, art. 52(1)).", lv: "Tikai iepirkumam. Savā valstī nepublicē, pirms paziņojums ir Oficiālajā Vēstnesī vai pagājušas 48 stundas, kopš Publikāciju birojs apstiprinājis tā saņemšanu (Direktīvas 2014/24/ES 52. panta 1. punkts)." },
  noticePublishedAt: { en: "Published there on", lv: "Tur publicēts" },
  noticeReceivedAt: { en: "Receipt confirmed on", lv: "Saņemšana apstiprināta" },
  earlyReason: { en: "Why it goes out before", lv: "Kāpēc publicē pirms tam" },
  changeTitle: { en: "What changes against version {number}", lv: "Kas mainās attiecībā pret {number}. versiju" },
  changeText: { en: "{added} new, {removed} removed, {changed} changed requirements. The differences allow this class at least: {class}. A lower one needs a reason; everybody sees class and reason.", lv: "{added} jaunas, {removed} svītrotas, {changed} mainītas prasības. Atšķirības pieļauj vismaz šādu klasi: {class}. Zemākai vajadzīgs iemesls; klasi un iemeslu redz visi." },
  class: { en: "Class of the change", lv: "Izmaiņu klase" },
  changeReason: { en: "What is said about the change", lv: "Kas teikts par izmaiņām" },
  changeReasonHint: { en: "Public. In the language that prevails", lv: "Publisks. Noteicošajā valodā" },
  deadline: { en: "New deadline for tenders", lv: "Jaunais piedāvājumu termiņš" },
  deadlineHint: { en: "A significant change of a call for tenders extends it, in proportion (art. 47(3))", lv: "Būtiskas iepirkuma izmaiņas to pagarina samērīgi (47. panta 3. punkts)" },
  deadlineProposal: { en: "Now {now}. In proportion to what changed: {days} days more, {later}", lv: "Tagad {now}. Samērīgi izmaiņām: par {days} dienām ilgāk, {later}" },
  essentialAdvice: { en: "An essential change (a minimum requirement lowered, another subject, lot or buyer) could have brought other tenderers: cancel the procedure and start again rather than correct it (art. 18(1), 47(3); C-298/15). What you choose is recorded.", lv: "Izmaiņas pēc būtības (mazinātas obligātās prasības, cits priekšmets, daļa vai pasūtītājs) varēja piesaistīt citus pretendentus: labāk pārtrauciet iepirkumu un sāciet no jauna, nevis labojiet (18. panta 1. punkts, 47. panta 3. punkts; C-298/15). Jūsu izvēle tiek reģistrēta." },
  confirm: { en: "What went out cannot be taken back.", lv: "Publicēto nevar atsaukt." },
} as const satisfies Record<string, Localized>;

export const purposeHints = {
  consultation: { en: "The market says what it thinks of it (art. 40). Frozen is enough.", lv: "Tirgus pasaka, ko par to domā (40. pants). Pietiek ar iesaldētu." },
  tender: { en: "Tenders are asked for. Every authority has signed.", lv: "Tiek lūgti piedāvājumi. Ir parakstījušas visas iestādes." },
} as const satisfies Record<Purpose, Localized>;

export const classHints = {
  editorial: { en: "Spelling, numbering: nobody offers anything else because of it", lv: "Pareizrakstība, numerācija: neviens tāpēc nepiedāvā ko citu" },
  clarification: { en: "Says more clearly what was meant", lv: "Skaidrāk pasaka domāto" },
  significant: { en: "Takes time to take in: the deadline is extended", lv: "Vajadzīgs laiks izvērtēt: termiņu pagarina" },
  essential: { en: "Another contract, or other tenderers: start again", lv: "Cits līgums vai citi pretendenti: sākt no jauna" },
} as const satisfies Record<ChangeClass, Localized>;

export const standingNames = {
  scheduled: { en: "scheduled", lv: "ieplānota" },
  public: { en: "public", lv: "publiska" },
  withdrawn: { en: "withdrawn", lv: "atsaukta" },
} as const satisfies Record<Standing, Localized>;
