// Freezing and signing, played by the rules of app/domain, with what must hold of them.
import { aChecked } from "../support/a-checked";
import type { Mandate } from "~/domain/people/mandate";
import { isRefusal } from "~/domain/refusal";
import { freeze } from "~/domain/signing/freeze";
import { sign } from "~/domain/signing/signature";
import { baselineHash, viewHash } from "~/domain/signing/view";
import { textOf } from "~/domain/specification/requirement";
import { stands } from "~/domain/specification/position";
import { signersNow, stateOf } from "~/domain/specification/specification";
import { parameterStates } from "~/domain/specification/value";
import { type World, inForce, now, openAmendments, participantIds, record } from "./world";

export const mandateOf = (authorityId: string): Mandate => ({
  id: `mandate-${authorityId}`, authorityId, personId: `person-${authorityId}`, name: authorityId, capacity: "Mayor", body: "Council", act: "1", limit: null, validFrom: "2026-01-01", validUntil: null, revoked: null,
});

function must(holds: boolean, words: string) {
  if (!holds) throw new Error(words);
}

/** Why freezing has to be refused, found without the checks that refuse it. */
function obstacles(world: World): string[] {
  const values = inForce(world).flatMap((requirement) => parameterStates(requirement, participantIds(world)).filter(({ status }) => status === "unset" || status === "collision"));
  const objections = objectionsOf(world);
  const { agreement } = world;
  const differing = inForce(world).filter((requirement) => {
    const [en, lv] = (["en", "lv"] as const).map((language) => [...new Set(textOf(requirement).text[language]?.match(/\{\{(?!level)[^}]*\}\}/g))].sort().join());
    return textOf(requirement).text.en && textOf(requirement).text.lv && en !== lv;
  });
  return [
    ...(differing.length > 0 ? ["languages"] : []),
    ...(values.length > 0 ? ["values"] : []), ...(objections.length > 0 ? ["objections"] : []), ...(openAmendments(world).length > 0 ? ["amendments"] : []),
    ...(participantIds(world).every((id) => agreement?.confirmations.some(({ authorityId }) => authorityId === id)) && agreement?.content.signatories.length === participantIds(world).length ? [] : ["agreement"]),
  ];
}

const objectionsOf = ({ positions, requirements }: World) =>
  positions.filter((one) => one.kind === "object" && requirements.some((requirement) => requirement.id === one.requirementId && !requirement.retired && stands(one, requirement)));

export function freezeAndSign(world: World) {
  const at = now(world).toISOString();
  const frozen = freeze({
    ...aChecked({ requirements: world.requirements, agreement: world.agreement, day: at.slice(0, 10), objections: objectionsOf(world), amendments: openAmendments(world) }),
    specification: world.specification, waivers: [], releases: [], terms: [], standards: [], packOf: () => "small", id: `baseline-${world.baselines.length + 1}`, number: world.baselines.length + 1, frozenAt: at,
    frozenBy: { personId: "person-A", name: "A", authorityId: "A" },
  });
  const against = obstacles(world);
  if (isRefusal(frozen)) return must(against.length > 0, `freezing was refused without a reason: ${JSON.stringify(frozen)}`);
  must(against.length === 0, `frozen in spite of ${against.join(", ")}`);
  const sha256 = baselineHash(frozen);
  world.baselines.push({ baseline: frozen, sha256, signatures: [] });
  world.specification = { ...world.specification, baseline: { id: frozen.id, number: frozen.number, sha256, frozenAt: at, signatures: [], approvals: [], reopened: false } };
  record(world, "baseline.frozen", "A", { baselineId: frozen.id, sha256 });
  signAll(world);
  // Back to drafting, so that the next steps find work.
  const { baseline } = world.specification;
  if (baseline) world.specification = { ...world.specification, baseline: { ...baseline, reopened: true } };
}

/** Authorities sign in any order that they like; only those whose turn it is can. Some stop half-way. */
function signAll(world: World) {
  const until = world.random.chance(0.8) ? 1000 : world.random.below(3);
  for (let round = 0; round < until && stateOf(world.specification) !== "signed"; round++) {
    const stored = world.baselines.at(-1);
    const { baseline } = world.specification;
    const authorityId = world.random.pick(participantIds(world)) ?? "A";
    if (!stored || !baseline) return;
    const view = viewHash(stored.baseline, authorityId);
    const read = world.random.chance(0.9) ? view : "0".repeat(64);
    const isTurn = signersNow(world.specification).some((one) => one.authorityId === authorityId);
    const signature = { authorityId, personId: `person-${authorityId}`, name: authorityId, position: "Mayor", capacity: "Mayor", mandate: "Council: 1", viewSha256: read, signedAt: now(world).toISOString() };
    const signed = sign(world.specification, { view, mandate: mandateOf(authorityId), commitment: null }, signature);
    must(isRefusal(signed) === !(isTurn && read === view), `${authorityId} ${isRefusal(signed) ? "could not sign" : "signed out of turn or unread"}`);
    if (isRefusal(signed)) continue;
    stored.signatures.push(signed);
    world.specification = { ...world.specification, baseline: { ...baseline, signatures: [...baseline.signatures, { authorityId, personId: signature.personId }] } };
    record(world, "baseline.signed", authorityId, { baselineId: baseline.id, viewSha256: view });
  }
}

/** What was frozen and signed is what it was, whatever was drafted since. */
export function signedHolds(world: World) {
  for (const { baseline, sha256, signatures } of world.baselines) {
    must(baselineHash(baseline) === sha256, `baseline ${baseline.number} has changed`);
    for (const one of signatures) must(viewHash(baseline, one.authorityId) === one.viewSha256, `${one.authorityId}'s signature no longer fits baseline ${baseline.number}`);
  }
}
