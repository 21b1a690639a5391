import type { Localized } from "~/domain/language";
import type { State } from "~/domain/specification/specification";

export const states = {
  drafting: { en: "Drafting", lv: "Izstrādē" },
  frozen: { en: "Frozen", lv: "Iesaldēta" },
  signing: { en: "Being signed", lv: "Tiek parakstīta" },
  signed: { en: "Signed", lv: "Parakstīta" },
} as const satisfies Record<State, Localized>;

export const componentWords = {
  contents: { en: "Contents", lv: "Saturs" },
  move: { en: "Move {what}", lv: "Pārvietot: {what}" },
  moveUp: { en: "Move up", lv: "Augstāk" },
  moveDown: { en: "Move down", lv: "Zemāk" },
  moveFirst: { en: "Move to the top", lv: "Uz sākumu" },
  moveLast: { en: "Move to the end", lv: "Uz beigām" },
  previous: { en: "Previous", lv: "Iepriekšējā" },
  next: { en: "Next", lv: "Nākamā" },
  pageOf: { en: "Page {page} of {pages}", lv: "{page}. lapa no {pages}" },
  removeFilter: { en: "Remove filter: {what}", lv: "Noņemt filtru: {what}" },
  notSet: { en: "not set", lv: "nav norādīts" },
  unresolved: { en: "leads nowhere", lv: "nekur neved" },
  mine: { en: "Your text", lv: "Jūsu teksts" },
  theirs: { en: "Text that is saved now", lv: "Pašlaik saglabātais teksts" },
  changes: { en: "From the saved text to yours", lv: "No saglabātā teksta uz jūsējo" },
  lead: { en: "Lead buyer", lv: "Vadošais pasūtītājs" },
  signed: { en: "Signed", lv: "Parakstījis" },
  next_: { en: "Next to sign", lv: "Paraksta nākamais" },
  waiting: { en: "Waiting", lv: "Gaida" },
  signOff: { en: "Sign-off", lv: "Parakstīšana" },
  authority: { en: "Authority", lv: "Iestāde" },
  signatory: { en: "Signatory", lv: "Parakstītājs" },
  state: { en: "State", lv: "Stāvoklis" },
  account: { en: "Your account", lv: "Jūsu konts" },
  actAs: { en: "Act for another authority", lv: "Darboties citas iestādes vārdā" },
  screenLanguage: { en: "Language of the screens", lv: "Ekrāna valoda" },
  apply: { en: "Apply", lv: "Lietot" },
  done: { en: "done", lv: "paveikts" },
  current: { en: "now", lv: "tagad" },
  later: { en: "later", lv: "vēlāk" },
  blocked: { en: "something is missing", lv: "kaut kā trūkst" },
} as const satisfies Record<string, Localized>;
