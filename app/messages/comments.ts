import type { Localized } from "~/domain/language";
import type { CommentKind } from "~/domain/specification/comment";
import type { Counted } from "./say";

export const comments = {
  title: { en: "Comments and questions", lv: "Komentāri un jautājumi" },
  inside: { en: "Only the participating authorities see this; it is in no document.", lv: "To redz tikai iesaistītās iestādes; dokumentos tā nav." },
  none: { en: "Nobody has said anything here yet.", lv: "Te vēl neviens neko nav teicis." },
  noneLike: { en: "No thread is like this. Take a filter away.", lv: "Šādas sarunas nav. Noņemiet kādu filtru." },
  write: { en: "Write a comment or ask", lv: "Komentēt vai jautāt" },
  send: { en: "Send", lv: "Nosūtīt" },
  kind: { en: "What it is", lv: "Kas tas ir" },
  text: { en: "Text", lv: "Teksts" },
  textHint: { en: "Write @ and a name, or tick people below, and they hear of it.", lv: "Rakstiet @ un vārdu vai atzīmējiet cilvēkus zemāk, un viņi par to uzzinās." },
  blocking: { en: "Freezing waits for this", lv: "Līdz tam neiesaldēt" },
  blockingHint: { en: "Until you, an officer of your authority or of the lead buyer resolves it", lv: "Kamēr to nenoslēdzat jūs, jūsu iestādes vai vadošā pasūtītāja speciālists" },
  mention: { en: "Who should hear of it", lv: "Kam par to jāuzzina" },
  aboutWhole: { en: "The specification as a whole", lv: "Specifikācija kopumā" },
  aboutAmendment: { en: "An amendment", lv: "Grozījums" },
  aboutRequirement: { en: "About {requirement}", lv: "Par {requirement}" },
  aboutRetired: { en: "{title} (retired)", lv: "{title} (atsaukta)" },
  revision: { en: "About revision {written}; the text is now revision {now}.", lv: "Par teksta {written}. versiju; tagad ir {now}. versija." },
  whatChanged: { en: "What has changed", lv: "Kas mainījies" },
  to: { en: "To: {names}", lv: "Kam: {names}" },
  open: { en: "Open", lv: "Atvērta" },
  resolved: { en: "Resolved", lv: "Noslēgta" },
  resolution: { en: "Resolution", lv: "Noslēgums" },
  resolvedThreads: { en: "Resolved threads", lv: "Noslēgtās sarunas" },
  answer: { en: "Answer", lv: "Atbildēt" },
  thread: { en: "Thread", lv: "Saruna" },
  resolve: { en: "Resolve", lv: "Noslēgt" },
  resolveTitle: { en: "Resolve the thread", lv: "Noslēgt sarunu" },
  resolveText: { en: "Say in a sentence how it ended. Everybody in the thread hears of it, and the thread stays readable.", lv: "Vienā teikumā uzrakstiet, kā tā beidzās. Visi sarunas dalībnieki par to uzzinās, un saruna paliek lasāma." },
  reopen: { en: "Open again", lv: "Atvērt no jauna" },
  reopenTitle: { en: "Open the thread again", lv: "Atvērt sarunu no jauna" },
  reopenText: { en: "Say why it is not settled yet.", lv: "Uzrakstiet, kāpēc tā vēl nav pabeigta." },
  reason: { en: "In a sentence", lv: "Vienā teikumā" },
  cannot: { en: "This is for whoever opened the thread, and for officers; where freezing waits for it, for officers of that authority and of the lead buyer.", lv: "To var sarunas sācējs un speciālisti; ja no tās atkarīga iesaldēšana, tad šīs iestādes un vadošā pasūtītāja speciālisti." },
  readOnly: { en: "Once your authority has accepted the invitation, you can write here.", lv: "Te varēsiet rakstīt, kad jūsu iestāde būs pieņēmusi uzaicinājumu." },
  all: { en: "All threads", lv: "Visas sarunas" },
  filters: { en: "Which threads", lv: "Kuras sarunas" },
  state: { en: "State", lv: "Stāvoklis" },
  any: { en: "Open and resolved", lv: "Atvērtas un noslēgtas" },
  only: { en: "Only", lv: "Tikai" },
  questions: { en: "Questions", lv: "Jautājumi" },
  blockers: { en: "Those that freezing waits for", lv: "Tās, no kurām atkarīga iesaldēšana" },
  mine: { en: "Those that I wrote in", lv: "Tās, kurās rakstīju" },
  mentionsMe: { en: "Those that mention me", lv: "Tās, kurās mani piemin" },
  show: { en: "Show", lv: "Rādīt" },
  pages: { en: "Pages of threads", lv: "Sarunu lapas" },
} as const satisfies Record<string, Localized>;

export const commentKindNames: Record<CommentKind, Localized> = {
  comment: { en: "Comment", lv: "Komentārs" },
  question: { en: "Question", lv: "Jautājums" },
};

export const threadCount: Counted = {
  en: { one: "{count} thread", other: "{count} threads" },
  lv: { zero: "{count} sarunu", one: "{count} saruna", other: "{count} sarunas" },
};
