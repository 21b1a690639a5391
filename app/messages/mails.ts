// Letters to people outside the authorities. No text of a question is in them, and nothing that says who asked.
import type { Localized } from "~/domain/language";
import type { MailKind } from "~/domain/mail";

const ignore: Localized = { en: "If you did not ask for this, do nothing.", lv: "Ja jūs to nelūdzāt, nekas nav jādara." };

export const mailWords: Record<MailKind, { subject: Localized; text: Localized; end: Localized }> = {
  "vendor-registration": {
    subject: { en: "Confirm your e-mail address", lv: "Apstipriniet savu e-pasta adresi" },
    text: { en: "Open this link within 24 hours to make an account for your organisation.", lv: "Lai izveidotu savas organizācijas kontu, 24 stundu laikā atveriet šo saiti." },
    end: ignore,
  },
  "vendor-password": {
    subject: { en: "Choose a new password", lv: "Izvēlieties jaunu paroli" },
    text: { en: "You have an account already. Open this link within an hour to choose a new password.", lv: "Jums jau ir konts. Lai izvēlētos jaunu paroli, stundas laikā atveriet šo saiti." },
    end: ignore,
  },
  "vendor-colleague": {
    subject: { en: "{vendor} invites you", lv: "{vendor} jūs aicina" },
    text: { en: "A colleague at {vendor} asks you to work together. Open this link within 7 days to make your account.", lv: "Kolēģis organizācijā {vendor} aicina jūs sadarboties. Lai izveidotu kontu, 7 dienu laikā atveriet šo saiti." },
    end: ignore,
  },
  "question-asked-back": {
    subject: { en: "About your question {number}", lv: "Par jūsu jautājumu Nr. {number}" },
    text: { en: "The authorities ask you to explain your question. What you write to each other is never published.", lv: "Iestādes lūdz paskaidrot jūsu jautājumu. Sarakste netiek publicēta." },
    end: { en: "Only your organisation and the small team that answers questions can read it.", lv: "To var lasīt tikai jūsu organizācija un šaurā komanda, kas atbild uz jautājumiem." },
  },
  "answers-released": {
    subject: { en: "New answers: {title}", lv: "Jaunas atbildes: {title}" },
    text: { en: "Questions on “{title}” were answered. Everybody can read them since this moment.", lv: "Ir atbildēts uz jautājumiem par “{title}”. Kopš šī brīža tos var lasīt ikviens." },
    end: { en: "You get this because you asked a question or follow this specification.", lv: "Jūs to saņemat, jo uzdevāt jautājumu vai sekojat šai specifikācijai." },
  },
  subscription: {
    subject: { en: "Confirm: hear of changes of “{title}”", lv: "Apstipriniet: ziņas par “{title}” izmaiņām" },
    text: { en: "Open this link and confirm that you want a mail whenever a new version of “{title}” is published.", lv: "Atveriet šo saiti un apstipriniet, ka vēlaties e-pastu, kad tiek publicēta jauna “{title}” versija." },
    end: ignore,
  },
  published: {
    subject: { en: "Published: {title}, version {number}", lv: "Publicēts: {title}, {number}. versija" },
    text: { en: "Version {number} of “{title}” is public, for everybody since the same instant.", lv: "“{title}” {number}. versija ir publiska, visiem kopš viena mirkļa." },
    end: { en: "To get no more of these mails, open {end}", lv: "Lai šādas ziņas vairs nesaņemtu, atveriet {end}" },
  },
};
