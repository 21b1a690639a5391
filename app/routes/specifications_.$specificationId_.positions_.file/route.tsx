import type { LoaderFunctionArgs } from "@remix-run/node";
import { csv } from "~/exporters/csv";
import { openSpecification } from "~/http/perform";
import { findMap, mapFilter, shownRows } from "~/http/position-map";
import { agreementLooks, lapsedWords, positionWords as words, stanceLooks } from "~/messages/positions";

/** The positions that the same address of the map shows, all pages of them, as a table for a spreadsheet. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { language, store } = context;
  const { rows, numberOf } = await findMap(store, opened, mapFilter(new URL(request.url).searchParams, opened.specification));
  const columns = [words.requirement, words.state, words.authority, words.position, words.reason, words.who, words.when].map((label) => label[language]);
  const cells = (await shownRows(store, opened, rows, numberOf, language)).flatMap((row) =>
    row.stances.filter((one) => one.is !== "outside").map((one) => [
      `${row.number} ${row.title}`, agreementLooks[row.state].word[language], one.authority, (one.is === "lapsed" && one.said ? lapsedWords[one.said] : stanceLooks[one.is].word)[language], one.reason, one.name, one.at,
    ]),
  );
  return new Response(csv(columns, cells), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="positions-${opened.specification.id}.csv"` },
  });
}
