import { type AuditLink, chainStart } from "~/domain/audit";
import { canonicalJson } from "~/domain/canonical-json";
import { sha256 } from "~/domain/sha256";
import { headOf, keyText, noteText, readNote } from "~/domain/signing/checkpoint";
import { publicKeyOf, signedNote } from "~/domain/signing/ed25519";
import type { Evidence } from "~/domain/signing/evidence";
import { baselineHash, viewHash } from "~/domain/signing/view";
import { requirementsOf } from "~/domain/signing/baseline";
import { type Chance, pick } from "./bending";
import type { Scene } from "./tampering";

/**
 * Evidence that is whole in itself and tells another story: something was changed from an event on that the kept checkpoint covers,
 * and every hash, signature record and checkpoint after it was made again.
 */
export function rewrittenHistory({ evidence, earlier }: Scene, chance: Chance, privateKey: string): Evidence {
  const covered = readNote(earlier)?.head.size ?? 0;
  const story = pick(chance, stories)(evidence, chance, covered);
  return resigned(rechained(story), privateKey);
}

/** An event that the kept checkpoint covers and that nothing in the evidence is held against. */
const quiet = ({ disclosed }: Evidence, chance: Chance, covered: number): number =>
  pick(chance, Array.from({ length: covered }, (_, index) => index).filter((index) => !disclosed.some((one) => one.ordinal === index + 1)));

type Story = (evidence: Evidence, chance: Chance, covered: number) => Evidence;
const at = (index: number, change: (link: AuditLink) => AuditLink, events: readonly AuditLink[]) => events.map((link, place) => (place === index ? change(link) : link));

const stories: readonly Story[] = [
  // Someone else did it, something else was done, at another time, with other details.
  (evidence, chance, covered) => ({
    ...evidence,
    events: at(quiet(evidence, chance, covered), (link) => pick(chance, [
      { ...link, act: `${link.act}.x` }, { ...link, personId: "somebody" }, { ...link, authorityId: null }, { ...link, at: "2026-11-01T00:00:00.000Z" },
      { ...link, detailsSha256: sha256(String(chance(1e9))) }, { ...link, roles: [] },
    ]), evidence.events),
  }),
  // An event never happened; another one did.
  (evidence, chance, covered) => withoutEvent(evidence, quiet(evidence, chance, covered)),
  (evidence, chance, covered) => withEvent(evidence, quiet(evidence, chance, covered)),
  // Another text was frozen, and everyone signed that.
  (evidence, chance) => withBaseline(evidence, chance),
  // The same text, but someone else was the first to sign it.
  (evidence) => withSignatures(evidence, evidence.signatures.map((one, place) => (place === 0 ? { ...one, name: "Somebody else", capacity: "Mayor" } : one))),
];

function withoutEvent(evidence: Evidence, index: number): Evidence {
  const events = evidence.events.filter((_, place) => place !== index);
  const disclosed = evidence.disclosed.filter((one) => one.ordinal !== index + 1).map((one) => ({ ...one, ordinal: one.ordinal > index + 1 ? one.ordinal - 1 : one.ordinal }));
  return { ...evidence, events, disclosed };
}

function withEvent(evidence: Evidence, index: number): Evidence {
  const events = evidence.events.flatMap((link, place) => (place === index ? [link, link] : [link]));
  return { ...evidence, events, disclosed: evidence.disclosed.map((one) => ({ ...one, ordinal: one.ordinal > index + 1 ? one.ordinal + 1 : one.ordinal })) };
}

function withBaseline(evidence: Evidence, chance: Chance): Evidence {
  const changed = pick(chance, requirementsOf(evidence.baseline)).id;
  const sections = evidence.baseline.sections.map((section) => ({
    ...section, requirements: section.requirements.map((one) => (one.id === changed ? { ...one, text: { en: "The platform may be closed.", lv: "Platforma drīkst būt slēgta." } } : one)),
  }));
  const baseline = { ...evidence.baseline, sections };
  const views = evidence.views.map(({ authorityId }) => ({ authorityId, sha256: viewHash(baseline, authorityId) }));
  const hash = baselineHash(baseline);
  const signatures = evidence.signatures.map((one) => ({
    ...one, viewSha256: views.find((view) => view.authorityId === one.authorityId)?.sha256 ?? "", statement: one.statement?.replace(evidence.sha256, hash), baselineSha256: hash,
  }));
  return withSignatures({ ...evidence, baseline, views, sha256: hash }, signatures);
}

/** Signatures in place of others, and the events that record them with them. */
function withSignatures(evidence: Evidence, signatures: Evidence["signatures"]): Evidence {
  const said = (one: Evidence["signatures"][number]) => canonicalJson({ baselineId: evidence.baseline.id, ...one });
  const payloads = new Map(evidence.signatures.map((one, index) => [said(one), said(signatures[index] ?? one)]));
  const freezing = canonicalJson({ baselineId: evidence.baseline.id, number: evidence.baseline.number, sha256: evidence.sha256, views: evidence.views });
  const disclosed = evidence.disclosed.map((one) => ({ ...one, payload: payloads.get(one.payload) ?? freezing }));
  const events = evidence.events.map((link) => {
    const shown = disclosed.find((one) => one.ordinal === link.ordinal);
    return shown ? { ...link, detailsSha256: sha256(canonicalJson({ payload: shown.payload, reason: shown.reason })) } : link;
  });
  return { ...evidence, signatures, disclosed, events };
}

function rechained(evidence: Evidence): Evidence {
  let previousHash = chainStart;
  const events = evidence.events.map(({ hash: _, ...rest }, index) => {
    const link = { ...rest, ordinal: index + 1, previousHash };
    previousHash = sha256(canonicalJson(link));
    return { ...link, hash: previousHash };
  });
  return { ...evidence, events };
}

function resigned(evidence: Evidence, privateKey: string): Evidence {
  const head = headOf(evidence.baseline.specification.id, evidence.events.map((link) => link.hash), "2026-11-27T12:00:00.000Z");
  return { ...evidence, checkpoint: { key: keyText(publicKeyOf(privateKey)), note: noteText(signedNote(head, privateKey)) } };
}
