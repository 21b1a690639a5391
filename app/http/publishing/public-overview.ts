import { inLanguage } from "~/domain/language";
import { partsOfName } from "~/domain/publishing/public-files";
import { findPublicFilesUnscoped } from "~db/publications";
import type { Store } from "~db/store";
import type { OpenPublished } from "./open-published";

/** What the first page of a published version says. */
export async function publicOverview(store: Store, { baseline, baselineSha256, current, all, page }: OpenPublished) {
  const { specification, participants, lots, sections } = baseline;
  const files = await findPublicFilesUnscoped(store, current.id);
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, page.reading);
  return {
    page,
    subject: say(specification.subject),
    cpv: specification.cpv, languages: specification.languages, prevailing: specification.prevailing,
    baseline: { number: baseline.number, sha256: baselineSha256 },
    participants: participants.map(({ authorityId, name, country, lead }) => ({ id: authorityId, name, country, lead })),
    lots: lots.map(({ id, number, title }) => ({ id, number, title: say(title) })),
    sections: sections.map(({ id, number, title, requirements }) => ({ id, number, title: say(title), count: requirements.length })),
    files: files.map(({ name, bytes }) => ({ name, kilobytes: Math.max(1, Math.round(bytes / 1000)), ...partsOfName(name) })),
    versions: all.map(({ number, goesOutAt, purpose, announcement: { change } }) => ({ number, goesOutAt, purpose, change: change && { class: change.class, reason: change.reason, deadline: change.deadline } })),
  };
}
