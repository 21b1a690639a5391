import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { sha256 } from "~/domain/sha256";
import { isRefusal } from "~/domain/refusal";
import { freeze } from "~/domain/signing/freeze";
import { viewHash } from "~/domain/signing/view";
import { leadOf } from "~/domain/specification/specification";
import { saveBaseline } from "~db/baselines";
import { findChecked } from "~db/checked";
import { findDocumentStyleUnscoped } from "~db/document-styles";
import { findReleasesOfClauses } from "~db/library";
import { findStandards, findTerms } from "~db/reference-data";
import { specificationAct } from "../act";
import { closeDue } from "../specification/close-due-decisions";

/** Freezes the specification as its next baseline, or refuses with every finding that stands in the way. */
export const freezeSpecification = specificationAct({
  name: "baseline.frozen",
  checkpoint: true,
  may: "baseline:freeze",
  input: z.object({
    /** Where anyone can check its documents: the installation says it, not the form. */
    address: z.url({ protocol: /^https?$/ }).optional(),
  }),
  prepare: closeDue,
  async perform(context, { address }) {
    const { store, actor, specification, now, newId } = context;
    const checked = await findChecked(store, context, now);
    const used = await findReleasesOfClauses(store, specification.id);
    const packs = new Map(used.map(({ clauseId, release }) => [clauseId, release.packId]));
    const inForce = new Set(checked.requirements.flatMap(({ clause }) => clause?.id ?? []));
    const releases = new Map(used.filter(({ clauseId }) => inForce.has(clauseId)).map(({ release }) => [release.id, release]));

    const baseline = freeze({
      ...checked,
      releases: [...releases.values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ packId, version, pack, sha256: hash }) => ({ pack: packId, version, title: pack.title, standard: pack.standard, sha256: hash })),
      terms: await findTerms(store),
      standards: await findStandards(store),
      address,
      documentStyle: (await findDocumentStyleUnscoped(store, leadOf(specification).authorityId)) ?? undefined,
      packOf: (clauseId) => packs.get(clauseId) ?? "",
      id: newId(),
      number: (specification.baseline?.number ?? 0) + 1,
      frozenAt: now.toISOString(),
      frozenBy: { personId: actor.personId, name: actor.name, authorityId: actor.authorityId },
    });
    if (isRefusal(baseline)) return baseline;

    const canonical = canonicalJson(baseline);
    const hash = sha256(canonical);
    const views = baseline.participants.map(({ authorityId }) => ({ authorityId, sha256: viewHash(baseline, authorityId) }));
    await saveBaseline(store, { baseline, canonical, sha256: hash, views });
    return { baselineId: baseline.id, number: baseline.number, sha256: hash, views };
  },
});
