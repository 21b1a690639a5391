import type { Localized } from "~/domain/language";

export const readingWords = {
  title: { en: "Reading", lv: "Lasījums" },
  titleAs: { en: "As {authority} reads it", lv: "Kā to lasa {authority}" },
  as: { en: "Read as", lv: "Lasīt kā" },
  joint: { en: "All authorities together", lv: "Visas iestādes kopā" },
  show: { en: "Show", lv: "Rādīt" },
  jointText: { en: "Everything, with the values of each authority where there is not one for all.", lv: "Viss, ar katras iestādes vērtībām tur, kur nav vienas visām." },
  asText: { en: "Only what applies to this authority, with the values that hold for it.", lv: "Tikai tas, kas attiecas uz šo iestādi, ar vērtībām, kas tai ir spēkā." },
  nothing: { en: "Nothing in this section applies to this authority.", lv: "Nekas šajā sadaļā uz šo iestādi neattiecas." },
  emptySection: { en: "This section is empty.", lv: "Šī sadaļa ir tukša." },
  noSections: { en: "There are no sections yet.", lv: "Sadaļu vēl nav." },
  pages: { en: "Pages of this section", lv: "Šīs sadaļas lapas" },
  notSet: { en: "not set", lv: "nav ievadīta" },
  documents: { en: "The frozen document in this reading: baseline {number}", lv: "Iesaldētais dokuments šajā lasījumā: {number}. redakcija" },
} as const satisfies Record<string, Localized>;
