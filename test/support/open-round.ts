import { planRound } from "~/acts/calendar/round";
import { nameClarifier } from "~/acts/review/team";
import { requirementsOf } from "~/domain/signing/baseline";
import { done } from "~db/demo";
import { findPublicationUnscoped } from "~db/publications";
import type { Store } from "~db/store";
import { as } from "./cast";
import { aPublicSpecification } from "./public-version";

/** A published specification of three authorities whose market consultation is open, with one person of each in the clarification team. */
export async function anOpenRound(store: Store, { questionsUntil = "2030-01-01T12:00" }: { questionsUntil?: string } = {}) {
  const specificationId = await aPublicSpecification(store, { purpose: "consultation", goesOutAt: new Date("2026-11-05T08:00:00Z") });
  const { roundId } = await done(planRound(as(store, "demo-anna"), {
    specificationId, kind: "consultation", opensAt: "2026-11-06T09:00", questionsUntil, answersUntil: questionsUntil, timeZone: "Europe/Riga", summary: { en: "Sensors." },
  }));
  for (const memberId of ["demo-anna", "demo-peteris", "demo-mari"]) await done(nameClarifier(as(store, memberId), { specificationId, memberId }));
  const published = await findPublicationUnscoped(store, specificationId, "newest", new Date("2026-12-31T00:00:00Z"));
  const requirementIds = published ? requirementsOf(published.baseline).map(({ id }) => id) : [];
  return { specificationId, roundId, requirementIds };
}
