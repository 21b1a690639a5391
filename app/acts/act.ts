import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { sha256 } from "~/domain/sha256";
import type { Actor } from "~/domain/people/actor";
import { type Permission, can } from "~/domain/people/permission";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { stateOf } from "~/domain/specification/specification";
import { findDoneOnce, saveDoneOnce } from "~db/done-once";
import { recordEvent } from "~db/events";
import { type FoundSpecification, findSpecification } from "~db/specifications";
import { type Store, troubleBehind } from "~db/store";
import { recordCheckpoint } from "./signing/record-checkpoint";
import { decideAmendments } from "./specification/decide-amendments";

/** Everything that an act may not find out by itself: who, when, where, and what new things are called. */
export interface Context {
  store: Store;
  actor: Actor;
  now: Date;
  newId: () => string;
  /** Given by a form: the same write arriving twice is done once. */
  once?: string;
  /** The private key that signs checkpoints, where the operator keeps one; else the installation has its own. */
  logKey?: string;
  /** Given by a request: where people open the application. A passkey answers to no other place. */
  origin?: string;
  /** Given by a request: tells whoever has it open that something was added to a log. */
  announce?: (chain: string) => void;
}

export type Invalid = { invalid: Record<string, string[]> };
export type Outcome<Result> = { done: Result } | Refusal | Invalid;

interface Definition<Input extends z.ZodObject, Result extends object, Given> {
  /** What the log calls it: "baseline.signed". */
  name: string;
  may: Permission;
  input: Input;
  /** Slow checks that must not hold the write lock, or must outlive a refusal. */
  prepare?: (context: Context & Given, input: z.output<Input>) => Promise<Refusal | null>;
  perform: (context: Context & Given, input: z.output<Input>) => Promise<Result | Refusal>;
  /** What the log keeps, if not the input without its secrets and the result. */
  payload?: (input: z.output<Input>, result: Result) => unknown;
  /** Whether the chain is signed after it: what people put their names to. */
  checkpoint?: boolean;
}

/** Never logged, whatever the input is called. */
const secrets = ["password", "token"];

/** An act outside any specification: permit → parse → perform → record, the last two in one transaction. */
export function act<Input extends z.ZodObject, Result extends object>(
  definition: Definition<Input, Result, object> & {
    chain?: (result: Result) => string;
    /** What the actor's role alone does not tell, asked before the form is looked at. */
    permit?: (context: Context, raw: unknown) => Promise<Refusal | null>;
  },
) {
  return (context: Context, raw: unknown): Promise<Outcome<Result>> =>
    run(definition, context, raw, {
      permit: async () => (can(context.actor, definition.may) ? ((await definition.permit?.(context, raw)) ?? context) : refuse("not-permitted")),
      perform: async (input) => {
        const result = await definition.perform(context, input);
        return isRefusal(result) ? { refusal: result } : { result, chain: definition.chain?.(result) ?? "people" };
      },
    });
}

const inSpecification = z.object({ specificationId: z.string() });

/** An act on a specification that the actor takes part in; unless said otherwise only while it is in drafting. */
export function specificationAct<Input extends z.ZodObject, Result extends object>(
  definition: Definition<Input, Result, FoundSpecification> & {
    when?: "drafting" | "any";
    /** The log that it belongs to, if not the specification's own. */
    chain?: string | ((specificationId: string) => string);
  },
) {
  const find = async (context: Context, raw: unknown): Promise<FoundSpecification | Refusal> => {
    const named = inSpecification.safeParse(raw);
    const found = named.success ? await findSpecification(context.store, context.actor, named.data.specificationId) : null;
    if (!found) return refuse("not-found");
    if (!can(context.actor, definition.may, found.standing)) return refuse("not-permitted");
    return definition.when !== "any" && stateOf(found.specification) !== "drafting" ? refuse("frozen") : found;
  };
  return (context: Context, raw: unknown): Promise<Outcome<Result>> =>
    run(definition, context, raw, {
      permit: async () => {
        const found = await find(context, raw);
        return isRefusal(found) ? found : { ...context, ...found };
      },
      perform: async (input) => {
        // Found again inside the transaction: it may have been frozen in between.
        const found = await find(context, raw);
        if (isRefusal(found)) return { refusal: found };
        const result = await definition.perform({ ...context, ...found }, input);
        if (isRefusal(result)) return { refusal: result };
        const { id } = found.specification;
        const chain = typeof definition.chain === "function" ? definition.chain(id) : (definition.chain ?? id);
        return { result, chain, follows: definition.when === "any" ? undefined : () => decideAmendments(context, id) };
      },
    });
}

/** What follows by rule from what was done is done and recorded after it, in the same transaction. */
type Performed<Result> = { refusal: Refusal } | { result: Result; chain: string; follows?: () => Promise<void> };

/** Thrown to make the transaction undo what was done before a refusal. */
export class Undo extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

async function run<Input extends z.ZodObject, Result extends object, Given>(
  definition: Definition<Input, Result, Given>,
  context: Context,
  raw: unknown,
  steps: { permit: () => Promise<Refusal | (Context & Given)>; perform: (input: z.output<Input>) => Promise<Performed<Result>> },
): Promise<Outcome<Result>> {
  const permitted = await steps.permit();
  if (isRefusal(permitted)) return permitted;
  const parsed = definition.input.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const input = parsed.data;
  const { store, now } = context;
  const key = context.once && onceKey(definition.name, context, raw);
  // A passkey's answer is good once: who lost our answer and sends the form again is not asked again.
  const before = key && definition.prepare && (await findDoneOnce(store, key));
  if (before) return { done: before as Result };
  const refusal = await definition.prepare?.(permitted, input);
  if (refusal) return refusal;

  try {
    const { chain, ...outcome } = await store.transaction(async (): Promise<{ done: Result; chain?: string }> => {
      const earlier = key && (await findDoneOnce(store, key));
      // Sound: only this act saves under this key, and it saves its own result.
      if (earlier) return { done: earlier as Result };

      const performed = await steps.perform(input);
      if ("refusal" in performed) throw new Undo(performed.refusal);
      const { result, chain, follows } = performed;
      await recordEvent(store, chain, entryOf(definition, context, input, result));
      await follows?.();
      if (definition.checkpoint) await recordCheckpoint(context, chain);
      if (key) await saveDoneOnce(store, key, Object.fromEntries(Object.entries(result)), now);
      return { done: result, chain };
    });
    // Only now can others see it.
    if (chain !== undefined) context.announce?.(chain);
    return outcome;
  } catch (error) {
    return refusalBehind(error);
  }
}

/** The refusal that ended a transaction; whatever is none goes on being thrown. */
export function refusalBehind(error: unknown): Refusal {
  if (error instanceof Undo) return error.refusal;
  const trouble = troubleBehind(error);
  if (trouble?.kind === "full") return refuse("database-full");
  if (trouble?.kind === "locked") return refuse("database-busy");
  throw error;
}

function entryOf<Input extends z.ZodObject, Result extends object, Given>(
  definition: Definition<Input, Result, Given>,
  { actor, now }: Context,
  input: z.output<Input>,
  result: Result,
) {
  const kept = Object.fromEntries(Object.entries(input).filter(([name]) => !secrets.includes(name)));
  return {
    act: definition.name,
    personId: actor.personId,
    authorityId: actor.authorityId,
    roles: actor.roles,
    at: now.toISOString(),
    reason: "reason" in kept && typeof kept.reason === "string" ? kept.reason : null,
    payload: definition.payload?.(input, result) ?? { ...kept, ...result },
  };
}

/** The content is part of the key: going back and sending a changed form is a new write. */
function onceKey(name: string, { actor, once }: Context, raw: unknown): string {
  return sha256(canonicalJson([name, actor.personId, actor.authorityId, once, JSON.stringify(raw)]));
}

/** Every problem under the path of its field: "title.lv". */
export function errorsByField(error: z.ZodError): Invalid["invalid"] {
  const fields: Invalid["invalid"] = {};
  for (const issue of error.issues) (fields[issue.path.join(".")] ??= []).push(issue.message);
  return fields;
}
