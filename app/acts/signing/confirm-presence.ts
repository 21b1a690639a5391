import type { Refusal } from "~/domain/refusal";
import type { Context } from "../act";
import { confirmPassword } from "../people/confirm-password";

/** Whoever sits at an open screen is not yet the signatory: the password is asked for again at the act. */
export const confirmPresence = (context: Context, { password }: { password: string }): Promise<Refusal | null> => confirmPassword(context, password);
