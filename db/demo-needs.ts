// What the cast needs, pays from and judges by: figures are invented, but add up to the cent as real ones must.
import type { Context } from "~/acts/act";
import { addCriterion } from "~/acts/needs/award-criteria";
import { enterNeeds } from "~/acts/needs/enter-needs";
import { addNeedItem } from "~/acts/needs/need-item";
import { setProcedure } from "~/acts/needs/set-procedure";
import { done } from "./demo";
import { awardCriteria } from "./demo-criteria";
import { findRequirements } from "./requirements";
import { findSpecification } from "./specifications";

type As = (personId: string) => Context;

const pieces = { en: "pieces", lv: "gab." };
const items = [
  { lot: 0, label: { en: "Set-up of the platform", lv: "Platformas ieviešana" }, unit: { en: "set-ups", lv: "ieviešanas" } },
  { lot: 0, label: { en: "Operation and support", lv: "Uzturēšana un atbalsts" }, unit: { en: "months", lv: "mēneši" } },
  { lot: 0, label: { en: "Training", lv: "Apmācība" }, unit: { en: "days", lv: "dienas" } },
  { lot: 1, label: { en: "Environmental sensors", lv: "Vides sensori" }, unit: pieces },
  { lot: 1, label: { en: "Radio gateways", lv: "Radio vārtejas" }, unit: pieces },
  { lot: 1, label: { en: "Connection of field devices", lv: "Lauka ierīču pieslēgums" }, unit: { en: "device-years", lv: "ierīču gadi" } },
];

/** For each item: firm, optional, estimated and maximum quantity, estimated and maximum value without VAT. */
const figures = {
  "demo-anna": ["1 0 1 1 240000 270000", "24 24 36 48 180000 240000", "10 10 15 20 9000 12000", "200 100 250 300 87500 105000", "12 6 15 18 18000 21600", "400 500 750 900 13500 16200"],
  "demo-peteris": ["1 0 1 1 90000 100000", "24 24 36 48 72000 96000", "5 5 8 10 4800 6000", "60 40 80 100 28000 35000", "5 3 6 8 7200 9600", "120 180 240 300 4320 5400"],
  "demo-mari": ["1 0 1 1 120000.5 135000", "24 24 36 48 99000 132000", "6 6 9 12 5400 7200", "80 60 110 140 38500 49000", "6 4 8 10 9600 12000", "160 260 330 420 5940 7560"],
} as const;
export type NeedyOfficer = keyof typeof figures;

const latvian = { programme: "2021–2027, LV", rate: "85", amount: "" };
const without = { programme: "", rate: "", amount: "", share: "" };
const funding: Record<NeedyOfficer, object[]> = {
  "demo-anna": [{ kind: "eu-fund", name: "ERDF (ERAF)", ...latvian, share: "85" }, { ...without, kind: "national", name: "Valsts budžets", share: "5" }, { ...without, kind: "local", name: "Pašvaldības budžets", share: "10" }],
  "demo-peteris": [{ kind: "eu-fund", name: "ERDF (ERAF)", ...latvian, share: "85" }, { ...without, kind: "local", name: "Pašvaldības budžets", share: "15" }],
  "demo-mari": [{ kind: "eu-fund", name: "Interreg", programme: "Estonia–Latvia 2021–2027", rate: "80", amount: "222752.4", share: "" }, { ...without, kind: "local", name: "Linnaeelarve", amount: "55688.1" }],
};
const vat: Record<NeedyOfficer, string> = { "demo-anna": "21", "demo-peteris": "21", "demo-mari": "24" };

const buyers = [
  { name: "Ezerkrasta Centrālā bibliotēka (demonstrācija)", country: "LV" },
  { name: "Põhjaranna Linnatransport (demonstratsioon)", country: "EE" },
];

/** A framework agreement in two lots, the needs of the officers given, and criteria for each lot. */
export async function playNeeds(as: As, specificationId: string, officers: readonly NeedyOfficer[]) {
  const { store, actor } = as("demo-anna");
  const found = await findSpecification(store, actor, specificationId);
  if (!found) throw new Error("The worked example is missing");
  const lots = found.specification.lots.map((lot) => lot.id);
  await done(setProcedure(as("demo-anna"), { specificationId, revision: 0, form: "framework", currency: "EUR", rates: [], buyers }));
  const ids: string[] = [];
  for (const { lot, label, unit } of items) ids.push((await done(addNeedItem(as("demo-anna"), { specificationId, lotId: lots[lot] ?? "", label, unit }))).itemId);
  for (const officer of officers) {
    const needs = Object.fromEntries(ids.map((id, index) => [id, { ...needOf(figures[officer][index] ?? ""), vatRate: vat[officer] }]));
    await done(enterNeeds(as(officer), { specificationId, revision: 0, currency: "EUR", needs, funding: funding[officer] }));
  }
  const requirements = await findRequirements(store, found);
  const linked = (clauseIds: readonly string[]) => requirements.filter((one) => clauseIds.includes(one.clause?.id ?? "")).map((one) => one.id);
  for (const { lot, parts, clauseIds, ...content } of awardCriteria) {
    const added = { specificationId, lotId: lots[lot] ?? "" };
    const { criterionId } = await done(addCriterion(as("demo-anna"), { ...added, ...content, parentId: "", requirementIds: linked(clauseIds) }));
    for (const part of parts) await done(addCriterion(as("demo-anna"), { ...added, ...part, parentId: criterionId, requirementIds: linked(part.clauseIds) }));
  }
}

function needOf(row: string) {
  const [firm, optional, estimated, maximum, estimatedValue, maximumValue] = row.split(" ");
  return { firm, optional, estimated, maximum, estimatedValue, maximumValue };
}
