import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "yaml";
import { nothingHere } from "~/http/perform";
import { findClause } from "~db/library";

/** A clause as a file that the library itself could read. The source's own words go out only where its rights allow it. */
export async function loader({ context: { store }, params, request }: LoaderFunctionArgs) {
  const revision = Number(new URL(request.url).searchParams.get("revision")) || undefined;
  const found = await findClause(store, params.clauseId ?? "", revision);
  const { format } = params;
  if (!found || (format !== "yaml" && format !== "json")) throw nothingHere();
  const { sourceText, ...clause } = found.clause;
  const content = sourceText && clause.rights.mode === "full" ? { ...clause, sourceText } : clause;
  const body = format === "json" ? `${JSON.stringify(content, null, 2)}\n` : stringify(content);
  return new Response(body, {
    headers: {
      "Content-Type": format === "json" ? "application/json; charset=utf-8" : "application/yaml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${clause.id}.${format}"`,
    },
  });
}
