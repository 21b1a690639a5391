import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { findImport, saveImport, saveImportTaken } from "~db/imports";
import { findOwnPack, saveNewDrafts } from "~db/own-packs";
import type { ImportResult } from "~/domain/library/import";
import { act } from "../act";
import { inOwnPack } from "./in-own-pack";

const Read = z.custom<ImportResult>((value) => typeof value === "object" && value !== null && "clauses" in value);

/** Keeps what was read from a file until somebody decides what of it to take. The route has read it, in a worker. */
export const keepImport = act({
  name: "import.read",
  may: "pack:write",
  permit: inOwnPack,
  input: z.object({ packId: z.string(), fileName: z.string().max(300), format: z.string(), result: Read }),
  async perform({ store, actor, now, newId }, { packId, fileName, format, result }) {
    if (!(await findOwnPack(store, actor, packId))) return refuse("not-found");
    const id = newId();
    await saveImport(store, { id, authorityId: actor.authorityId, personId: actor.personId, packId, fileName, format, result, at: now });
    return { importId: id, packId };
  },
  payload: ({ packId, fileName, format, result }, { importId }) => ({ importId, packId, fileName, format, clauses: result.clauses.length, notes: result.notes.length }),
  chain: () => "library",
});

/** Takes clauses of a file that was read into the pack, as drafts: those chosen, or all. Clauses that are there already stay as they are. */
export const takeImport = act({
  name: "import.taken",
  may: "pack:write",
  permit: inOwnPack,
  input: z.object({ packId: z.string(), importId: z.string(), all: z.boolean(), clauseIds: z.array(z.string()).default([]) }).refine(({ all, clauseIds }) => all || clauseIds.length > 0, { path: ["clauseIds"], error: "choose-one" }),
  async perform({ store, actor, now }, { packId, importId, all, clauseIds }) {
    const found = await findImport(store, actor, importId);
    if (!found || found.packId !== packId) return refuse("not-found");
    const wanted = new Set(clauseIds);
    const chosen = found.result.clauses.map((one) => one.clause).filter((clause) => all || wanted.has(clause.id));
    const ids = new Set(found.result.clauses.map((one) => one.clause.id));
    const taken = new Set(chosen.map((clause) => clause.id));
    // A relation to a clause that was left out would lead nowhere.
    const whole = chosen.map((clause) => ({ ...clause, relations: clause.relations.filter((relation) => !ids.has(relation.clause) || taken.has(relation.clause)) }));
    const known = await saveNewDrafts(store, whole.map((clause) => ({ packId: found.packId, clause, personId: actor.personId, at: now })));
    await saveImportTaken(store, importId, now);
    return { packId: found.packId, taken: chosen.length - known.length, known };
  },
  chain: () => "library",
});
