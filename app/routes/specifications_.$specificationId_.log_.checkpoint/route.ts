import type { LoaderFunctionArgs } from "@remix-run/node";
import { sentText } from "~/http/sent-file";
import { nothingHere, openSpecification } from "~/http/perform";
import { findCheckpointsUnscoped } from "~db/checkpoints";

/** The newest checkpoint of the log as the note that was signed, or (`?size=`) the one of that size. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specification } = await openSpecification(context, params);
  const size = new URL(request.url).searchParams.get("size");
  const checkpoints = await findCheckpointsUnscoped(context.store, specification.id);
  const checkpoint = checkpoints.find((one) => size === null || one.size === Number(size));
  if (!checkpoint) throw nothingHere();
  return sentText(checkpoint.note, "text/plain", `checkpoint-${specification.id}-${checkpoint.size}.txt`);
}
