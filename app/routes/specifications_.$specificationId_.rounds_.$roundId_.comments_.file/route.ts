import type { LoaderFunctionArgs } from "@remix-run/node";
import { csv } from "~/exporters/csv";
import { openRound } from "~/http/open-round";
import { nothingHere } from "~/http/perform";
import { sectionNames } from "~/http/shown-consultation";
import { consultationWords as words, moderationNames } from "~/messages/consultation";
import { findPublicCommentsUnscoped } from "~db/public-comments";

const most = 100_000;

/** Every comment of a public consultation with what was decided, as a table for a spreadsheet. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { specification, round } = await openRound(context, params);
  if (round.kind !== "public") throw nothingHere();
  const { store, language } = context;
  const names = await sectionNames(store, specification.id, language);
  const columns = [words.when, words.section, words.name, words.language, words.text, words.state, words.reason, words.who, words.decidedOn].map((label) => label[language]);
  const rows = (await findPublicCommentsUnscoped(store, round.id, "all", { limit: most, offset: 0 })).reverse().map((one) => [
    one.writtenAt, names.get(one.sectionId ?? "") ?? "", one.name, one.language, one.text, moderationNames[one.decision ?? "waiting"][language], one.reason, one.decidedBy, one.decidedAt,
  ]);
  return new Response(csv(columns, rows), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="consultation-${round.number}.csv"`, "Cache-Control": "no-store" },
  });
}
