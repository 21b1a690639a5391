// The one named cast: the worked example, the tests and the screenshots all use it. Every authority is invented.
import { createPrivateKey } from "node:crypto";
import type { ParameterValue } from "~/domain/library/parameter";
import type { Role } from "~/domain/people/member";

export const authorities = [
  { id: "demo-ezerkrasts", name: "Ezerkrasta valstspilsētas pašvaldība (demonstrācija)", country: "LV" },
  { id: "demo-kalnmuiza", name: "Kalnmuižas novada pašvaldība (demonstrācija)", country: "LV" },
  { id: "demo-pohjaranna", name: "Põhjaranna Linnavalitsus (demonstratsioon)", country: "EE" },
] as const;

/** Signs the example's checkpoints. Everyone can know it, so it proves nothing; with it the example has the same bytes everywhere. */
export const demonstrationKey = createPrivateKey({
  // PKCS #8 around a seed, RFC 8410.
  key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.from("Jointspec demonstration: no key.")]),
  format: "der", type: "pkcs8",
}).export({ format: "pem", type: "pkcs8" }).toString();

interface CastMember {
  id: string;
  name: string;
  email: string;
  memberships: { authorityId: string; roles: Role[]; position: string }[];
}

export const people: readonly CastMember[] = [
  { id: "demo-anna", name: "Anna Kalniņa", email: "anna.kalnina@ezerkrasts.example", memberships: [{ authorityId: "demo-ezerkrasts", roles: ["officer"], position: "Iepirkumu nodaļas vadītāja" }] },
  { id: "demo-janis", name: "Jānis Ozols", email: "janis.ozols@ezerkrasts.example", memberships: [{ authorityId: "demo-ezerkrasts", roles: ["signatory"], position: "Izpilddirektors" }] },
  { id: "demo-ieva", name: "Ieva Liepa", email: "ieva.liepa@ezerkrasts.example", memberships: [{ authorityId: "demo-ezerkrasts", roles: ["administrator"], position: "Sistēmu administratore" }] },
  {
    id: "demo-marta", name: "Marta Bērziņa", email: "marta.berzina@ezerkrasts.example",
    memberships: [
      { authorityId: "demo-ezerkrasts", roles: ["reviewer"], position: "Juriste" },
      { authorityId: "demo-kalnmuiza", roles: ["reviewer"], position: "Juriste (līgums)" },
    ],
  },
  { id: "demo-peteris", name: "Pēteris Vītols", email: "peteris.vitols@kalnmuiza.example", memberships: [{ authorityId: "demo-kalnmuiza", roles: ["officer", "administrator"], position: "Digitalizācijas vadītājs" }] },
  { id: "demo-zane", name: "Zane Krūmiņa", email: "zane.krumina@kalnmuiza.example", memberships: [{ authorityId: "demo-kalnmuiza", roles: ["signatory"], position: "Novada domes priekšsēdētāja" }] },
  { id: "demo-mari", name: "Mari Tamm", email: "mari.tamm@pohjaranna.example", memberships: [{ authorityId: "demo-pohjaranna", roles: ["officer", "administrator"], position: "Hankejuht" }] },
  { id: "demo-liis", name: "Liis Mets", email: "liis.mets@pohjaranna.example", memberships: [{ authorityId: "demo-pohjaranna", roles: ["signatory"], position: "Abilinnapea" }] },
  { id: "demo-juri", name: "Jüri Saar", email: "juri.saar@pohjaranna.example", memberships: [{ authorityId: "demo-pohjaranna", roles: ["signatory"], position: "Linnapea" }] },
];

/** Long enough for the rule, and known to everyone: these accounts are only for looking around. */
export const password = "demonstration-2026";

export const description = {
  title: { en: "Joint open urban platform", lv: "Kopīga atvērta pilsētas platforma" },
  subject: {
    en: "Delivery, set-up and operation of an open urban data platform for three authorities in two countries, with the connection of their field devices.",
    lv: "Atvērtas pilsētas datu platformas piegāde, ieviešana un uzturēšana trim iestādēm divās valstīs, ietverot to lauka ierīču pieslēgšanu.",
  },
  cpv: ["72000000-5", "48000000-8"],
  languages: ["en", "lv"] as ("en" | "lv")[],
  prevailing: "lv",
  jointModel: "cross-border",
  decisionRule: "majority",
  lots: [
    { title: { en: "Platform and its operation", lv: "Platforma un tās uzturēšana" } },
    { title: { en: "Field devices and connectivity", lv: "Lauka ierīces un savienojamība" } },
  ],
};

export const localClauses = [
  {
    title: { en: "Joint steering meeting", lv: "Kopīgā vadības sanāksme" },
    text: {
      en: "The supplier {{level}} report on progress, faults and costs to the three authorities together in a steering meeting in each calendar month.",
      lv: "Izpildītājam {{level}} katrā kalendārajā mēnesī kopīgā vadības sanāksmē ziņot visām trim iestādēm par gaitu, kļūmēm un izmaksām.",
    },
    level: "shall", method: "inspection",
    verification: { en: "The minutes of the meetings are read.", lv: "Tiek izskatīti sanāksmju protokoli." },
  },
  {
    title: { en: "Open house for residents", lv: "Atvērto durvju diena iedzīvotājiem" },
    text: {
      en: "The supplier {{level}} present the platform to residents of each authority once before acceptance.",
      lv: "Izpildītājam {{level}} pirms pieņemšanas vienu reizi iepazīstināt katras iestādes iedzīvotājus ar platformu.",
    },
    level: "should", method: "demonstration",
    verification: { en: "The event takes place and is recorded.", lv: "Pasākums notiek un tiek dokumentēts." },
  },
];

/** Who may bind whom, as the administrators recorded it; in the order in which they sign. */
export const mandates = [
  { recordedBy: "demo-peteris", personId: "demo-zane", capacity: "Chair of the council", body: "Kalnmuižas novada dome", act: "Decision No 14/3 of 29 October 2026", validFrom: "2026-10-29" },
  { recordedBy: "demo-mari", personId: "demo-juri", capacity: "Mayor", body: "Põhjaranna Linnavalitsus", act: "Order 211 of 30 October 2026", validFrom: "2026-10-30", validUntil: "2027-10-31" },
  { recordedBy: "demo-mari", personId: "demo-liis", capacity: "Deputy mayor", body: "Põhjaranna Linnavalitsus", act: "Order 212 of 30 October 2026", validFrom: "2026-10-30", validUntil: "2027-10-31" },
  { recordedBy: "demo-ieva", personId: "demo-janis", capacity: "Executive director", body: "Ezerkrasta valstspilsētas dome", act: "Power of attorney No 5-7/88 of 2 November 2026", validFrom: "2026-11-02", limit: "4000000", currency: "EUR" },
];

/** How the example is signed off: Ezerkrasts wants its lawyer's approval first, Põhjaranna signs by two. */
export const procedure = {
  revision: 0,
  order: "sequential",
  steps: {
    "demo-kalnmuiza": { place: 1, approvals: 0, signatures: 1 },
    "demo-pohjaranna": { place: 2, approvals: 0, signatures: 2 },
    "demo-ezerkrasts": { place: 3, approvals: 1, signatures: 1 },
  },
};

/** What Ezerkrasts, Kalnmuiža and Põhjaranna enter, by parameter: one value for all, or one for each. On two of them they collide. */
export const wantedValues: Record<string, readonly ParameterValue[]> = {
  formats: [["json"], ["json", "csv"], ["csv", "geojson"]],
  notice: [90, 60, 180],
  "response-time": [500],
  delay: [60],
  registers: ["Apgaismes stabu reģistrs", "Ceļu un ielu reģistrs", "Ehitisregister"],
  review: [6],
  kept: [24],
  hours: [24],
  rate: [1000],
  availability: [99.5],
  recovery: [8],
  period: [15],
  share: [80],
  retention: [24, 24, 36],
  filters: [["time", "place", "attribute"]],
  licences: [["cc0", "cc-by"]],
  networks: [["lorawan", "nb-iot"]],
  systems: [["lks92", "lest97", "etrs89"]],
  domains: [["energy", "environment"]],
  languages: [["lv", "et", "en"]],
  tls: [["tls13"]],
};
