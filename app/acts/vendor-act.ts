import type { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { type Refusal, isRefusal } from "~/domain/refusal";
import type { VendorActor } from "~/domain/review/vendor";
import { sha256 } from "~/domain/sha256";
import { findDoneOnce, saveDoneOnce } from "~db/done-once";
import { recordEvent } from "~db/events";
import type { Store } from "~db/store";
import { saveVendorAccess } from "~db/vendors";
import { type Outcome, Undo, errorsByField, refusalBehind } from "./act";

/** What an act of a vendor's person may not find out by itself. */
export interface VendorContext {
  store: Store;
  vendor: VendorActor;
  now: Date;
  newId: () => string;
  /** The network address that it comes from, for rate limits. */
  address: string;
  /** Given by a form: the same write arriving twice is done once. */
  once?: string;
}

interface Definition<Input extends z.ZodObject, Result extends object> {
  /** What the logs call it: "question.asked". */
  name: string;
  input: Input;
  /** Rate limits and slow checks that must not hold the write lock, or must outlive a refusal. */
  prepare?: (context: VendorContext, input: z.output<Input>) => Promise<Refusal | null>;
  perform: (context: VendorContext, input: z.output<Input>) => Promise<Result | Refusal>;
  /** What the vendor's own log keeps of it. */
  about?: (input: z.output<Input>, result: Result) => Record<string, string>;
  /** What the log of a specification's clarification team keeps of it; no other buyer reads that log. */
  forClarifiers?: (input: z.output<Input>, result: Result) => Record<string, string>;
}

const specificationIn = (of: object): string | null => ("specificationId" in of && typeof of.specificationId === "string" ? of.specificationId : null);

/** The log of what vendors did in a specification: only the clarification team reads it. */
export const clarificationChain = (specificationId: string): string => `clarification:${specificationId}`;

/** An act of a vendor's person: parse → permit → perform → record, the last two in one transaction. A vendor acts for itself, so that being one is the permission. */
export function vendorAct<Input extends z.ZodObject, Result extends object>(definition: Definition<Input, Result>) {
  return async (context: VendorContext, raw: unknown): Promise<Outcome<Result>> => {
    const parsed = definition.input.safeParse(raw);
    if (!parsed.success) return { invalid: errorsByField(parsed.error) };
    const { store, vendor, now, once } = context;
    const input = parsed.data;
    const key = once && sha256(canonicalJson([definition.name, vendor.vendorPersonId, once, JSON.stringify(raw)]));
    const before = key && (await findDoneOnce(store, key));
    // Sound: only this act saves under this key, and it saves its own result.
    if (before) return { done: before as Result };
    const refusal = await definition.prepare?.(context, input);
    if (refusal) return refusal;

    try {
      return await store.transaction(async (): Promise<Outcome<Result>> => {
        const earlier = key && (await findDoneOnce(store, key));
        if (earlier) return { done: earlier as Result };
        const result = await definition.perform(context, input);
        if (isRefusal(result)) throw new Undo(result);
        await record(definition, context, input, result);
        if (key) await saveDoneOnce(store, key, Object.fromEntries(Object.entries(result)), now);
        return { done: result };
      });
    } catch (error) {
      return refusalBehind(error);
    }
  };
}

async function record<Input extends z.ZodObject, Result extends object>(
  { name, about, forClarifiers }: Definition<Input, Result>,
  { store, vendor: { vendorId, vendorPersonId }, now }: VendorContext,
  input: z.output<Input>,
  result: Result,
) {
  const specificationId = specificationIn(input) ?? specificationIn(result);
  await saveVendorAccess(store, { vendorId, vendorPersonId, specificationId, act: name, about: about?.(input, result) ?? {} }, now);
  if (specificationId === null || !forClarifiers) return;
  await recordEvent(store, clarificationChain(specificationId), {
    act: name, personId: null, authorityId: null, roles: [], at: now.toISOString(), reason: null,
    payload: { vendorId, vendorPersonId, ...forClarifiers(input, result) },
  });
}
