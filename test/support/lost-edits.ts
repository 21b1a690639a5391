import { isDeepStrictEqual } from "node:util";
import { textOf } from "~/domain/specification/requirement";
import { findEventsUnscoped } from "~db/events";
import { findRequirements } from "~db/requirements";
import { findSpecificationUnscoped } from "~db/specifications";
import type { Store } from "~db/store";
import type { Crowd } from "./crowd";
import type { Acknowledged } from "./crowd-load";

/** Acknowledged writes that are not found: in the log, each once, and the newest text of a requirement in the requirement itself. */
export async function lostEdits(store: Store, { specificationId, logged: before }: Crowd, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const events = (await findEventsUnscoped(store, specificationId)).slice(before);
  const logged = new Map<string, number>();
  for (const { act, personId } of events) logged.set(`${act} ${personId}`, (logged.get(`${act} ${personId}`) ?? 0) + 1);
  const counted = new Map<string, number>();
  for (const { act, personId } of acknowledged) counted.set(`${act} ${personId}`, (counted.get(`${act} ${personId}`) ?? 0) + 1);
  const lost = [...counted].flatMap(([key, count]) => ((logged.get(key) ?? 0) < count ? [`${key}: ${count} acknowledged, ${logged.get(key) ?? 0} in the log`] : []));

  const texts = events.filter(({ act }) => act === "requirement.reworded").map(({ payload }) => JSON.parse(payload));
  for (const { mark } of acknowledged) if (mark && !texts.some((one) => one.text.en.includes(mark))) lost.push(`text ${mark}`);
  const specification = await findSpecificationUnscoped(store, specificationId);
  const newest = new Map(texts.map((one) => [one.requirementId, one.text]));
  for (const requirement of specification ? await findRequirements(store, { specification }) : []) {
    const text = newest.get(requirement.id);
    if (text && !isDeepStrictEqual(textOf(requirement).text, text)) lost.push(`the newest text of ${requirement.id}`);
  }
  return lost;
}
