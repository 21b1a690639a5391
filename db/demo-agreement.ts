// What the example's three authorities agreed among themselves: Latvian law, Ezerkrasts conducts, values by inhabitants.
import { confirmAgreement } from "~/acts/agreement/confirm-agreement";
import { recordAgreement } from "~/acts/agreement/record-agreement";
import type { Context } from "~/acts/act";
import { type Agreement, type Responsibility, ruleOfKind } from "~/domain/agreement/agreement";
import { done } from "./demo";
import { mandates } from "./demo-cast";
import { isInForce } from "~/domain/people/mandate";
import { findMandatesOfParticipants } from "./mandates";
import { findSpecification } from "./specifications";

const duty = (name: Responsibility["duty"], allocation: Responsibility["allocation"], carriedOutBy: string | null = null, text: Responsibility["text"] = {}): Responsibility => ({ duty: name, allocation, carriedOutBy, text });

const law = {
  country: "LV",
  provisions: {
    en: "The Public Procurement Law of the Republic of Latvia (Publisko iepirkumu likums) and the regulations issued under it govern the procedure up to the conclusion of the contracts. Each contract follows the law of the authority that concludes it. Mandatory provisions of public law that bind Põhjaranna in Estonia stay applicable to it.",
    lv: "Procedūru līdz līgumu noslēgšanai regulē Latvijas Republikas Publisko iepirkumu likums un uz tā pamata izdotie noteikumi. Katram līgumam piemēro tās iestādes valsts tiesības, kura to slēdz. Imperatīvās publisko tiesību normas, kas Põhjaranna pašvaldībai saistošas Igaunijā, tai paliek piemērojamas.",
  },
};

const responsibilities = [
  duty("procedure", "joint", "demo-ezerkrasts"),
  duty("notices", "joint", "demo-ezerkrasts"),
  duty("clarifications", "joint", "demo-ezerkrasts", { en: "Ezerkrasts is the only speaker; the others answer its questions within two working days.", lv: "Ar tirgu sazinās tikai Ezerkrasts; pārējās iestādes uz tā jautājumiem atbild divu darba dienu laikā." }),
  duty("evaluation", "joint", null, { en: "A commission of six, two members of each authority.", lv: "Komisija sešu locekļu sastāvā, pa diviem no katras iestādes." }),
  duty("award", "joint"),
  duty("contracts", "individual"),
  duty("call-offs", "individual"),
  duty("contract-management", "individual"),
  duty("payment", "individual"),
  duty("review", "joint", "demo-ezerkrasts", { en: "Costs are shared by the estimated values.", lv: "Izmaksas sadala proporcionāli paredzamajām vērtībām." }),
  duty("records", "joint", "demo-ezerkrasts"),
  duty("data-protection", "individual"),
  duty("other", "joint", null, { en: "Steering meetings with the supplier", lv: "Vadības sanāksmes ar izpildītāju" }),
];

/** By inhabitants; by two thirds on values; unanimously on who is bound; ten days of silence agree to a wording and to nothing else. */
const decisions = {
  rules: {
    general: ruleOfKind("majority"),
    topics: {
      wording: { ...ruleOfKind("majority"), periodDays: 10, silenceConsents: true },
      scope: ruleOfKind("unanimous"),
      value: { ...ruleOfKind("qualified"), quorum: 50 },
      structure: { ...ruleOfKind("qualified"), share: 75 },
    },
  },
  weights: { "demo-ezerkrasts": 54_200, "demo-kalnmuiza": 21_400, "demo-pohjaranna": 38_900 },
  vetoes: [{ topic: "structure", authorityId: "demo-pohjaranna" }, { topic: "level", authorityId: "demo-kalnmuiza" }],
} satisfies Partial<Agreement>;

const agreed = {
  law,
  reviewBody: { en: "Procurement Monitoring Bureau of the Republic of Latvia (Iepirkumu uzraudzības birojs), Riga", lv: "Iepirkumu uzraudzības birojs, Rīga" },
  organisation: {
    en: "Ezerkrasts manages the procedure for itself and the two others. Each authority states its own needs in the joint list, buys what it has stated there and concludes its own contract on the awarded terms. A steering meeting is held in each calendar month.",
    lv: "Procedūru savā un abu pārējo iestāžu vārdā vada Ezerkrasts. Katra iestāde kopīgajā sarakstā norāda savas vajadzības, iegādājas tajā norādīto un uz piešķirtajiem nosacījumiem slēdz savu līgumu. Vadības sanāksme notiek katru mēnesi.",
  },
  responsibilities,
  concludedOn: "2026-11-02",
  reference: "5-7/91",
} satisfies Partial<Agreement>;

interface Parties {
  specificationId: string;
  /** Who confirms besides the lead buyer's officer, who records it. */
  confirmedBy: readonly string[];
}

/** The lead buyer's officer records the agreement, the others confirm it. */
export async function playAgreement(as: (personId: string) => Context, { specificationId, confirmedBy }: Parties, other: Partial<Agreement> = {}) {
  const recorder = as("demo-anna");
  const found = await findSpecification(recorder.store, recorder.actor, specificationId);
  if (!found) throw new Error("The example's specification is gone");
  const day = recorder.now.toISOString().slice(0, 10);
  const held = (await findMandatesOfParticipants(recorder.store, found)).filter((one) => isInForce(one, day));
  const signatories = found.specification.participants.flatMap(({ authorityId }) =>
    held.filter((one) => one.authorityId === authorityId).toSorted((a, b) => rank(a.personId) - rank(b.personId)).slice(0, 1).map(({ id }) => ({ authorityId, mandateId: id })),
  );
  const { revision } = await done(recordAgreement(recorder, { specificationId, revision: 0, ...agreed, ...decisions, signatories, ...other }));
  for (const personId of confirmedBy) await done(confirmAgreement(as(personId), { specificationId, revision }));
}

const rank = (personId: string) => mandates.findIndex((one) => one.personId === personId);
