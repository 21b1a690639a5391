import type { AppLoadContext } from "@remix-run/node";
import { inLanguage } from "~/domain/language";
import { calendarFile } from "~/exporters/calendar";
import { calendar as words, deadlineSentences } from "~/messages/calendar";
import { say } from "~/messages/say";
import { findDeadlinesUnscoped } from "~db/deadlines";
import { findRequirementNamesUnscoped } from "~db/requirement-names";
import { requirementLabel } from "./shown-comments";

/** The deadlines of specifications that the reader has found, as a calendar file in the reader's language. */
export async function calendarOf({ store, config, language }: AppLoadContext, specificationIds: readonly string[]): Promise<Response> {
  const deadlines = await findDeadlinesUnscoped(store, specificationIds);
  const names = await findRequirementNamesUnscoped(store, deadlines.flatMap(({ requirementId }) => requirementId ?? []));
  const host = new URL(config.origin).hostname;
  const entries = deadlines.map(({ kind, id, specificationId, specificationTitle, requirementId, at, since }) => {
    const name = names.get(requirementId ?? "");
    const path = kind === "amendment" ? `amendments/${id}` : kind === "round-questions" || kind === "round-answers" ? `rounds/${id}` : "collisions";
    return {
      uid: `${kind}-${id}-${specificationId}@${host}`, at, since, url: `${config.origin}/specifications/${specificationId}/${path}`,
      summary: [inLanguage(specificationTitle, language), say(language, deadlineSentences[kind]), name ? requirementLabel(name, language) : ""].filter(Boolean).join(": "),
    };
  });
  return new Response(calendarFile(say(language, words.name), entries), {
    headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="jointspec.ics"', "Cache-Control": "no-store" },
  });
}
