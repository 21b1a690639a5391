// What the example decides besides its requirements.
import type { TenderConditions } from "~/domain/conditions/conditions";

export const conditions: TenderConditions = {
  lots: {
    reason: {
      en: "The platform and its operation stay one lot: whoever operates it answers for its availability, and two suppliers would each point at the other.",
      lv: "Platforma un tās uzturēšana ir viena daļa: par pieejamību atbild tas, kas platformu uztur, un divi izpildītāji norādītu viens uz otru.",
    },
    most: null,
    rule: null,
  },
  variants: { decision: "not-allowed", minimum: null, presentation: null },
  accessibility: { decision: "included", reason: null },
  duration: { months: 48, reason: null },
  options: {
    decision: "some",
    text: {
      en: "Each authority may order the optional quantities of the joint list at the tendered unit prices, once or in parts, by written order at the latest six months before the framework agreement ends. The nature of the supplies and services does not change. There is no renewal.",
      lv: "Katra iestāde var pasūtīt kopīgā saraksta papildu daudzumus par piedāvātajām vienības cenām, vienā reizē vai pa daļām, ar rakstveida pasūtījumu ne vēlāk kā sešus mēnešus pirms vispārīgās vienošanās beigām. Piegāžu un pakalpojumu raksturs nemainās. Vienošanos nepagarina.",
    },
  },
  rights: {
    decision: "licence",
    text: {
      en: "The authorities keep all rights in their data. For configurations, connectors and data models made under the contract they get a licence without limit in time and territory, with the source code and the right to change it and to have it changed by others.",
      lv: "Visas tiesības uz saviem datiem paliek iestādēm. Uz konfigurācijām, savienotājiem un datu modeļiem, kas izstrādāti līguma izpildē, tās saņem laikā un teritorijā neierobežotu licenci kopā ar pirmkodu un tiesībām to mainīt pašām vai ar citu starpniecību.",
    },
  },
  exit: {
    decision: "regulated",
    text: {
      en: "Within 30 days after the contract ends the supplier hands over all data in open formats with their descriptions, supports the next supplier for 90 days at the tendered daily rates, then deletes all data and confirms it in writing.",
      lv: "30 dienu laikā pēc līguma beigām izpildītājs nodod visus datus atvērtos formātos kopā ar to aprakstiem, 90 dienas par piedāvātajām dienas likmēm atbalsta nākamo izpildītāju, pēc tam dzēš visus datus un to rakstveidā apliecina.",
    },
  },
  interoperability: {
    decision: "not-needed",
    reason: {
      en: "Each authority uses the platform for its own tasks; no digital public service crosses a border, so that the requirements bind none.",
      lv: "Katra iestāde platformu izmanto saviem uzdevumiem; neviens digitālais publiskais pakalpojums nešķērso robežu, tāpēc prasības nevienu tādu neskar.",
    },
    report: null,
  },
  connectedProducts: {
    decision: "some",
    text: {
      en: "Sensors and gateways of lot 2 are products with digital elements: the requirements on security updates, access and the handling of vulnerabilities apply to them.",
      lv: "2. daļas sensori un vārtejas ir produkti ar digitāliem elementiem: uz tiem attiecas prasības par drošības atjauninājumiem, piekļuvi un ievainojamību novēršanu.",
    },
  },
};

const nothingTyped = (key: string) => (["decision", "most", "months", "report"].includes(key) ? "" : {});

/** Conditions as a form sends them: numbers as text, what is left open empty. */
export const asTyped = (content: TenderConditions): Record<string, unknown> =>
  Object.fromEntries(Object.entries(content).map(([condition, parts]) => [condition, Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, typeof value === "number" ? String(value) : (value ?? nothingTyped(part))]))]));
