// The worked example meets the market: its signed specification is published, vendors have asked, and what they asked is answered.
import { planRound } from "~/acts/calendar/round";
import { setCalendar } from "~/acts/calendar/calendar";
import { finishExport } from "~/acts/exporting/job";
import { preparePublication } from "~/acts/publishing/prepare-publication";
import { publishDue } from "~/acts/publishing/publish-due";
import { schedulePublication } from "~/acts/publishing/schedule-publication";
import { askQuestion } from "~/acts/review/ask-question";
import { agreeToAnswer, releaseAnswers } from "~/acts/review/release-answers";
import { nameClarifier } from "~/acts/review/team";
import { decideQuestion, writeAnswer } from "~/acts/review/triage";
import type { VendorContext } from "~/acts/vendor-act";
import { proposalOf } from "~/domain/calendar/calendar-form";
import { plusDays } from "~/domain/calendar/day";
import { rulesOf } from "~/domain/calendar/rules-of";
import { dayAt, wallTimeAt } from "~/domain/calendar/zone";
import type { Evidence } from "~/domain/signing/evidence";
import { requirementsOf } from "~/domain/signing/baseline";
import { sha256 } from "~/domain/sha256";
import { leadOf, stateOf } from "~/domain/specification/specification";
import { findBaseline } from "./baselines";
import { actorOf, done, stage } from "./demo";
import { vendorPeople, vendors } from "./demo-vendors";
import { findEvidenceUnscoped } from "./evidence";
import { findCalendarRules } from "./reference-data";
import { findSpecification, findSpecifications } from "./specifications";
import type { Store } from "./store";

const zone = "Europe/Riga";
const day = 24 * 3_600_000;
const team = ["demo-anna", "demo-peteris", "demo-mari"];

/** A word that only its place in the specification tells apart, in the languages of the example. */
interface DemonstrationQuestion {
  from: string;
  language: "en" | "lv";
  /** Index of a requirement; null: about the whole. */
  about: number | null;
  text: string;
  wording?: { en: string; lv: string };
  answer?: { en: string; lv: string };
}

const questions: DemonstrationQuestion[] = [
  {
    from: "demo-laura", language: "lv", about: 1, text: "Vai ātrumu mēra pie platformas vai pie lietotāja?",
    wording: { en: "Is the response time measured at the platform or at the user?", lv: "Vai atbildes laiku mēra pie platformas vai pie lietotāja?" },
    answer: { en: "At the edge of the platform's network, without the user's connection.", lv: "Uz platformas tīkla robežas, bez lietotāja savienojuma." },
  },
  {
    from: "demo-tanel", language: "en", about: null, text: "May two vendors offer together for lot 1?",
    wording: { en: "May several suppliers tender together for one lot?", lv: "Vai vairāki piegādātāji vienai daļai drīkst iesniegt kopīgu piedāvājumu?" },
    answer: { en: "Yes. The tender names who does what and who answers for the whole.", lv: "Jā. Piedāvājumā norāda, kurš ko dara un kurš atbild par visu." },
  },
  { from: "demo-karlis", language: "lv", about: 4, text: "Cik ierakstu vienā lappusē ir obligāti, ja kopa ir mazāka?" },
];

/**
 * Publishes the example's signed specification some days before now, with a calendar, a clarification round, two answers and an open question.
 * Its times are counted from now, so that whoever tries the application finds the round open. `filesOf` writes the public files.
 */
export async function playMarketExample(store: Store, now: Date, filesOf: (evidence: Evidence) => Promise<Uint8Array>): Promise<void> {
  const anna = actorOf("demo-anna");
  const signed = (await findSpecifications(store, anna)).find(({ specification }) => stateOf(specification) === "signed");
  const found = signed && (await findSpecification(store, anna, signed.specification.id));
  const stored = found && (await findBaseline(store, found, found.specification.baseline?.number ?? 0));
  if (!found || !stored) throw new Error("the example has nothing signed");
  const bytes = await filesOf(await findEvidenceUnscoped(store, stored));
  await store.transaction(async () => {
    const { as } = stage(store, "market example", now.getTime() - 6 * day);
    const { id: specificationId } = found.specification;
    const tendersUntil = await playCalendar(store, as, specificationId, leadOf(found.specification).country);
    const { exportId } = await done(preparePublication(as("demo-anna"), { specificationId }));
    await finishExport(store, exportId, bytes, as("demo-anna").now);
    const { now: noticeAt } = as("demo-anna");
    await done(schedulePublication(as("demo-anna"), { specificationId, exportId, purpose: "tender", noticePublishedAt: noticeAt.toISOString() }));
    const noted = as("demo-anna");
    await publishDue({ store, now: noted.now, newId: noted.newId });

    const opens = as("demo-anna");
    const until = (days: number) => `${plusDays(dayAt(new Date(tendersUntil), zone), -days)}T12:00`;
    await done(planRound(opens, { specificationId, kind: "clarification", opensAt: wallTimeAt(new Date(opens.now.getTime() + 60_000), zone), questionsUntil: until(14), answersUntil: until(7), timeZone: zone, summary: {} }));
    for (const memberId of team) await done(nameClarifier(as(memberId), { specificationId, memberId }));
    await playQuestions(store, specificationId, requirementsOf(stored.baseline).map((one) => one.id), now.getTime() - 4 * day);
  });
}

/** The first lawful deadlines after a notice of that day, and ten days more. */
async function playCalendar(store: Store, as: ReturnType<typeof stage>["as"], specificationId: string, country: string): Promise<string> {
  const context = as("demo-anna");
  const noticeOn = dayAt(context.now, zone);
  const rules = rulesOf(await findCalendarRules(store), country);
  const fields = { procedure: "open", timeZone: zone, noticeOn, electronic: "yes", accessible: "yes" };
  const first = rules && proposalOf(fields, country, rules);
  const generous = first && proposalOf({ ...fields, tendersUntil: "", noticeOn: plusDays(noticeOn, 10) }, country, rules);
  if (!generous) throw new Error("there is no data to compute deadlines with");
  const wall = (moment: string) => wallTimeAt(new Date(moment), zone);
  await done(setCalendar(context, { specificationId, revision: 0, ...fields, tendersUntil: wall(generous.tendersUntil), questionsUntil: wall(generous.questionsUntil) }));
  return generous.tendersUntil;
}

async function playQuestions(store: Store, specificationId: string, requirementIds: readonly string[], from: number) {
  const { as } = stage(store, "questions of the example", from);
  const asked: (DemonstrationQuestion & { questionId: string })[] = [];
  for (const question of questions) {
    const { now } = as("demo-anna");
    const { questionId } = await done(askQuestion(asVendor(store, question.from, now), { specificationId, language: question.language, text: question.text, requirementId: question.about === null ? "" : requirementIds[question.about] }));
    asked.push({ ...question, questionId });
  }
  for (const { questionId, wording, answer } of asked) {
    if (!wording || !answer) continue;
    const { answerRevision } = await done(writeAnswer(as("demo-anna"), { specificationId, questionId, answerRevision: 0, wording, answer }));
    await done(decideQuestion(as("demo-anna"), { specificationId, questionId, status: "informational" }));
    for (const memberId of team) await done(agreeToAnswer(as(memberId), { specificationId, questionId, answerRevision }));
  }
  await done(releaseAnswers(as("demo-anna"), { specificationId, namesSeen: "yes" }));
}

function asVendor(store: Store, personId: string, now: Date): VendorContext {
  const person = vendorPeople.find(({ id }) => id === personId);
  const vendor = vendors.find(({ id }) => id === person?.vendorId);
  if (!person || !vendor) throw new Error(`${personId} is no vendor's person`);
  const { name, email } = person;
  let made = 0;
  return {
    store, now, address: "192.0.2.1", newId: () => sha256(`${personId} ${now.toISOString()} ${++made}`).slice(0, 16),
    vendor: { vendorPersonId: person.id, name, email, vendorId: vendor.id, vendorName: vendor.name },
  };
}
