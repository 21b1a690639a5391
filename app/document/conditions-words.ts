// Words of the exported documents about the conditions of the tender. Like all of them they are part of the bytes.
import type { Decided, decisions } from "../domain/conditions/conditions";
import type { LinePart, TextPart } from "../domain/conditions/part";
import type { Localized } from "../domain/language";

export const conditionsWords = {
  title: { en: "Conditions of the tender", lv: "Iepirkuma nosacījumi" },
  text: { en: "What applies besides the requirements. Articles are those of Directive 2014/24/EU unless another act is named.", lv: "Kas ir spēkā papildus prasībām. Panti ir Direktīvas 2014/24/ES panti, ja nav minēts cits akts." },
  sheet: { en: "Conditions", lv: "Nosacījumi" },
  condition: { en: "Condition", lv: "Nosacījums" },
  applies: { en: "What applies", lv: "Kas ir spēkā" },
} as const satisfies Record<string, Localized>;

export const decidedLabels: Record<Decided, Localized> = {
  variants: { en: "Variants (art. 45)", lv: "Piedāvājuma varianti (45. pants)" },
  accessibility: { en: "Accessibility (art. 42(1))", lv: "Piekļūstamība (42. panta 1. punkts)" },
  options: { en: "Options and renewals (art. 72(1)(a))", lv: "Izvēles iespējas un pagarinājumi (72. panta 1. punkta a) apakšpunkts)" },
  rights: { en: "Rights in what is made (art. 42(1))", lv: "Tiesības uz izstrādāto (42. panta 1. punkts)" },
  exit: { en: "End of the contract", lv: "Līguma beigas" },
  interoperability: { en: "Interoperability assessment (Regulation (EU) 2024/903, art. 3)", lv: "Sadarbspējas novērtējums (Regulas (ES) 2024/903 3. pants)" },
  connectedProducts: { en: "Products with digital elements (Regulation (EU) 2024/2847, art. 5(2))", lv: "Produkti ar digitāliem elementiem (Regulas (ES) 2024/2847 5. panta 2. punkts)" },
};

export const partLabels: Record<TextPart | LinePart, Localized> = {
  "lots.reason": { en: "Main reasons for not dividing into lots (art. 46(1))", lv: "Galvenie iemesli nedalīšanai daļās (46. panta 1. punkts)" },
  "lots.most": { en: "Most lots that one tenderer may be awarded (art. 46(2))", lv: "Lielākais daļu skaits, ko var iegūt viens pretendents (46. panta 2. punkts)" },
  "lots.rule": { en: "Rule for awarding lots when that limit would be passed", lv: "Noteikums, pēc kura daļas piešķir, ja šo robežu pārsniegtu" },
  "variants.minimum": { en: "Minimum requirements of variants", lv: "Variantu minimālās prasības" },
  "variants.presentation": { en: "How to present variants", lv: "Kā iesniedz variantus" },
  "accessibility.reason": { en: "Reason concerning accessibility", lv: "Pamatojums par piekļūstamību" },
  "duration.months": { en: "Duration in months", lv: "Ilgums mēnešos" },
  "duration.reason": { en: "Reason for more than four years (art. 33(1))", lv: "Pamatojums ilgumam virs četriem gadiem (33. panta 1. punkts)" },
  "options.text": { en: "Scope, nature and conditions of options and renewals", lv: "Izvēles iespēju un pagarinājumu apjoms, raksturs un nosacījumi" },
  "rights.text": { en: "What the buyers get", lv: "Ko saņem pasūtītāji" },
  "exit.text": { en: "What happens at the end", lv: "Kas notiek beigās" },
  "interoperability.reason": { en: "Reason concerning the assessment", lv: "Pamatojums par novērtējumu" },
  "interoperability.report": { en: "Report of the assessment", lv: "Novērtējuma ziņojums" },
  "connectedProducts.text": { en: "Which products, and which requirements on them", lv: "Kuri produkti un kādas prasības tiem" },
};

export const decidedWords: { [Condition in Decided]: Record<(typeof decisions)[Condition][number], Localized> } = {
  variants: {
    "not-allowed": { en: "Variants are not allowed.", lv: "Varianti nav atļauti." },
    allowed: { en: "Variants are allowed.", lv: "Varianti ir atļauti." },
    required: { en: "A variant is required.", lv: "Variants ir obligāts." },
  },
  accessibility: {
    included: { en: "What is bought is accessible to all users, as the requirements say (eForms BT-754: inc).", lv: "Iepērkamais ir piekļūstams visiem lietotājiem, kā noteikts prasībās (eForms BT-754: inc)." },
    "not-for-people": { en: "Nothing that is bought is meant for use by natural persons (eForms BT-754: n-inc).", lv: "Nekas no iepērkamā nav paredzēts fizisku personu lietošanai (eForms BT-754: n-inc)." },
    "left-out": { en: "Accessibility is not required, for the reason stated (eForms BT-754: n-inc-just).", lv: "Piekļūstamība nav prasīta norādītā iemesla dēļ (eForms BT-754: n-inc-just)." },
  },
  options: { none: { en: "There are none.", lv: "Tādu nav." }, some: { en: "There are some, as follows.", lv: "Tādi ir, kā norādīts tālāk." } },
  rights: {
    none: { en: "The supplier keeps all rights.", lv: "Visas tiesības paliek izpildītājam." },
    licence: { en: "The buyers get a licence.", lv: "Pasūtītāji saņem licenci." },
    "open-source": { en: "It is published under an open licence.", lv: "To publicē ar atvērtu licenci." },
    transfer: { en: "The rights pass to the buyers.", lv: "Tiesības pāriet pasūtītājiem." },
  },
  exit: { none: { en: "No handover is needed.", lv: "Nodošana nav vajadzīga." }, regulated: { en: "Handover, data and deletion are regulated.", lv: "Nodošana, dati un dzēšana ir noteikti." } },
  interoperability: { "not-needed": { en: "An assessment is not needed.", lv: "Novērtējums nav vajadzīgs." }, needed: { en: "An assessment is needed.", lv: "Novērtējums ir vajadzīgs." } },
  connectedProducts: { none: { en: "None are bought.", lv: "Tādus neiepērk." }, some: { en: "Some are bought.", lv: "Tādus iepērk." } },
};
