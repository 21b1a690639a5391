import type { LoaderFunctionArgs } from "@remix-run/node";
import { canonicalJson } from "~/domain/canonical-json";
import { viewProof } from "~/domain/signing/proof";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { sentText } from "~/http/sent-file";

/** The proof that a requirement stands in the view of the acting authority or (`?as=`) of another participant. */
export async function loader({ context, params: { requirementId = "", ...params }, request }: LoaderFunctionArgs) {
  const { stored, actor } = await openBaseline(context, params);
  const proof = viewProof(stored.baseline, new URL(request.url).searchParams.get("as") ?? actor.authorityId, requirementId);
  if (!proof) throw nothingHere();
  return sentText(canonicalJson(proof), "application/json", `proof-${stored.baseline.specification.id}-${stored.baseline.number}-${requirementId}.json`);
}
