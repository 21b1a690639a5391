import type { Localized } from "~/domain/language";
import type { NoticeKind } from "~/domain/people/notice";
import { deadlineNear } from "./calendar";
import type { Counted } from "./say";

export const inbox = {
  title: { en: "Inbox", lv: "Jaunumi" },
  none: { en: "Nothing has happened yet that you should hear of.", lv: "Vēl nav noticis nekas, par ko jums būtu jāzina." },
  work: { en: "What waits for you stands under “My work”.", lv: "Tas, kas gaida jūs, ir sadaļā “Mani darbi”." },
  unread: { en: "New", lv: "Jauns" },
  open: { en: "Open the specification", lv: "Atvērt specifikāciju" },
  markRead: { en: "Mark as read", lv: "Atzīmēt kā lasītu" },
  markAll: { en: "Mark all as read", lv: "Atzīmēt visus kā lasītus" },
  pages: { en: "Pages of the inbox", lv: "Jaunumu lapas" },
  other: { en: "The notices that you get as a member of another authority are there when you act for it: {authorities}.", lv: "Paziņojumi, ko saņemat kā citas iestādes loceklis, redzami, kad rīkojaties tās vārdā: {authorities}." },
  unknown: { en: "Something happened in the specification", lv: "Specifikācijā kaut kas notika" },
} as const satisfies Record<string, Localized>;

export const unreadCount: Counted = {
  en: { one: "{count} unread notice", other: "{count} unread notices" },
  lv: { zero: "{count} nelasītu paziņojumu", one: "{count} nelasīts paziņojums", other: "{count} nelasīti paziņojumi" },
};

/** What happened, in a sentence. What the rule alone decided names nobody. */
export const noticeSentences: Record<NoticeKind, Localized> = {
  mentioned: { en: "{who} mentions you", lv: "{who} jūs piemin" },
  blocked: { en: "{who} ({authority}) wants something resolved before freezing", lv: "{who} ({authority}) vēlas, lai pirms iesaldēšanas kaut kas tiktu atrisināts" },
  answered: { en: "{who} answered in a thread of yours", lv: "{who} atbildēja jūsu sarunā" },
  resolved: { en: "{who} resolved a thread of yours", lv: "{who} noslēdza jūsu sarunu" },
  "reopened-thread": { en: "{who} opened a thread of yours again", lv: "{who} no jauna atvēra jūsu sarunu" },
  "vote-asked": { en: "{who} ({authority}) proposes how to settle a collision", lv: "{who} ({authority}) ierosina, kā izšķirt sadursmi" },
  settled: { en: "A collision is settled", lv: "Sadursme ir izšķirta" },
  "not-settled": { en: "A proposal to settle a collision was rejected", lv: "Ierosinājums izšķirt sadursmi ir noraidīts" },
  amended: { en: "{who} ({authority}) proposes an amendment", lv: "{who} ({authority}) ierosina grozījumu" },
  "amendment-accepted": { en: "An amendment is accepted and carried out", lv: "Grozījums ir pieņemts un ieviests" },
  "amendment-rejected": { en: "An amendment was rejected", lv: "Grozījums ir noraidīts" },
  "amendment-obsolete": { en: "Your amendment is obsolete: what it changes was changed meanwhile. You can put it on the present text.", lv: "Jūsu grozījums ir novecojis: tas, ko tas groza, pa šo laiku ir mainīts. Varat to pielāgot pašreizējam tekstam." },
  "waiver-asked": { en: "{who} ({authority}) asks to let a finding of the checks stand", lv: "{who} ({authority}) lūdz pieļaut pārbaužu konstatējumu" },
  "waiver-answered": { en: "{who} ({authority}) answered your request for a waiver", lv: "{who} ({authority}) atbildēja uz jūsu pieļāvuma lūgumu" },
  objected: { en: "{authority} objects", lv: "{authority} iebilst" },
  lapsed: { en: "The requirement was changed, so the position that you took on it no longer stands", lv: "Prasība ir mainīta, tāpēc jūsu paustā nostāja vairs nav spēkā" },
  assigned: { en: "{who} ({authority}) asks your authority to see to a collision", lv: "{who} ({authority}) lūdz jūsu iestādi parūpēties par sadursmi" },
  agreement: { en: "{authority} recorded the agreement between the authorities; each confirms it", lv: "{authority} ievadīja iestāžu vienošanos; to apstiprina katra iestāde" },
  "agreement-in-force": { en: "The agreement between the authorities is in force", lv: "Iestāžu vienošanās ir stājusies spēkā" },
  invited: { en: "{authority} invites your authority", lv: "{authority} uzaicina jūsu iestādi" },
  joined: { en: "{authority} accepted the invitation", lv: "{authority} pieņēma uzaicinājumu" },
  left: { en: "{authority} no longer takes part", lv: "{authority} vairs nepiedalās" },
  frozen: { en: "The specification is frozen as baseline {number}", lv: "Specifikācija ir iesaldēta kā {number}. redakcija" },
  rejected: { en: "{authority} rejected the baseline", lv: "{authority} noraidīja redakciju" },
  excepted: { en: "{authority} consents by exception; the specification is back in drafting", lv: "{authority} piekrīt ar izņēmumiem; specifikācija ir atgriezta izstrādē" },
  "deadline-near": deadlineNear,
  reopened: { en: "The specification is back in drafting", lv: "Specifikācija ir atgriezta izstrādē" },
};
