import { type Refusal, refuse } from "~/domain/refusal";
import { findPersonUnscoped } from "~db/people";
import { countTry, forgetTries } from "~db/tries";
import type { Context } from "../act";
import { isPassword } from "./password";

const window = 15 * 60 * 1000;
const mostTries = 10;

/** Whoever sits at an open screen is not yet the person signed in: the password is asked for again at the act. */
export async function confirmPassword({ store, actor, now }: Context, password: string): Promise<Refusal | null> {
  const key = `password:${actor.personId}`;
  if ((await countTry(store, key, window, now)) > mostTries) return refuse("too-many-tries");
  const person = await findPersonUnscoped(store, actor.personId);
  if (!(await isPassword(person?.passwordHash ?? null, password))) return refuse("wrong-password");
  await forgetTries(store, key);
  return null;
}
