import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarOf } from "~/http/calendar";
import { openSpecification } from "~/http/perform";

export const loader = async ({ context, params }: LoaderFunctionArgs) => calendarOf(context, [(await openSpecification(context, params)).specification.id]);
