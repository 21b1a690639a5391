import { planRound } from "~/acts/calendar/round";
import { nameClarifier } from "~/acts/review/team";
import { wallTimeAt } from "~/domain/calendar/zone";
import { requirementsOf } from "~/domain/signing/baseline";
import { done } from "~db/demo";
import { findPublicationUnscoped } from "~db/publications";
import type { Store } from "~db/store";
import { as } from "./cast";
import { aPublicSpecification } from "./public-version";

const day = 86_400_000;
const zone = "Europe/Riga";

/** A published specification of three authorities whose market consultation opened a day after it was published, with one person of each in the clarification team. */
export async function anOpenRound(store: Store, { published = new Date("2026-11-05T08:00:00Z"), days = 400 }: { published?: Date; days?: number } = {}) {
  const specificationId = await aPublicSpecification(store, { purpose: "consultation", goesOutAt: published });
  const [opensAt, end] = [new Date(published.getTime() + day), new Date(published.getTime() + days * day)].map((moment) => wallTimeAt(moment, zone));
  const context = { ...as(store, "demo-anna"), now: published };
  const { roundId } = await done(planRound(context, { specificationId, kind: "consultation", opensAt, questionsUntil: end, answersUntil: end, timeZone: zone, summary: { en: "Sensors." } }));
  for (const memberId of ["demo-anna", "demo-peteris", "demo-mari"]) await done(nameClarifier(as(store, memberId), { specificationId, memberId }));
  const found = await findPublicationUnscoped(store, specificationId, "newest", new Date(published.getTime() + day));
  return { specificationId, roundId, requirementIds: found ? requirementsOf(found.baseline).map(({ id }) => id) : [] };
}
