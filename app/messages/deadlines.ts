// Deadlines of the procedure: what they are, why, and what is wrong with them. Articles are of Directive 2014/24/EU unless said otherwise.
import type { CalendarFinding } from "~/domain/calendar/calendar-check";
import type { Procedure } from "~/domain/calendar/calendar-rules";
import type { ComputedDate, Step } from "~/domain/calendar/deadline";
import type { Distance } from "~/domain/calendar/moment";
import type { Language, Localized } from "~/domain/language";
import type { Counted } from "./say";

export const deadlineWords = {
  title: { en: "Deadlines", lv: "Termiņi" },
  intro: { en: "When tenders are due, until when vendors may ask, and when the last answer is to be given. Every time is a time of the server's clock.", lv: "Kad jāiesniedz piedāvājumi, līdz kuram brīdim piegādātāji var jautāt un kad jāsniedz pēdējā atbilde. Visi laiki ir pēc servera pulksteņa." },
  notAdvice: { en: "This is no legal advice", lv: "Tā nav juridiska konsultācija" },
  computedWith: { en: "The dates are computed from dated data: {data}. They are minimums of EU law; national law and a complex contract may ask for more (art. 47(1)).", lv: "Datumi aprēķināti no datētiem datiem: {data}. Tie ir ES tiesību minimumi; valsts tiesības un sarežģīts līgums var prasīt vairāk (47. panta 1. punkts)." },
  counting: { en: "Counted by Regulation (EEC, Euratom) No 1182/71: the day of the event does not count, a period ends at 24:00 of its last day, on a free day at that of the next working day.", lv: "Skaitīts pēc Regulas (EEK, Euratom) Nr. 1182/71: notikuma dienu neskaita, termiņš beidzas pēdējās dienas plkst. 24.00, brīvdienā – nākamās darbdienas plkst. 24.00." },
  validity: { en: "{name}: of {date}, holds from {from}", lv: "{name}: {date}, spēkā no {from}" },
  until: { en: " until {until}", lv: " līdz {until}" },
  now: { en: "The deadlines as they stand", lv: "Pašreizējie termiņi" },
  tentative: { en: "Computed, not saved", lv: "Aprēķināts, nav saglabāts" },
  tentativeText: { en: "What you left empty is proposed below; change it as you need and save.", lv: "Tukšie lauki zemāk aizpildīti ar ierosinājumu; mainiet to pēc vajadzības un saglabājiet." },
  none: { en: "No deadlines are set yet.", lv: "Termiņi vēl nav noteikti." },
  noneText: { en: "Choose the procedure and the day on which the notice is sent, and have the dates computed.", lv: "Izvēlieties procedūru un paziņojuma nosūtīšanas dienu, tad aprēķiniet datumus." },
  deadline: { en: "Deadline", lv: "Termiņš" },
  set: { en: "Set", lv: "Noteikts" },
  law: { en: "By law", lv: "Pēc likuma" },
  why: { en: "Why", lv: "Kāpēc" },
  notBefore: { en: "not before the end of {day}", lv: "ne pirms {day}, plkst. 24.00" },
  notAfter: { en: "until the end of {day}", lv: "līdz {day}, plkst. 24.00" },
  findings: { en: "What to look at", lv: "Kam pievērst uzmanību" },
  mustChange: { en: "Not allowed", lv: "Nav pieļaujams" },
  note: { en: "Think of it", lv: "Apsveriet" },
  change: { en: "Set the deadlines", lv: "Noteikt termiņus" },
  procedure: { en: "Procedure", lv: "Procedūra" },
  zone: { en: "Time zone", lv: "Laika josla" },
  zoneHint: { en: "All times below are of this zone, such as Europe/Riga.", lv: "Visi laiki zemāk ir šajā joslā, piemēram, Europe/Riga." },
  noticeOn: { en: "Day on which the contract notice is sent to the Official Journal", lv: "Diena, kad paziņojumu par līgumu nosūta Oficiālajam Vēstnesim" },
  requestsUntil: { en: "Requests to participate until", lv: "Pieteikumi dalībai līdz" },
  invitedOn: { en: "Day on which candidates are invited to tender", lv: "Diena, kad kandidātus uzaicina iesniegt piedāvājumus" },
  twoStages: { en: "Only for procedures in two stages.", lv: "Tikai divu posmu procedūrām." },
  tendersUntil: { en: "Tenders until", lv: "Piedāvājumi līdz" },
  questionsUntil: { en: "Questions until", lv: "Jautājumi līdz" },
  questionsHint: { en: "Questions that come in good time must be answered (art. 47(3)(a)).", lv: "Uz laikus uzdotiem jautājumiem jāatbild (47. panta 3. punkta a) apakšpunkts)." },
  priorNoticeOn: { en: "Day of a prior information notice", lv: "Iepriekšēja informatīvā paziņojuma diena" },
  priorNoticeHint: { en: "It makes the time shorter only if it was sent 35 days to 12 months before (art. 27(2)).", lv: "Termiņu saīsina tikai tad, ja nosūtīts 35 dienas līdz 12 mēnešus iepriekš (27. panta 2. punkts)." },
  urgent: { en: "Urgency makes the normal periods impracticable (art. 27(3), 28(6))", lv: "Steidzamības dēļ parastie termiņi nav iespējami (27. panta 3. punkts, 28. panta 6. punkts)" },
  urgency: { en: "Why it is urgent", lv: "Steidzamības pamatojums" },
  electronic: { en: "Tenders can be submitted electronically (art. 27(4), 28(5))", lv: "Piedāvājumus var iesniegt elektroniski (27. panta 4. punkts, 28. panta 5. punkts)" },
  agreed: { en: "All candidates agreed to the time for tenders; sub-central authorities only (art. 28(4))", lv: "Visi kandidāti piekrituši piedāvājumu termiņam; tikai pašvaldībām un citām decentralizētām iestādēm (28. panta 4. punkts)" },
  accessible: { en: "Can everybody read all documents free of charge from the publication on?", lv: "Vai visi dokumenti no publicēšanas brīža ikvienam brīvi un bez maksas pieejami?" },
  yes: { en: "Yes", lv: "Jā" },
  noAccess: { en: "No: five more days (art. 53(1))", lv: "Nē: piecas dienas vairāk (53. panta 1. punkts)" },
  restricted: { en: "Why not, and how one gets them", lv: "Kāpēc ne un kā tos saņemt" },
  reason: { en: "Why the deadlines change", lv: "Kāpēc termiņi mainās" },
  reasonHint: { en: "Kept with the revision. Once the tender is published, everybody reads it.", lv: "Paliek pie redakcijas. Kad iepirkums publicēts, to lasa visi." },
  compute: { en: "Compute the dates", lv: "Aprēķināt datumus" },
  save: { en: "Save the deadlines", lv: "Saglabāt termiņus" },
  extend: { en: "Extend the deadlines", lv: "Pagarināt termiņus" },
  extendText: { en: "Tenders are due so many days later at the same time of day, on a working day; questions that are still open move along. Tell the market by a change notice in the Official Journal, too.", lv: "Piedāvājumi jāiesniedz par tik dienām vēlāk tajā pašā laikā, darbdienā; vēl atvērtais jautājumu termiņš pārceļas līdzi. Paziņojiet tirgum arī ar labojumu Oficiālajā Vēstnesī." },
  days: { en: "Days", lv: "Dienas" },
  revisions: { en: "Revisions", lv: "Redakcijas" },
  revision: { en: "Revision", lv: "Redakcija" },
  who: { en: "Who", lv: "Kas" },
  data: { en: "Data", lv: "Dati" },
  onlyLead: { en: "The lead buyer's officers set the deadlines.", lv: "Termiņus nosaka vadošā pasūtītāja speciālisti." },
  calendarFile: { en: "Deadlines as a calendar file (.ics)", lv: "Termiņi kalendāra datnē (.ics)" },
  publicTitle: { en: "Deadlines of “{title}”", lv: "“{title}” termiņi" },
  publicIntro: { en: "Until when the authorities accept what. Times of the server's clock count.", lv: "Līdz kuram brīdim iestādes ko pieņem. Izšķir servera pulkstenis." },
  publicNone: { en: "No deadlines are published yet.", lv: "Termiņi vēl nav publicēti." },
  showZone: { en: "Show times in the zone", lv: "Rādīt laikus joslā" },
  show: { en: "Show", lv: "Rādīt" },
  unknownZone: { en: "This time zone is not known. Times are shown in {zone}.", lv: "Šāda laika josla nav zināma. Laiki rādīti joslā {zone}." },
  when: { en: "When", lv: "Kad" },
  left: { en: "From now", lv: "No šī brīža" },
  changes: { en: "Changes of the deadlines", lv: "Termiņu izmaiņas" },
  serverTime: { en: "Server time: {time}", lv: "Servera laiks: {time}" },
  tendersElsewhere: { en: "Tenders are not received here. The contract notice says where.", lv: "Piedāvājumus šeit nepieņem. Paziņojumā par līgumu norādīts, kur tos iesniedz." },
  feedNew: { en: "Deadlines are set: tenders until {tenders}, questions until {questions}", lv: "Noteikti termiņi: piedāvājumi līdz {tenders}, jautājumi līdz {questions}" },
  feedChanged: { en: "Deadlines changed: tenders until {tenders}, questions until {questions}. Reason: {reason}", lv: "Mainīti termiņi: piedāvājumi līdz {tenders}, jautājumi līdz {questions}. Iemesls: {reason}" },
} as const satisfies Record<string, Localized>;

export const procedureNames: Record<Procedure, { name: Localized; hint: Localized }> = {
  open: { name: { en: "Open procedure", lv: "Atklāta procedūra" }, hint: { en: "Everybody may tender (art. 27)", lv: "Piedāvājumu var iesniegt ikviens (27. pants)" } },
  restricted: { name: { en: "Restricted procedure", lv: "Slēgta procedūra" }, hint: { en: "Everybody may ask to take part, those who are invited tender (art. 28)", lv: "Pieteikties var ikviens, piedāvājumu iesniedz uzaicinātie (28. pants)" } },
  negotiation: { name: { en: "Competitive procedure with negotiation", lv: "Konkursa procedūra ar sarunām" }, hint: { en: "Art. 29", lv: "29. pants" } },
  dialogue: { name: { en: "Competitive dialogue", lv: "Konkursa dialogs" }, hint: { en: "Art. 30; the law has no minimum for the tenders", lv: "30. pants; piedāvājumiem likumā nav minimuma" } },
  partnership: { name: { en: "Innovation partnership", lv: "Inovācijas partnerība" }, hint: { en: "Art. 31; the law has no minimum for the tenders", lv: "31. pants; piedāvājumiem likumā nav minimuma" } },
};

export const dateNames: Record<ComputedDate["name"], Localized> = {
  requests: { en: "Requests to participate", lv: "Pieteikumi dalībai" },
  tenders: { en: "Tenders", lv: "Piedāvājumi" },
  questions: { en: "Questions", lv: "Jautājumi" },
  answers: { en: "Last answer of the authorities", lv: "Iestāžu pēdējā atbilde" },
};

export const stepSentences: Record<Step["because"], Localized> = {
  minimum: { en: "at least {days} days from {from}", lv: "vismaz {days} dienas (notikuma diena: {from})" },
  "prior-notice": { en: "{days} days after a prior information notice", lv: "{days} dienas pēc iepriekšēja informatīvā paziņojuma" },
  urgency: { en: "{days} days in urgency", lv: "{days} dienas steidzamības gadījumā" },
  electronic: { en: "{days} days, as tenders are electronic", lv: "{days} dienas, jo piedāvājumi ir elektroniski" },
  agreement: { en: "as agreed with all candidates", lv: "kā saskaņots ar visiem kandidātiem" },
  "not-accessible": { en: "{days} days more, as not everybody can read the documents", lv: "par {days} dienām vairāk, jo dokumenti nav pieejami ikvienam" },
  answers: { en: "{days} whole days before the tenders", lv: "{days} pilnas dienas pirms piedāvājumiem" },
  "urgent-answers": { en: "{days} whole days before the tenders, in urgency", lv: "{days} pilnas dienas pirms piedāvājumiem, steidzamības gadījumā" },
  "good-time": { en: "our proposal of “in good time”: {days} whole days before the last answer; the law has no number", lv: "mūsu ierosinājums, kas ir “laikus”: {days} pilnas dienas pirms pēdējās atbildes; likumā skaitļa nav" },
  "free-day": { en: "its last day is free{holiday}, so it ends with the next working day", lv: "pēdējā diena ir brīva{holiday}, tāpēc tas beidzas nākamajā darbdienā" },
  "two-working-days": { en: "moved so that it holds two working days", lv: "pārcelts, lai tajā būtu divas darbdienas" },
};

export const findingSentences: Record<CalendarFinding["code"], Localized> = {
  "requests-too-short": { en: "Too little time to ask to take part: not before the end of {day}.", lv: "Pārāk maz laika pieteikumiem: ne pirms {day}, plkst. 24.00." },
  "tenders-too-short": { en: "Too little time for tenders: not before the end of {day}.", lv: "Pārāk maz laika piedāvājumiem: ne pirms {day}, plkst. 24.00." },
  "prior-notice-late": { en: "The prior information notice comes too late to make the time shorter: not after {day}.", lv: "Iepriekšējs informatīvais paziņojums ir par vēlu, lai saīsinātu termiņu: vēlākā diena: {day}." },
  "prior-notice-old": { en: "The prior information notice is too old to make the time shorter: not before {day}.", lv: "Iepriekšējs informatīvais paziņojums ir par vecu, lai saīsinātu termiņu: agrākā diena: {day}." },
  order: { en: "The steps are not in order: notice, requests, invitation, questions, tenders.", lv: "Soļi nav pareizā secībā: paziņojums, pieteikumi, uzaicinājums, jautājumi, piedāvājumi." },
  "no-invitation": { en: "In two stages, requests to participate need an end, and the time for tenders counts from the invitation. Enter both as soon as they are known.", lv: "Divos posmos pieteikumiem vajadzīgs termiņš, un piedāvājumu laiku skaita no uzaicinājuma. Ievadiet abus, tiklīdz tie zināmi." },
  "questions-after-answers": { en: "Questions would come after the last answer is due, at the end of {day}.", lv: "Jautājumi nāktu pēc pēdējās atbildes termiņa ({day}, plkst. 24.00)." },
  "questions-late": { en: "There is little time to answer the last questions. Until the end of {day} would leave more.", lv: "Pēdējo jautājumu atbildēm ir maz laika. Vairāk tā būtu līdz {day}, plkst. 24.00." },
  weekend: { en: "{day} is a Saturday or Sunday.", lv: "{day} ir sestdiena vai svētdiena." },
  holiday: { en: "{day} is a public holiday: {name}.", lv: "{day} ir svētku diena: {name}." },
  "holiday-elsewhere": { en: "{day} is a public holiday in {country}: {name}.", lv: "{day} ir svētku diena valstī {country}: {name}." },
  "no-data": { en: "There is no data of public holidays in {country}: only weekends count as free days.", lv: "Nav datu par svētku dienām valstī {country}: par brīvām uzskatītas tikai nedēļas nogales." },
  "data-ends": { en: "The data of public holidays does not cover this time. Check the days.", lv: "Dati par svētku dienām neaptver šo laiku. Pārbaudiet dienas." },
  "urgency-and-access": { en: "In urgency the law does not add five days where documents are not accessible. Vendors still need to get them.", lv: "Steidzamības gadījumā likums nepieliek piecas dienas par nepieejamiem dokumentiem. Piegādātājiem tie tomēr jāsaņem." },
};

const inUnits: Record<Distance["unit"], { ahead: Counted; past: Counted }> = {
  days: {
    ahead: { en: { one: "in {count} day", other: "in {count} days" }, lv: { zero: "pēc {count} dienām", one: "pēc {count} dienas", other: "pēc {count} dienām" } },
    past: { en: { one: "{count} day ago", other: "{count} days ago" }, lv: { zero: "pirms {count} dienām", one: "pirms {count} dienas", other: "pirms {count} dienām" } },
  },
  hours: {
    ahead: { en: { one: "in {count} hour", other: "in {count} hours" }, lv: { zero: "pēc {count} stundām", one: "pēc {count} stundas", other: "pēc {count} stundām" } },
    past: { en: { one: "{count} hour ago", other: "{count} hours ago" }, lv: { zero: "pirms {count} stundām", one: "pirms {count} stundas", other: "pirms {count} stundām" } },
  },
  minutes: {
    ahead: { en: { one: "in {count} minute", other: "in {count} minutes" }, lv: { zero: "pēc {count} minūtēm", one: "pēc {count} minūtes", other: "pēc {count} minūtēm" } },
    past: { en: { one: "{count} minute ago", other: "{count} minutes ago" }, lv: { zero: "pirms {count} minūtēm", one: "pirms {count} minūtes", other: "pirms {count} minūtēm" } },
  },
};

/** "in 6 days", "47 hours ago": by the server's clock. */
export const distanceSentence = ({ unit, past }: Pick<Distance, "unit" | "past">): Counted => inUnits[unit][past ? "past" : "ahead"];

const regulation = "1182/71: ";

/** Articles as each language cites them; of Directive 2014/24/EU unless they name Regulation 1182/71. */
export const articleSentence = (language: Language, articles: string): string => articles.split(", ").map((one) => cited(language, one)).join(", ");

function cited(language: Language, article: string): string {
  const [, number = "", paragraph, point] = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(article.replace(regulation, "")) ?? [];
  const ofRegulation = article.startsWith(regulation);
  if (language === "en") return `${ofRegulation ? "Regulation 1182/71, " : ""}art. ${article.replace(regulation, "")}`;
  const parts = !paragraph ? "pants" : !point ? `panta ${paragraph}. punkts` : `panta ${paragraph}. punkta ${point}) apakšpunkts`;
  return `${ofRegulation ? "Regulas 1182/71 " : ""}${number}. ${parts}`;
}
