import { z } from "zod";
import { Language, inLanguage } from "~/domain/language";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { sign } from "~/domain/signing/signature";
import { signingStatement } from "~/domain/signing/statement";
import { typedRequired } from "~/domain/text-input";
import { findBaseline, saveSignature } from "~db/baselines";
import { findPersonUnscoped } from "~db/people";
import { countTry, forgetTries } from "~db/tries";
import { type Context, specificationAct } from "../act";
import { isPassword } from "../people/password";

const window = 15 * 60 * 1000;
const mostTries = 10;

/** Signs a baseline for the acting authority: the password again, a capacity, a mandate, in the specification's order. */
export const signBaseline = specificationAct({
  name: "baseline.signed",
  may: "baseline:sign",
  when: "any",
  input: z.object({
    number: z.coerce.number().int(),
    viewSha256: z.string(),
    capacity: typedRequired(300),
    mandate: typedRequired(300),
    /** An empty field is a mandate without end. */
    mandateUntil: z.union([z.literal("").transform(() => undefined), z.iso.date({ error: "date" })]).optional(),
    noConflict: z.literal("yes", { error: "declare" }),
    language: Language.default("en"),
    password: z.string().min(1, { error: "required" }),
  }),
  prepare: (context, { password }) => confirmPassword(context, password),
  async perform(context, { number, viewSha256, capacity, mandate, mandateUntil, language }) {
    const { store, actor, specification, now } = context;
    const stored = specification.baseline?.number === number ? await findBaseline(store, context, number) : null;
    if (!stored) return refuse("not-found");

    const expected = stored.views.find((view) => view.authorityId === actor.authorityId)?.sha256;
    const { personId, authorityId, name, position } = actor;
    const title = inLanguage(stored.baseline.specification.title, stored.baseline.specification.prevailing);
    const statement = signingStatement(language, { number, title, sha256: stored.sha256, authority: actor.authorityName, capacity, mandate });
    const said = { authorityId, personId, name, position, capacity, mandate, ...(mandateUntil && { mandateUntil }), statement, viewSha256, signedAt: now.toISOString() };
    const signature = sign(specification, expected, said);
    if (isRefusal(signature)) return signature;

    await saveSignature(store, stored.baseline.id, signature);
    return { baselineId: stored.baseline.id, ...signature };
  },
  payload: (_, result) => result,
});

/** Whoever sits at an open screen is not yet the signatory: the password is asked for again at the act. */
export async function confirmPassword({ store, actor, now }: Context, password: string): Promise<Refusal | null> {
  const key = `password:${actor.personId}`;
  if ((await countTry(store, key, window, now)) > mostTries) return refuse("too-many-tries");
  const person = await findPersonUnscoped(store, actor.personId);
  if (!(await isPassword(person?.passwordHash ?? null, password))) return refuse("wrong-password");
  await forgetTries(store, key);
  return null;
}
