import { z } from "zod";
import { Language, inLanguage } from "~/domain/language";
import { mandateText } from "~/domain/people/mandate";
import { isRefusal, refuse } from "~/domain/refusal";
import { commitmentOf } from "~/domain/signing/commitment";
import { sign } from "~/domain/signing/signature";
import { signingStatement } from "~/domain/signing/statement";
import { findBaseline, saveSignature } from "~db/baselines";
import { findMandate } from "~db/mandates";
import { specificationAct } from "../act";
import { confirmPresence } from "./confirm-presence";

/** Signs a baseline for the acting authority: the password again, a mandate from the register, in the specification's order. */
export const signBaseline = specificationAct({
  name: "baseline.signed",
  checkpoint: true,
  may: "baseline:sign",
  when: "any",
  input: z.object({
    number: z.coerce.number().int(),
    viewSha256: z.string(),
    mandateId: z.string({ error: "mandate" }).min(1, { error: "mandate" }),
    noConflict: z.literal("yes", { error: "declare" }),
    language: Language.default("en"),
    password: z.string().min(1, { error: "required" }),
  }),
  prepare: confirmPresence,
  async perform(context, { number, viewSha256, mandateId, language }) {
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
      statement, baselineSha256: stored.sha256, viewSha256, confirmedBy: "password", signedAt: now.toISOString(),
    });
    if (isRefusal(signature)) return signature;

    await saveSignature(store, stored.baseline.id, signature);
    return { baselineId: stored.baseline.id, ...signature };
  },
  payload: (_, result) => result,
});
