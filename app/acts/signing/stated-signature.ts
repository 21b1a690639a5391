import { z } from "zod";
import { openAtSigning } from "~/domain/agreement/gaps";
import { Language, inLanguage } from "~/domain/language";
import { mandateText } from "~/domain/people/mandate";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { commitmentOf } from "~/domain/signing/commitment";
import { type Signature, sign } from "~/domain/signing/signature";
import { signingStatement } from "~/domain/signing/statement";
import { findAgreement } from "~db/agreements";
import { findBaseline } from "~db/baselines";
import { findMandate } from "~db/mandates";
import type { FoundSpecification } from "~db/specifications";
import type { Context } from "../act";

/** What a signatory states when signing. */
export const Stated = z.object({
  number: z.coerce.number().int(),
  viewSha256: z.string(),
  mandateId: z.string({ error: "mandate" }).min(1, { error: "mandate" }),
  noConflict: z.literal("yes", { error: "declare" }),
  language: Language.default("en"),
});

/** The signature as it would stand there now, or why there can be none. */
export async function statedSignature(
  context: Context & FoundSpecification,
  { number, viewSha256, mandateId, language }: z.output<typeof Stated>,
  confirmedBy: Signature["confirmedBy"],
): Promise<{ baselineId: string; signature: Signature } | Refusal> {
  const { store, actor, specification, now } = context;
  const stored = specification.baseline?.number === number ? await findBaseline(store, context, number) : null;
  if (!stored) return refuse("not-found");
  const mandate = await findMandate(store, actor, mandateId);
  if (!mandate) return refuse("no-mandate");

  const { personId, authorityId, name, position } = actor;
  const ground = { capacity: mandate.capacity, mandate: mandateText(mandate) };
  const title = inLanguage(stored.baseline.specification.title, stored.baseline.specification.prevailing);
  const statement = signingStatement(language, { number, title, sha256: stored.sha256, authority: actor.authorityName, ...ground });
  const view = stored.views.find((one) => one.authorityId === authorityId)?.sha256;
  const signature = sign(specification, { view, mandate, commitment: commitmentOf(stored.baseline, authorityId) }, {
    authorityId, personId, name, position, ...ground, mandateId, ...(mandate.validUntil && { mandateUntil: mandate.validUntil }),
    statement, baselineSha256: stored.sha256, viewSha256, confirmedBy, signedAt: now.toISOString(),
  });
  if (isRefusal(signature)) return signature;
  const gaps = openAtSigning(specification, await findAgreement(store, context), now.toISOString().slice(0, 10));
  return gaps.length > 0 ? refuse("agreement-incomplete", gaps) : { baselineId: stored.baseline.id, signature };
}
