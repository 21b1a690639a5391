import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventStream } from "~/http/live/stream";
import { openSpecification } from "~/http/perform";

/** What goes on in the specification, for pages that are open. */
export const loader = async ({ context, params, request }: LoaderFunctionArgs) => eventStream(context, request, await openSpecification(context, params));
