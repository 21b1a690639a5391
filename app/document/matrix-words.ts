// Words of the matrix as a file. They are part of the bytes that a publication gives: changing one changes its files.
import type { Localized } from "../domain/language";

export const matrixWords = {
  sheet: { en: "Matrix", lv: "Matrica" },
  instructions: { en: "Instructions", lv: "Norādījumi" },
  topic: { en: "About", lv: "Par ko" },
  says: { en: "What to know", lv: "Kas jāzina" },
  specification: { en: "Specification", lv: "Specifikācija" },
  version: { en: "Published version {number}, SHA-256 {hash}", lv: "Publicētā {number}. versija, SHA-256 {hash}" },
  what: { en: "What this is", lv: "Kas tas ir" },
  whatSays: {
    en: "One row for each requirement and lot. It is the same for every vendor. Requirements that only inform ask nothing and have no row.",
    lv: "Katrai prasībai un daļai ir sava rinda. Visiem piegādātājiem tā ir vienāda. Informatīvas prasības neko neprasa, tāpēc tām rindas nav.",
  },
  fill: { en: "How to fill it in", lv: "Kā aizpildīt" },
  fillSays: {
    en: "Write only in the yellow cells. In “{status}” choose {choices}. Everything else is locked, word for word as published; what is changed there is found when the file comes back, and such a row is not taken.",
    lv: "Rakstiet tikai dzeltenajās šūnās. Ailē “{status}” izvēlieties {choices}. Viss pārējais ir aizsargāts un vārds vārdā tāds, kā publicēts; ja tur kas mainīts, datni ielasot tas tiks pamanīts un tāda rinda netiks pārņemta.",
  },
  equivalent: { en: "Equivalent solutions", lv: "Līdzvērtīgi risinājumi" },
  equivalentSays: {
    en: "Choose “{equivalent}” where another solution meets the requirement in an equivalent way, describe it, and name by which appropriate means you prove it (Directive 2014/24/EU, art. 42(5)).",
    lv: "Izvēlieties “{equivalent}”, ja prasību līdzvērtīgi izpilda cits risinājums, aprakstiet to un norādiet, ar kādiem piemērotiem līdzekļiem to pierādāt (Direktīvas 2014/24/ES 42. panta 5. punkts).",
  },
  back: { en: "Bringing it back", lv: "Datnes ielasīšana" },
  backSays: {
    en: "Save as XLSX or as CSV in UTF-8, and read it in at {address}. Formulas, macros and links to other files are not read. At most 2 MB and 20,000 rows.",
    lv: "Saglabājiet kā XLSX vai kā CSV ar UTF-8 kodējumu un ielasiet adresē {address}. Formulas, makro un saites uz citām datnēm netiek lasītas. Ne vairāk kā 2 MB un 20 000 rindu.",
  },
  noTender: { en: "This is not a tender", lv: "Tas nav piedāvājums" },
  noTenderSays: {
    en: "This product does not receive tenders (art. 22(6)). What you fill in is seen by your own organisation only, unless you share it during a market consultation. Submit your tender where the contract notice says.",
    lv: "Šis produkts piedāvājumus nesaņem (22. panta 6. punkts). Aizpildīto redz tikai jūsu organizācija, ja vien jūs to nekopīgojat tirgus apspriedes laikā. Piedāvājumu iesniedziet tur, kur norādīts paziņojumā par līgumu.",
  },
  choose: { en: "Choose {choices}", lv: "Izvēlieties {choices}" },
} as const satisfies Record<string, Localized>;
