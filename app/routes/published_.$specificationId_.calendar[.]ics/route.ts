import type { LoaderFunctionArgs } from "@remix-run/node";
import { inLanguage } from "~/domain/language";
import { calendarFile } from "~/exporters/calendar";
import { nothingHere } from "~/http/perform";
import { findNewestPublished } from "~/http/publishing/published-baselines";
import { findPublicDeadlines, publicDateName } from "~/http/public-deadlines";

/** The deadlines of what is public, for anybody's calendar. Moments are in UTC, so that every calendar shows them in its own zone. */
export async function loader({ context: { store, config, language }, params }: LoaderFunctionArgs) {
  const now = new Date();
  const specificationId = params.specificationId ?? "";
  const published = await findNewestPublished(store, specificationId, now);
  if (!published) throw nothingHere();
  const { dates } = await findPublicDeadlines(store, published, now);
  const title = inLanguage(published.baseline.specification.title, language);
  const host = new URL(config.origin).hostname;
  const entries = dates.map((one) => ({
    uid: `${one.key}-${specificationId}@${host}`, at: one.at, since: one.since, summary: `${title}: ${publicDateName(one, language)}`, url: `${config.origin}/published/${specificationId}/deadlines`,
  }));
  return new Response(calendarFile(title, entries), {
    headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="deadlines.ics"', "Cache-Control": "no-cache" },
  });
}
