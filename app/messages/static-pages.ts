import type { Localized } from "~/domain/language";

/** Pages of plain text: a title and paragraphs. */
export const staticPages = {
  accessibility: {
    title: { en: "Accessibility", lv: "Piekļūstamība" },
    paragraphs: [
      { en: "Every page is made to meet WCAG 2.2 at level AA and is checked by an automatic tool in both languages, at two widths, in each build. No screen-reader user has tried it yet.", lv: "Katra lapa veidota atbilstoši WCAG 2.2 AA līmenim, un katrā būvējumā to abās valodās un divos platumos pārbauda automātisks rīks. Ekrānlasītāja lietotājs to vēl nav izmēģinājis." },
      { en: "Everything works by keyboard and without JavaScript, except dragging: rows also move by their arrow buttons and by Alt with an arrow key.", lv: "Viss darbojas ar tastatūru un bez JavaScript, izņemot vilkšanu: rindas pārvieto arī ar bultiņu pogām un ar Alt kopā ar bultiņas taustiņu." },
      { en: "If something is not accessible to you, tell the administrator of your authority; the page's address helps to find the fault.", lv: "Ja kaut kas jums nav piekļūstams, ziņojiet savas iestādes administratoram; kļūdu palīdz atrast lapas adrese." },
    ],
  },
  help: {
    title: { en: "Help", lv: "Palīdzība" },
    paragraphs: [
      { en: "A specification goes this way: the lead buyer starts it and invites the other authorities; all compose it from the library and their own clauses; each authority enters its values; where values collide, one is proposed and decided by the agreed rule; the lead buyer freezes a baseline; each signatory signs it in the agreed order; everyone downloads the documents.", lv: "Specifikācijas ceļš: vadošais pasūtītājs to sāk un uzaicina citas iestādes; visi to sastāda no bibliotēkas un savām prasībām; katra iestāde ievada savas vērtības; ja vērtības saduras, tiek piedāvāta viena un par to lemj pēc saskaņotās kārtības; vadošais pasūtītājs iesaldē redakciju; katrs parakstītājs to paraksta saskaņotajā secībā; visi lejupielādē dokumentus." },
      { en: "A text may hold {{level}} (the verb of the level), {{parameter}} (a value) and {{ref:CLAUSE-ID}} (the number of another requirement). Numbers follow by themselves when rows move.", lv: "Tekstā var būt {{level}} (pakāpes darbības vārds), {{parametrs}} (vērtība) un {{ref:PRASĪBAS-ID}} (citas prasības numurs). Numuri mainās paši, kad rindas pārvieto." },
      { en: "Nothing is lost: when two people change the same requirement, the second one sees both texts before anything is saved. Retired requirements stay readable. Every change stands in the history.", lv: "Nekas nezūd: ja divi cilvēki maina vienu prasību, otrais pirms saglabāšanas redz abus tekstus. Atsauktas prasības paliek lasāmas. Katra izmaiņa ir vēsturē." },
      { en: "The in-system signature is a simple electronic signature. It is not legal advice and not a qualified signature; where the law asks for one, sign the exported document with it.", lv: "Paraksts sistēmā ir vienkāršs elektroniskais paraksts. Tas nav juridisks padoms un nav kvalificēts paraksts; ja likums tādu prasa, parakstiet ar to eksportēto dokumentu." },
    ],
  },
} as const satisfies Record<string, { title: Localized; paragraphs: readonly Localized[] }>;
