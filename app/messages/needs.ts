import type { Localized } from "~/domain/language";

/** Findings about needs, money and award criteria; `{requirement}` is the name of the place: an item, a lot, a criterion. */
export const needFindingSentences = {
  "procedure-form-missing": { en: "Needs are stated, but not yet whether a contract or a framework agreement is concluded", lv: "Vajadzības ir norādītas, bet vēl nav norādīts, vai slēdz līgumu vai vispārīgo vienošanos" },
  "framework-lot-without-maximum": { en: "A framework agreement states its maximum quantity and value, and “{requirement}” has no needs at all (C-23/20)", lv: "Vispārīgajā vienošanās norāda maksimālo daudzumu un vērtību, bet “{requirement}” nav nevienas vajadzības (C-23/20)" },
  "framework-maximum-missing": { en: "{authority} has not stated the maximum quantity and the maximum value of “{requirement}”, as a framework agreement must (C-23/20)", lv: "{authority} nav norādījusi pozīcijas “{requirement}” maksimālo daudzumu un maksimālo vērtību, kas vispārīgajā vienošanās ir obligāti (C-23/20)" },
  "need-over-maximum": { en: "{authority}: what is firm and optional, or estimated, exceeds the maximum of “{requirement}”", lv: "{authority}: pozīcijas “{requirement}” noteiktais un papildu daudzums vai aplēse pārsniedz maksimumu" },
  "estimate-missing": { en: "{authority} has not stated the estimated value of everything that it needs", lv: "{authority} nav norādījusi visu savu vajadzību paredzamo vērtību" },
  "funding-mismatch": { en: "The funding sources of {authority} do not add up to its estimated value", lv: "{authority}: finansējuma avotu summa nesakrīt ar paredzamo vērtību" },
  "rate-missing": { en: "{authority} states its values in {other}, for which no conversion rate is fixed", lv: "{authority} vērtības norāda valūtā {other}, kurai nav noteikts pārrēķina kurss" },
  "criteria-missing": { en: "Lot “{requirement}” has no award criteria", lv: "Daļai “{requirement}” nav piedāvājumu izvērtēšanas kritēriju" },
  "weights-not-hundred": { en: "The weights of the award criteria do not make exactly 100: “{requirement}”", lv: "Piedāvājumu izvērtēšanas kritēriju svaru summa nav tieši 100: “{requirement}”" },
  "weights-too-wide": { en: "A range of weights is wider than the largest spread, or no largest spread is stated: “{requirement}”", lv: "Svaru diapazons pārsniedz lielāko pieļaujamo starpību, vai tā nav norādīta: “{requirement}”" },
  "weighting-reason-missing": { en: "The objective reason for stating only the order of the award criteria is missing in an official language: “{requirement}” (art. 67(5))", lv: "Kādā no oficiālajām valodām trūkst objektīva pamatojuma, kāpēc kritērijiem norādīta tikai secība: “{requirement}” (67. panta 5. punkts)" },
  "criterion-unverified": { en: "Award criterion “{requirement}” does not say how it is checked (art. 67(4))", lv: "Kritērijam “{requirement}” nav norādīts, kā to pārbauda (67. panta 4. punkts)" },
  "life-cycle-method-missing": { en: "Cost criterion “{requirement}” lacks the method and the data from which costs are computed (art. 68(2))", lv: "Izmaksu kritērijam “{requirement}” trūkst metodes un datu, pēc kuriem aprēķina izmaksas (68. panta 2. punkts)" },
  "criterion-link-broken": { en: "Award criterion “{requirement}” names a requirement that is not in force", lv: "Kritērijs “{requirement}” norāda prasību, kas nav spēkā" },
} as const satisfies Record<string, Localized>;
