import type { Decided, decisions } from "~/domain/conditions/conditions";
import type { ConditionName, LinePart, TextPart } from "~/domain/conditions/part";
import type { Localized } from "~/domain/language";

export const conditions = {
  title: { en: "Conditions of the tender", lv: "Iepirkuma nosacījumi" },
  intro: { en: "What the documents decide besides the requirements. The lead buyer's officer decides, every participant reads. A decision may also be that there is nothing of the kind; what nobody has decided is reported by the checks.", lv: "Ko iepirkuma dokumenti nosaka papildus prasībām. Izlemj vadošā pasūtītāja darbinieks, lasa visi dalībnieki. Arī tas, ka kaut kā nav, ir lēmums; par to, kas nav izlemts, ziņo pārbaudes." },
  advice: { en: "Articles are those of Directive 2014/24/EU unless another act is named. This is no legal advice.", lv: "Panti ir Direktīvas 2014/24/ES panti, ja nav minēts cits akts. Tā nav juridiska konsultācija." },
  decision: { en: "Decision", lv: "Lēmums" },
  undecided: { en: "Not decided yet", lv: "Vēl nav izlemts" },
  notStated: { en: "Not stated", lv: "Nav norādīts" },
  inLanguage: { en: "{label} ({language})", lv: "{label} ({language})" },
} as const satisfies Record<string, Localized>;

export const conditionNames: Record<ConditionName, { name: Localized; hint: Localized }> = {
  lots: {
    name: { en: "Lots", lv: "Daļas" },
    hint: { en: "Who does not divide into lots states the main reasons (art. 46(1)). Who limits how many lots one tenderer gets states the rule by which they are then awarded (art. 46(2))", lv: "Ja iepirkumu nedala daļās, norāda galvenos iemeslus (46. panta 1. punkts). Ja ierobežo, cik daļu iegūst viens pretendents, norāda noteikumu, pēc kura tās tad piešķir (46. panta 2. punkts)" },
  },
  variants: {
    name: { en: "Variants", lv: "Piedāvājuma varianti" },
    hint: { en: "Only those are looked at that the notice allows or asks for, and that meet stated minimum requirements (art. 45)", lv: "Vērtē tikai tos, kurus paziņojums atļauj vai pieprasa un kuri atbilst norādītajām minimālajām prasībām (45. pants)" },
  },
  accessibility: {
    name: { en: "Accessibility", lv: "Piekļūstamība" },
    hint: { en: "What people use, the public or your own staff, is designed for all, except in duly justified cases (art. 42(1); eForms BT-754 and BT-755)", lv: "Visu, ko izmanto cilvēki (iedzīvotāji vai pašu darbinieki), izstrādā tā, lai tas būtu piekļūstams visiem, izņemot pienācīgi pamatotus gadījumus (42. panta 1. punkts; eForms BT-754 un BT-755)" },
  },
  duration: {
    name: { en: "Duration", lv: "Ilgums" },
    hint: { en: "A framework agreement of more than 48 months needs a reason (art. 33(1); eForms BT-109)", lv: "Vispārīgajai vienošanās, kas ilgāka par 48 mēnešiem, vajadzīgs pamatojums (33. panta 1. punkts; eForms BT-109)" },
  },
  options: {
    name: { en: "Options and renewals", lv: "Izvēles iespējas un pagarinājumi" },
    hint: { en: "Later changes stand on what is clear, precise and unequivocal from the start (art. 72(1)(a))", lv: "Vēlāki grozījumi balstās uz to, kas jau sākumā noteikts skaidri, precīzi un nepārprotami (72. panta 1. punkta a) apakšpunkts)" },
  },
  rights: {
    name: { en: "Rights in what is made", lv: "Tiesības uz izstrādāto" },
    hint: { en: "Intellectual property, licence, source code (art. 42(1)). Who leaves it open may later have only one supplier to choose from, and that is no excuse (Court of Justice, C-578/23)", lv: "Intelektuālais īpašums, licence, pirmkods (42. panta 1. punkts). Ja to atstāj neizlemtu, vēlāk var nebūt citas izvēles kā viens izpildītājs, un tas nav attaisnojums (Eiropas Savienības Tiesa, C-578/23)" },
  },
  exit: {
    name: { en: "End of the contract", lv: "Līguma beigas" },
    hint: { en: "Handover, return of data, deletion, help to the next supplier (C-578/23; COM(2013) 455)", lv: "Nodošana, datu atdošana, dzēšana, palīdzība nākamajam izpildītājam (C-578/23; COM(2013) 455)" },
  },
  interoperability: {
    name: { en: "Interoperability assessment", lv: "Sadarbspējas novērtējums" },
    hint: { en: "Before binding requirements on a digital public service that crosses borders are decided, their effect on interoperability is assessed and the report published (Regulation (EU) 2024/903, art. 3)", lv: "Pirms nosaka saistošas prasības digitālam publiskam pakalpojumam, kas šķērso robežas, novērtē to ietekmi uz sadarbspēju un publicē ziņojumu (Regulas (ES) 2024/903 3. pants)" },
  },
  connectedProducts: {
    name: { en: "Connected products", lv: "Produkti ar digitāliem elementiem" },
    hint: { en: "Whoever buys products with digital elements takes the essential cybersecurity requirements and the handling of vulnerabilities into account (Regulation (EU) 2024/2847, art. 5(2))", lv: "Iepērkot produktus ar digitāliem elementiem, ņem vērā kiberdrošības pamatprasības un ievainojamību novēršanu (Regulas (ES) 2024/2847 5. panta 2. punkts)" },
  },
};

const nothing = { name: { en: "None", lv: "Nav" } };

export const decisionNames: { [Condition in Decided]: Record<(typeof decisions)[Condition][number], { name: Localized; hint?: Localized }> } = {
  variants: {
    "not-allowed": { name: { en: "Not allowed", lv: "Nav atļauti" } },
    allowed: { name: { en: "Allowed", lv: "Atļauti" } },
    required: { name: { en: "Required", lv: "Obligāti" } },
  },
  accessibility: {
    included: { name: { en: "Required for all users", lv: "Prasīta visiem lietotājiem" }, hint: { en: "The requirements say how (BT-754: inc)", lv: "Prasībās noteikts, kā (BT-754: inc)" } },
    "not-for-people": { name: { en: "Not used by people", lv: "Cilvēki to neizmanto" }, hint: { en: "Nothing that is bought is meant for natural persons (BT-754: n-inc)", lv: "Nekas no iepērkamā nav paredzēts fiziskām personām (BT-754: n-inc)" } },
    "left-out": { name: { en: "Left out for a reason", lv: "Nav prasīta pamatota iemesla dēļ" }, hint: { en: "People use it, and the case is duly justified (BT-754: n-inc-just)", lv: "Cilvēki to izmanto, un gadījums ir pienācīgi pamatots (BT-754: n-inc-just)" } },
  },
  options: { none: nothing, some: { name: { en: "There are some", lv: "Ir" } } },
  rights: {
    none: { name: { en: "The supplier keeps all rights", lv: "Visas tiesības paliek izpildītājam" } },
    licence: { name: { en: "The buyers get a licence", lv: "Pasūtītāji saņem licenci" } },
    "open-source": { name: { en: "It is published under an open licence", lv: "To publicē ar atvērtu licenci" } },
    transfer: { name: { en: "The rights pass to the buyers", lv: "Tiesības pāriet pasūtītājiem" } },
  },
  exit: { none: { name: { en: "Nothing is needed", lv: "Nekas nav vajadzīgs" } }, regulated: { name: { en: "It is regulated", lv: "Ir noteikta kārtība" } } },
  interoperability: { "not-needed": { name: { en: "Not needed", lv: "Nav vajadzīgs" } }, needed: { name: { en: "Needed", lv: "Vajadzīgs" } } },
  connectedProducts: { none: nothing, some: { name: { en: "There are some", lv: "Ir" } } },
};

/** The words of a decision. */
export const decisionWords = (condition: Decided, decision: string): { name: Localized; hint?: Localized } =>
  Object.entries(decisionNames[condition]).find(([known]) => known === decision)?.[1] ?? { name: conditions.undecided };

export const partLabels: Record<TextPart | LinePart, { label: Localized; hint?: Localized }> = {
  "lots.reason": { label: { en: "Main reasons for not dividing", lv: "Galvenie iemesli nedalīšanai" } },
  "lots.most": { label: { en: "Most lots that one tenderer may be awarded", lv: "Lielākais daļu skaits, ko var iegūt viens pretendents" }, hint: { en: "Empty: no limit", lv: "Tukšs: bez ierobežojuma" } },
  "lots.rule": { label: { en: "Rule for awarding when the limit would be passed", lv: "Noteikums, pēc kura piešķir, ja robežu pārsniegtu" }, hint: { en: "Objective and non-discriminatory", lv: "Objektīvs un nediskriminējošs" } },
  "variants.minimum": { label: { en: "Minimum requirements", lv: "Minimālās prasības" }, hint: { en: "Which requirements a variant meets in any case", lv: "Kurām prasībām variants atbilst jebkurā gadījumā" } },
  "variants.presentation": { label: { en: "How to present them", lv: "Kā tos iesniedz" }, hint: { en: "Also whether only together with a tender that is no variant", lv: "Arī tas, vai tikai kopā ar pamatpiedāvājumu" } },
  "accessibility.reason": { label: { en: "Reason", lv: "Pamatojums" }, hint: { en: "Where it is left out: eForms BT-755", lv: "Ja nav prasīta: eForms BT-755" } },
  "duration.months": { label: { en: "Months", lv: "Mēneši" }, hint: { en: "Of the contract or the framework agreement, without renewals", lv: "Līguma vai vispārīgās vienošanās ilgums bez pagarinājumiem" } },
  "duration.reason": { label: { en: "Reason for more than 48 months", lv: "Pamatojums ilgumam virs 48 mēnešiem" } },
  "options.text": { label: { en: "Scope, nature and conditions of use", lv: "Apjoms, raksturs un izmantošanas nosacījumi" } },
  "rights.text": { label: { en: "What the buyers get", lv: "Ko saņem pasūtītāji" }, hint: { en: "For what, in which territory, for how long, with or without source code", lv: "Par ko, kurā teritorijā, cik ilgi, ar pirmkodu vai bez tā" } },
  "exit.text": { label: { en: "What happens at the end", lv: "Kas notiek beigās" }, hint: { en: "Within which time, in which formats, at whose cost", lv: "Kādā laikā, kādos formātos, par kā līdzekļiem" } },
  "interoperability.reason": { label: { en: "Reason", lv: "Pamatojums" } },
  "interoperability.report": { label: { en: "Web address of the report", lv: "Ziņojuma tīmekļa adrese" }, hint: { en: "Once it is published", lv: "Kad tas ir publicēts" } },
  "connectedProducts.text": { label: { en: "Which products, and which requirements on them", lv: "Kuri produkti un kādas prasības tiem" } },
};
