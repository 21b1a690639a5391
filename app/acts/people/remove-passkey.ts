import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { deletePasskey, findPasskeys } from "~db/passkeys";
import { type Context, act } from "../act";
import { confirmPassword } from "./confirm-password";

const named = z.object({ passkeyId: z.string().catch("") });

const findOwn = async ({ store, actor }: Context, raw: unknown) => {
  const { passkeyId } = named.parse(raw);
  return (await findPasskeys(store, actor.personId)).find((one) => one.id === passkeyId) ?? null;
};

/** Removes one of the person's own passkeys. What it confirmed stays in the log, with its public key. */
export const removePasskey = act({
  name: "passkey.removed",
  may: "passkey:manage",
  permit: async (context, raw) => ((await findOwn(context, raw)) ? null : refuse("not-found")),
  input: z.object({ passkeyId: z.string(), password: z.string().min(1, { error: "required" }) }),
  prepare: (context, { password }) => confirmPassword(context, password),
  async perform(context, { passkeyId }) {
    const passkey = await findOwn(context, { passkeyId });
    if (!passkey) return refuse("not-found");
    await deletePasskey(context.store, passkey);
    return { passkeyId, name: passkey.name };
  },
});
