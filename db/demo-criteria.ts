// By what the cast finds the best offer, lot by lot: weights with decimals, so that sums have to be exact.
const nothing = { verification: {}, lifeCycle: { method: {}, data: {} }, clauseIds: [] as string[] };
const weighing = (points: string) => ({ from: points, to: points });
const unweighted = weighing("");

export const awardCriteria = [
  {
    ...nothing, lot: 0, kind: "quality", title: { en: "Quality of the platform", lv: "Platformas kvalitāte" }, weight: unweighted,
    verification: { en: "A committee of all three authorities scores each part from 0 to 10 by its published scale.", lv: "Visu trīs iestāžu komisija katru daļu novērtē no 0 līdz 10 pēc publicētas skalas." },
    parts: [
      {
        ...nothing, kind: "quality", title: { en: "Interfaces beyond what is required", lv: "Saskarnes, kas pārsniedz prasīto" }, weight: weighing("22.5"), clauseIds: ["OUP-4.1", "OUP-4.7"],
        verification: { en: "A second program of the buyers reads, filters and subscribes to test data in a demonstration.", lv: "Demonstrējumā otra pasūtītāju programma nolasa, filtrē un abonē testa datus." },
      },
      {
        ...nothing, kind: "quality", title: { en: "Recovery faster than required", lv: "Ātrāka atjaunošana nekā prasīts" }, weight: weighing("22.5"), clauseIds: ["OUP-9.3"],
        verification: { en: "The offered recovery time is contractual and measured in an exercise before acceptance.", lv: "Piedāvātais atjaunošanas laiks ir līguma saistība, un to izmēra mācībās pirms pieņemšanas." },
      },
      {
        ...nothing, kind: "quality", title: { en: "Plan for a change of supplier", lv: "Piegādātāja maiņas plāns" }, weight: weighing("15"), clauseIds: ["MIMS9-MIM1-R1.5", "MIMS9-MIM2-R3.1"],
        verification: { en: "The plan is read; a full export is made and read in during the demonstration.", lv: "Plānu izskata; demonstrējumā izveido un nolasa pilnu eksportu." },
      },
    ],
  },
  {
    ...nothing, lot: 0, kind: "cost", title: { en: "Life-cycle costs over eight years", lv: "Aprites cikla izmaksas astoņos gados" }, weight: weighing("40"), parts: [],
    verification: { en: "The sum is computed anew from the tendered price sheet; the lowest gets all points, others in proportion.", lv: "Summu pārrēķina pēc piedāvājuma cenu tabulas; zemākā saņem visus punktus, pārējās proporcionāli." },
    lifeCycle: {
      method: { en: "Set-up, operation, licences, energy and exit, added up over eight years at prices of today.", lv: "Ieviešana, uzturēšana, licences, enerģija un iziešana, saskaitot astoņos gados šodienas cenās." },
      data: { en: "Yearly prices and the yearly use of energy in kWh, as stated in the price sheet.", lv: "Gada cenas un enerģijas patēriņš kWh gadā, kā norādīts cenu tabulā." },
    },
  },
  { ...nothing, lot: 1, kind: "price", title: { en: "Price of the devices", lv: "Ierīču cena" }, weight: weighing("45.5"), parts: [] },
  {
    ...nothing, lot: 1, kind: "quality", title: { en: "Time between visits", lv: "Laiks starp apkopēm" }, weight: weighing("30.25"), clauseIds: ["OUP-0.3", "OUP-2.2"], parts: [],
    verification: { en: "A test report of an accredited laboratory, or an equivalent one, states the life of the battery at ten readings an hour.", lv: "Akreditētas vai līdzvērtīgas laboratorijas testa pārskatā norādīts baterijas kalpošanas laiks ar desmit rādījumiem stundā." },
  },
  {
    ...nothing, lot: 1, kind: "quality", title: { en: "Accuracy of the measurements", lv: "Mērījumu precizitāte" }, weight: weighing("24.25"), clauseIds: ["SAREF-M1", "SAREF-V1"], parts: [],
    verification: { en: "Ten samples stand beside a reference station for a week; the mean deviation is scored.", lv: "Desmit paraugi nedēļu darbojas blakus references stacijai; vērtē vidējo novirzi." },
  },
];
