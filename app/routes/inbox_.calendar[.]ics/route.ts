import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarOf } from "~/http/calendar";
import { actorOf } from "~/http/context";
import { findSpecifications } from "~db/specifications";

/** The deadlines of everything that the acting authority takes part in. */
export async function loader({ context }: LoaderFunctionArgs) {
  const found = await findSpecifications(context.store, actorOf(context));
  return calendarOf(context, found.map(({ specification }) => specification.id));
}
