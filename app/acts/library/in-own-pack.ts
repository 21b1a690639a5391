import { z } from "zod";
import { type Refusal, refuse } from "~/domain/refusal";
import { findOwnPack } from "~db/own-packs";
import type { Context } from "../act";

const Named = z.object({ packId: z.string() });

/** A pack of another authority does not exist, whatever the form says. */
export async function inOwnPack({ store, actor }: Context, raw: unknown): Promise<Refusal | null> {
  const named = Named.safeParse(raw);
  return named.success && (await findOwnPack(store, actor, named.data.packId)) ? null : refuse("not-found");
}
