// The public consultation: the page of the citizens, the moderation by officers, and the closing report.
import type { Moderation } from "~/domain/review/public-comment";
import type { Localized } from "~/domain/language";
import type { Counted } from "./say";

export const consultationWords = {
  title: { en: "Public consultation: {title}", lv: "Sabiedriskā apspriešana: {title}" },
  short: { en: "Public consultation", lv: "Sabiedriskā apspriešana" },
  none: { en: "There is no public consultation on this specification.", lv: "Par šo specifikāciju sabiedriskā apspriešana nenotiek." },
  about: { en: "What it is about", lv: "Par ko tā ir" },
  opens: { en: "You can write from {time} on ({distance}).", lv: "Rakstīt var no {time} ({distance})." },
  open: { en: "You can write until {time} ({distance}).", lv: "Rakstīt var līdz {time} ({distance})." },
  adjudication: { en: "The time for writing ended on {time}. The authorities deal with what they read and answer by {answers}.", lv: "Rakstīšanas laiks beidzās {time}. Iestādes izskata izlasīto un atbildēs līdz {answers}." },
  closed: { en: "The consultation is closed. Its report says what was heard and what becomes of it.", lv: "Apspriešana ir slēgta. Pārskatā teikts, kas dzirdēts un kas no tā izriet." },
  cancelled: { en: "The consultation was cancelled: {reason}", lv: "Apspriešana ir atcelta: {reason}" },
  reasons: { en: "Its times were changed", lv: "Laiki ir mainīti" },
  sections: { en: "Sections", lv: "Sadaļas" },
  whole: { en: "The specification as a whole", lv: "Specifikācija kopumā" },
  comments: { en: "Comments", lv: "Komentāri" },
  commentsOn: { en: "Comments: {section}", lv: "Komentāri: {section}" },
  all: { en: "All comments", lv: "Visi komentāri" },
  noComments: { en: "No comment is shown yet.", lv: "Vēl neviens komentārs nav parādīts." },
  anonymous: { en: "Without a name", lv: "Bez vārda" },
  writtenOn: { en: "{name}, {date}", lv: "{name}, {date}" },
  write: { en: "Write a comment", lv: "Rakstīt komentāru" },
  section: { en: "What it is about", lv: "Par ko tas ir" },
  name: { en: "Your name", lv: "Jūsu vārds" },
  nameHint: { en: "It is shown with the comment. Leave it empty to write without a name.", lv: "Tas redzams pie komentāra. Atstājiet tukšu, lai rakstītu bez vārda." },
  text: { en: "Your comment", lv: "Jūsu komentārs" },
  textHint: { en: "It is read by the authorities and shown here once they have looked at it. Write nothing about other people's private lives.", lv: "To lasa iestādes un parāda šeit, kad to aplūkojušas. Nerakstiet par citu cilvēku privāto dzīvi." },
  homepage: { en: "Leave this field empty", lv: "Atstājiet šo lauku tukšu" },
  privacy: { en: "Kept are your text, the section, the time, the language and the name if you give one: nothing else. No account, no cookie, no tracking. Your network address is used to limit floods, apart from the comment, and forgotten after an hour.", lv: "Glabā jūsu tekstu, sadaļu, laiku, valodu un vārdu, ja to norādāt; neko citu. Bez konta, sīkdatnēm un izsekošanas. Tīkla adresi lieto tikai plūdu ierobežošanai, atsevišķi no komentāra, un pēc stundas aizmirst." },
  send: { en: "Send the comment", lv: "Nosūtīt komentāru" },
  thanks: { en: "Thank you. Your comment has arrived", lv: "Paldies. Komentārs ir saņemts" },
  thanksText: { en: "It is shown here once an officer of the authorities has looked at it.", lv: "To parādīs šeit, kad to būs aplūkojis iestādes speciālists." },
  refusedCount: { en: "Comments that are not shown, and why", lv: "Komentāri, kas nav parādīti, un iemesls" },
  reason: { en: "Reason", lv: "Iemesls" },
  count: { en: "Number", lv: "Skaits" },
  report: { en: "Closing report", lv: "Noslēguma pārskats" },
  reportTitle: { en: "Report of the public consultation: {title}", lv: "Sabiedriskās apspriešanas pārskats: {title}" },
  notYet: { en: "The report is published when the consultation is closed.", lv: "Pārskatu publicēs, kad apspriešana būs slēgta." },
  reply: { en: "What the authorities say to it", lv: "Ko iestādes par to saka" },
  received: { en: "Comments received", lv: "Saņemtie komentāri" },
  shown: { en: "Shown", lv: "Parādīti" },
  refused: { en: "Not shown", lv: "Nav parādīti" },
  period: { en: "Open from, until", lv: "Atvērta no, līdz" },
  bySection: { en: "Shown comments by section", lv: "Parādītie komentāri pa sadaļām" },
  others: { en: "Other consultations on this specification", lv: "Citas šīs specifikācijas apspriešanas" },
  round: { en: "Consultation {number}", lv: "{number}. apspriešana" },
  pages: { en: "Pages of comments", lv: "Komentāru lapas" },
  moderate: { en: "Comments of the public", lv: "Sabiedrības komentāri" },
  moderateText: { en: "Nobody outside reads a comment before an officer shows it. Show everything that is no insult, no crime, no advertising and names no private matter of others, also what displeases. Everybody reads how many comments you refuse, and why.", lv: "Neviens ārpusē nelasa komentāru, pirms speciālists to parāda. Parādiet visu, kas nav apvainojums, noziegums, reklāma vai citu cilvēku privātā dzīve, arī to, kas nepatīk. Visi lasa, cik komentāru noraidāt un kāpēc." },
  decide: { en: "Decide", lv: "Izlemt" },
  decision: { en: "What to do with the ticked ones", lv: "Ko darīt ar atzīmētajiem" },
  decisionReason: { en: "Why they are refused", lv: "Kāpēc tie noraidīti" },
  decisionReasonHint: { en: "Public. For example: insult, advertising, private matters of others.", lv: "Publisks. Piemēram: apvainojums, reklāma, citu cilvēku privātā dzīve." },
  nothing: { en: "There are none.", lv: "Tādu nav." },
  filters: { en: "Which comments", lv: "Kuri komentāri" },
  file: { en: "All comments as CSV", lv: "Visi komentāri CSV datnē" },
  cannot: { en: "Officers of the participating authorities decide on comments.", lv: "Par komentāriem lemj iesaistīto iestāžu speciālisti." },
  decidedBy: { en: "{name}, {date}", lv: "{name}, {date}" },
  when: { en: "When", lv: "Kad" },
  language: { en: "Language", lv: "Valoda" },
  state: { en: "Decision", lv: "Lēmums" },
  who: { en: "Decided by", lv: "Lēma" },
  decidedOn: { en: "Decided on", lv: "Lemts" },
} as const satisfies Record<string, Localized>;

export const moderationNames: Record<Moderation | "waiting", Localized> = {
  waiting: { en: "To be decided", lv: "Jālemj" },
  shown: { en: "Shown", lv: "Parādīti" },
  refused: { en: "Refused", lv: "Noraidīti" },
};

export const moderationChoices: Record<Moderation, Localized> = {
  shown: { en: "Show them to everybody", lv: "Parādīt visiem" },
  refused: { en: "Refuse them, with a reason", lv: "Noraidīt, norādot iemeslu" },
};

export const commentCount: Counted = {
  en: { one: "{count} comment", other: "{count} comments" },
  lv: { zero: "{count} komentāru", one: "{count} komentārs", other: "{count} komentāri" },
};
