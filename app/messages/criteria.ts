import type { Localized } from "~/domain/language";
import type { criterionKinds, weightings } from "~/domain/needs/award";

export const criteria = {
  title: { en: "Award criteria", lv: "Piedāvājumu izvērtēšanas kritēriji" },
  intro: { en: "By these the best offer is found. They and their weights may not change after publication.", lv: "Pēc tiem nosaka labāko piedāvājumu. Pēc izsludināšanas tos un to svarus mainīt nedrīkst." },
  inLot: { en: "Lot {number}: {title}", lv: "{number}. daļa: {title}" },
  whole: { en: "The whole", lv: "Viss iepirkums" },
  wholeOfLots: { en: "All lots that have no criteria of their own", lv: "Visas daļas, kurām nav savu kritēriju" },
  none: { en: "There are no criteria here yet.", lv: "Šeit kritēriju vēl nav." },
  criterion: { en: "Criterion", lv: "Kritērijs" },
  kind: { en: "Kind", lv: "Veids" },
  weight: { en: "Weight", lv: "Svars" },
  weightHint: { en: "In hundredths of the whole, such as 22.5. All together make exactly 100", lv: "Simtdaļās no kopuma, piemēram, 22,5. Visi kopā ir tieši 100" },
  from: { en: "Weight from", lv: "Svars no" },
  to: { en: "Weight to", lv: "Svars līdz" },
  fromParts: { en: "This criterion weighs what its parts weigh together.", lv: "Šī kritērija svars ir tā daļu svaru summa." },
  ordered: { en: "Only the order counts here: no weight is stated.", lv: "Šeit svarīga tikai secība: svaru nenorāda." },
  sumRight: { en: "Together exactly 100", lv: "Kopā tieši 100" },
  sumWrong: { en: "Together {sum}, not 100", lv: "Kopā {sum}, nevis 100" },
  checked: { en: "How it is checked", lv: "Kā pārbauda" },
  checkedIn: { en: "How it is checked ({language})", lv: "Kā pārbauda ({language})" },
  checkedHint: { en: "What tenderers give, and how you find out whether it is so (art. 67(4))", lv: "Ko pretendenti iesniedz un kā pārliecināties, ka tā ir (67. panta 4. punkts)" },
  titleIn: { en: "Name ({language})", lv: "Nosaukums ({language})" },
  lifeCycle: { en: "Life-cycle costs", lv: "Aprites cikla izmaksas" },
  lifeCycleHint: { en: "For a cost criterion: how costs are computed, and which data tenderers give for it (art. 68(2)). Empty for others", lv: "Izmaksu kritērijam: kā izmaksas aprēķina un kādus datus pretendenti tam sniedz (68. panta 2. punkts). Citiem tukšs" },
  methodIn: { en: "Method ({language})", lv: "Metode ({language})" },
  dataIn: { en: "Data ({language})", lv: "Dati ({language})" },
  requirements: { en: "Requirements", lv: "Prasības" },
  requirementsHint: { en: "Which requirements it builds on", lv: "Uz kurām prasībām tas balstās" },
  gone: { en: "{count} linked requirements are not in force any more; saving drops them.", lv: "{count} saistītās prasības vairs nav spēkā; saglabājot saites pazudīs." },
  add: { en: "Add a criterion", lv: "Pievienot kritēriju" },
  addPart: { en: "Add a part", lv: "Pievienot daļu" },
  addPartTo: { en: "Add a part to “{title}”", lv: "Pievienot daļu kritērijam “{title}”" },
  change: { en: "Change the criterion", lv: "Mainīt kritēriju" },
  remove: { en: "Remove", lv: "Izņemt" },
  removeWith: { en: "Remove it and its parts", lv: "Izņemt to un tā daļas" },
  arrange: { en: "Order and parts", lv: "Secība un daļas" },
  up: { en: "Move up: {title}", lv: "Augstāk: {title}" },
  down: { en: "Move down: {title}", lv: "Zemāk: {title}" },
  weighting: { en: "How weights are stated", lv: "Kā norāda svarus" },
  spread: { en: "Largest distance between the ends of a range", lv: "Lielākā pieļaujamā starpība starp diapazona galiem" },
  spreadHint: { en: "Only for ranges (art. 67(5))", lv: "Tikai diapazoniem (67. panta 5. punkts)" },
  reasonIn: { en: "Objective reason ({language})", lv: "Objektīvs pamatojums ({language})" },
  reasonHint: { en: "Only where the order alone is stated", lv: "Tikai tad, ja norāda vienīgi secību" },
} as const satisfies Record<string, Localized>;

export const criterionKindNames: Record<(typeof criterionKinds)[number], { name: Localized; hint: Localized }> = {
  quality: { name: { en: "Quality", lv: "Kvalitāte" }, hint: { en: "What the offer is worth beyond the requirements", lv: "Ko piedāvājums dod papildus prasībām" } },
  price: { name: { en: "Price", lv: "Cena" }, hint: { en: "The tendered price", lv: "Piedāvātā cena" } },
  cost: { name: { en: "Cost", lv: "Izmaksas" }, hint: { en: "What it costs over its life cycle", lv: "Cik tas izmaksā visā aprites ciklā" } },
};

export const weightingNames: Record<(typeof weightings)[number], { name: Localized; hint: Localized }> = {
  exact: { name: { en: "Exactly", lv: "Precīzi" }, hint: { en: "Each criterion has one weight, together 100", lv: "Katram kritērijam ir viens svars, kopā 100" } },
  range: { name: { en: "As ranges", lv: "Kā diapazonus" }, hint: { en: "Each weight lies between two ends", lv: "Katrs svars ir starp divām robežām" } },
  order: { name: { en: "By order alone", lv: "Tikai secībā" }, hint: { en: "In descending order of importance, where weights cannot be given for an objective reason (art. 67(5))", lv: "Dilstošā nozīmīguma secībā, ja svarus objektīva iemesla dēļ nevar norādīt (67. panta 5. punkts)" } },
};
