import type { Localized } from "~/domain/language";

export const subscriptionWords = {
  title: { en: "Hear of new versions", lv: "Uzzināt par jaunām versijām" },
  text: { en: "You get a mail when a new version is public, never before. No account is needed, and the address is used for nothing else.", lv: "Jūs saņemsiet e-pastu, kad jauna versija ir publiska, ne agrāk. Konts nav vajadzīgs, un adresi nelieto nekam citam." },
  email: { en: "E-mail address", lv: "E-pasta adrese" },
  send: { en: "Send me a link to confirm", lv: "Nosūtiet man saiti apstiprināšanai" },
  sentTitle: { en: "Look into your mailbox", lv: "Ieskatieties savā pastkastē" },
  sentText: { en: "A link is on its way to {email}. Nothing is sent to you before you confirm by it.", lv: "Saite ir ceļā uz {email}. Kamēr ar to neapstiprināt, jums nekas netiks sūtīts." },
  noMail: { en: "This installation sends no mails. Follow the feed instead: it tells the same at the same instant.", lv: "Šī sistēma e-pastus nesūta. Sekojiet plūsmai: tā tajā pašā mirklī pastāsta to pašu." },
  feed: { en: "Atom feed of this specification", lv: "Šīs specifikācijas Atom plūsma" },
  manage: { en: "Your subscription", lv: "Jūsu abonements" },
  confirmText: { en: "Confirm that {email} gets a mail whenever a new version is published.", lv: "Apstipriniet, ka {email} saņem e-pastu, kad tiek publicēta jauna versija." },
  confirm: { en: "Confirm", lv: "Apstiprināt" },
  confirmed: { en: "{email} gets a mail whenever a new version is published.", lv: "{email} saņem e-pastu, kad tiek publicēta jauna versija." },
  endText: { en: "The address is then deleted here.", lv: "Adrese šeit tad tiek dzēsta." },
  end: { en: "End it", lv: "Pārtraukt" },
  ended: { en: "You get no more mails about this specification. Your address is deleted.", lv: "Par šo specifikāciju jūs e-pastus vairs nesaņemsiet. Jūsu adrese ir dzēsta." },
} as const satisfies Record<string, Localized>;
