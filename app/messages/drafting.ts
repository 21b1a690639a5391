import type { Localized } from "~/domain/language";

export const drafting = {
  saving: { en: "Saving…", lv: "Saglabā…" },
  saved: { en: "Saved as draft {time}", lv: "Saglabāts kā melnraksts {time}" },
  failed: { en: "Not saved: no connection. Keep this page open", lv: "Nav saglabāts: nav savienojuma. Neaizveriet šo lapu" },
  unsent: { en: "You have unsent text of {time}", lv: "Jums ir nenosūtīts teksts: {time}" },
  taken: { en: "Your unsent text of {time} is in the form", lv: "Veidlapā ir jūsu nenosūtītais teksts: {time}" },
  stale: { en: "Someone has changed this since. Taking it up shows both texts.", lv: "Kopš tā laika kāds to ir mainījis. Turpinot redzēsiet abus tekstus." },
  takeUp: { en: "Take it up", lv: "Turpināt ar to" },
  discard: { en: "Discard it", lv: "Izmest to" },
  merged: { en: "Both changes fit together: the form below holds them in one text. Read it before you save.", lv: "Abas izmaiņas ir savienojamas: veidlapā zemāk tās ir vienā tekstā. Pirms saglabāšanas to izlasiet." },
  overlap: { en: "Both changed the same words, so the form below holds your text. Put both together by hand.", lv: "Mainīti tie paši vārdi, tāpēc veidlapā zemāk ir jūsu teksts. Apvienojiet abus paši." },
  saveMerged: { en: "Save the merged text", lv: "Saglabāt apvienoto tekstu" },
  keepTheirs: { en: "Keep theirs", lv: "Paturēt otru tekstu" },
} as const satisfies Record<string, Localized>;
