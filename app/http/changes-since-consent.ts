import { type Language, inLanguage } from "~/domain/language";
import { changedRequirements } from "~/domain/signing/view";
import { type StoredBaseline, findBaseline } from "~db/baselines";
import { findLastConsent } from "~db/exceptions";
import type { Store } from "~db/store";
import type { Opened } from "./perform";

/** What changed for the acting authority since the baseline that it last signed or consented to; null when there is none. */
export async function changesSinceConsent(store: Store, opened: Opened & { stored: StoredBaseline }, language: Language) {
  const { actor, stored: { baseline } } = opened;
  const since = await findLastConsent(store, opened, actor.authorityId, baseline.number);
  const earlier = since === null ? null : await findBaseline(store, opened, since);
  if (since === null || !earlier) return null;
  const reading = baseline.specification.languages.includes(language) ? language : baseline.specification.prevailing;
  const changes = changedRequirements(earlier.baseline, baseline, actor.authorityId);
  return { since, redline: `${since}.${reading}.html`, changes: changes.map(({ title, ...change }) => ({ ...change, title: inLanguage(title, language) })) };
}
