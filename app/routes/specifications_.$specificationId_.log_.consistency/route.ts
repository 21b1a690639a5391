import type { LoaderFunctionArgs } from "@remix-run/node";
import { canonicalJson } from "~/domain/canonical-json";
import { consistencyOf } from "~/domain/signing/consistency";
import { sentText } from "~/http/sent-file";
import { nothingHere, openSpecification } from "~/http/perform";
import { findCheckpointsUnscoped } from "~db/checkpoints";
import { findEventHashesUnscoped } from "~db/events";

/** The proof that the log only grew from a size (`?from=`, else from its first entry) to its newest checkpoint. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specification } = await openSpecification(context, params);
  const from = Number(new URL(request.url).searchParams.get("from") ?? 1);
  const [newest] = await findCheckpointsUnscoped(context.store, specification.id);
  const proof = newest && consistencyOf(await findEventHashesUnscoped(context.store, specification.id), from, newest);
  if (!proof) throw nothingHere();
  return sentText(canonicalJson(proof), "application/json", `consistency-${specification.id}-${from}-${newest.size}.json`);
}
