import { isRefusal } from "~/domain/refusal";
import { saveSignature } from "~db/baselines";
import { specificationAct } from "../act";
import { confirmPresence, isGiven, presence } from "./confirm-presence";
import { Stated, statedSignature } from "./stated-signature";

/** Signs a baseline for the acting authority: the password again or a passkey, a mandate from the register, in the specification's order. */
export const signBaseline = specificationAct({
  name: "baseline.signed",
  checkpoint: true,
  may: "baseline:sign",
  when: "any",
  input: Stated.extend(presence).refine(isGiven, { path: ["password"], error: "required" }),
  prepare: confirmPresence,
  async perform(context, input) {
    const stated = await statedSignature(context, input, input.passkey ? "passkey" : "password");
    if (isRefusal(stated)) return stated;
    const { baselineId, signature } = stated;
    await saveSignature(context.store, baselineId, signature);
    return { baselineId, ...signature };
  },
  payload: (_, result) => result,
});
