import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { ClauseId } from "~/domain/library/clause";
import { nextVersion, releaseHindrances } from "~/domain/library/draft";
import { Pack, PackId } from "~/domain/library/pack";
import { refuse } from "~/domain/refusal";
import { sha256 } from "~/domain/sha256";
import { typedRequired } from "~/domain/text-input";
import { deleteClauseStanding, saveClauseStanding } from "~db/clause-standings";
import { findClause, findReleases } from "~db/library";
import { findDrafts, findOwnPack, isPackIdTaken, saveOwnPack } from "~db/own-packs";
import { publishPack } from "~db/publish-library";
import { act } from "../act";
import { inOwnPack } from "./in-own-pack";

const inBoth = (most: number) => z.object({ en: typedRequired(most), lv: typedRequired(most) });

/** Starts a pack that the acting authority writes itself. */
export const createOwnPack = act({
  name: "pack.created",
  may: "pack:write",
  input: z.object({ id: z.string().trim().toLowerCase().pipe(PackId), title: inBoth(200), description: inBoth(2000) }),
  async perform({ store, actor, now }, pack) {
    if (await isPackIdTaken(store, pack.id)) return refuse("pack-known");
    await saveOwnPack(store, { ...pack, authorityId: actor.authorityId }, actor.personId, now);
    return { packId: pack.id };
  },
  chain: () => "library",
});

/** Puts a pack's approved clauses into the library as an immutable, hashed release. */
export const releaseOwnPack = act({
  name: "pack.released",
  may: "pack:release",
  permit: inOwnPack,
  input: z.object({ packId: z.string(), change: inBoth(2000) }),
  async perform({ store, actor, now }, { packId, change }) {
    const own = await findOwnPack(store, actor, packId);
    if (!own) return refuse("not-found");
    const drafts = await findDrafts(store, own);
    const hindrances = releaseHindrances(drafts);
    if (drafts.length === 0 || hindrances.length > 0) return refuse("drafts-not-approved", hindrances);
    const earlier = (await findReleases(store)).filter((release) => release.packId === packId);
    const version = nextVersion(earlier[0]?.version ?? null);
    const pack = Pack.parse({
      id: packId, version, date: now.toISOString().slice(0, 10), title: own.title, description: own.description, publisher: actor.authorityName,
      standard: own.title.en, rights: { en: `Written by ${actor.authorityName}.`, lv: `Sagatavojusi iestāde: ${actor.authorityName}.` },
      changes: [{ version, text: change }, ...(earlier[0]?.pack.changes ?? [])],
    });
    const clauses = drafts.map((draft) => draft.clause);
    const hash = sha256(canonicalJson({ pack, clauses }));
    await publishPack(store, { pack, clauses, id: `${packId}@${version}`, hash, publishedAt: now, authorityId: actor.authorityId });
    return { packId, version, sha256: hash };
  },
  chain: () => "library",
});

/** Marks a released clause of an own pack as deprecated (warns) or withdrawn (no new use), or takes the mark back. */
export const setClauseStanding = act({
  name: "clause.standing-set",
  may: "pack:release",
  input: z.object({ clauseId: ClauseId, standing: z.enum(["deprecated", "withdrawn", "good"]), reason: typedRequired(2000) }),
  async perform({ store, actor, now }, { clauseId, standing, reason }) {
    const found = await findClause(store, clauseId);
    if (!found || !(await findOwnPack(store, actor, found.release.packId))) return refuse("not-found");
    if (standing === "good") await deleteClauseStanding(store, clauseId);
    else await saveClauseStanding(store, { clauseId, standing, reason, personId: actor.personId, at: now });
    return { clauseId };
  },
  chain: () => "library",
});
