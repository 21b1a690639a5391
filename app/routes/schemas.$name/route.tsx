import type { LoaderFunctionArgs } from "@remix-run/node";
import { evidenceSchema, schemaName } from "~/exporters/json";
import { nothingHere } from "~/http/perform";

export function loader({ params }: LoaderFunctionArgs) {
  if (params.name !== schemaName) throw nothingHere();
  return Response.json(evidenceSchema(), { headers: { "Content-Type": "application/schema+json" } });
}
