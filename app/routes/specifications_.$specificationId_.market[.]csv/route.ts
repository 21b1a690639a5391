import type { LoaderFunctionArgs } from "@remix-run/node";
import { saidKinds } from "~/domain/review/market-width";
import { verbatimIn } from "~/domain/review/matrix-row";
import { csv } from "~/exporters/csv";
import { openMarket } from "~/http/market-width";
import { sent } from "~/http/matrix-file";
import { lotNumber } from "~/http/open-matrix";
import { openSpecification } from "~/http/perform";
import { marketWords as words, saidNames } from "~/messages/market";
import { say } from "~/messages/say";

/** The numbers as a table, never with names. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { language } = context;
  const opened = await openSpecification(context, params);
  const market = await openMarket(context, opened);
  const head = [say(language, words.requirement), say(language, words.lot), ...saidKinds.map((kind) => say(language, saidNames[kind]))];
  const rows = market?.width?.rows.map(({ row, counts }) => [`${row.number} ${verbatimIn(market.matrix, row, language).title}`, lotNumber(market.matrix, row.lotId), ...saidKinds.map((kind) => counts[kind])]);
  const nothing = [[say(language, market ? words.tooFew : words.unpublished), null, null, null, null, null]];
  return sent(new TextEncoder().encode(csv(head, rows ?? nothing)), "csv", `market-${opened.specification.id}.${language}.csv`, "private, no-store");
}
