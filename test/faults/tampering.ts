import { generateKeyPairSync } from "node:crypto";
import { rejectBaseline } from "~/acts/signing/reopen";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { signBaseline } from "~/acts/signing/sign-baseline";
import { addClauses } from "~/acts/specification/add-clauses";
import { setScope } from "~/acts/specification/change-requirement";
import type { AuditEvent } from "~/domain/audit";
import { canonicalJson } from "~/domain/canonical-json";
import { requirementsOf } from "~/domain/signing/baseline";
import { consistencyOf } from "~/domain/signing/consistency";
import { type Evidence, evidenceOf, sealed } from "~/domain/signing/evidence";
import { sha256 } from "~/domain/sha256";
import { viewProof } from "~/domain/signing/proof";
import { readNote } from "~/domain/signing/checkpoint";
import { unzipped } from "~/exporters/unzip";
import { verifyPackage } from "~/exporters/archive/verify-package";
import { exported, written } from "~/exporters/export";
import { verifyAny } from "~/exporters/verify-any";
import { type StoredBaseline, findBaseline } from "~db/baselines";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import type { Store } from "~db/store";
import { as, aSpecification, found, mandateOf, password } from "../support/cast";
import { type Chance, bentBytes, bentJson, pick } from "./bending";
import { rewrittenHistory } from "./rewriting";

/** What a forger starts from, and what the verifier kept. */
export interface Scene {
  stored: StoredBaseline;
  events: AuditEvent[];
  evidence: Evidence;
  files: Record<"json" | "docx" | "zip" | "proof" | "consistency" | "checkpoint", Uint8Array>;
  /** Kept after the first signature of the baseline: everything up to it is fixed. */
  earlier: string;
  key: string;
  /** The installation's private key, for a forger who got hold of it, and the forger's own. */
  stolen: string;
  own: string;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const newKey = () => generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();

/** A small specification that was frozen, signed once, rejected, frozen again and signed by all, under a key that the forger may steal. */
export async function scene(store: Store): Promise<Scene> {
  const stolen = newKey();
  const by = (person: string) => ({ ...as(store, person), logKey: stolen });
  const made = await aSpecification(store);
  const { specificationId } = made;
  const { requirementIds } = await done(addClauses(by("demo-anna"), { ...made, clauseIds: ["PLAIN-1", "PLAIN-2", "NEEDS-1"], withRequired: true }));
  const sign = async ({ number, views }: { number: number; views: StoredBaseline["views"] }, person: string, authorityId: string) => {
    const viewSha256 = views.find((view) => view.authorityId === authorityId)?.sha256;
    await done(signBaseline(by(person), { specificationId, number, password, mandateId: await mandateOf(store, person), noConflict: "yes", viewSha256 }));
  };
  const first = await done(freezeSpecification(by("demo-anna"), made));
  await sign(first, "demo-zane", "demo-kalnmuiza");
  await done(rejectBaseline(by("demo-juri"), { ...made, number: first.number, reason: "Lot 2" }));
  await done(setScope(by("demo-anna"), { specificationId, requirementId: requirementIds[0], revision: 1, authorities: ["demo-kalnmuiza"], lots: [] }));
  const second = await done(freezeSpecification(by("demo-anna"), made));
  for (const [person, authorityId] of [["demo-zane", "demo-kalnmuiza"], ["demo-juri", "demo-pohjaranna"], ["demo-janis", "demo-ezerkrasts"]] as const) await sign(second, person, authorityId);

  const stored = await findBaseline(store, await found(store, specificationId), second.number);
  const [newest, , oneBefore] = stored?.checkpoints ?? [];
  if (!stored || !newest || !oneBefore) throw new Error("the scene is not set");
  const events = await findEventsUnscoped(store, specificationId);
  const evidence = evidenceOf(stored, events);
  const proof = viewProof(stored.baseline, "demo-kalnmuiza", requirementsOf(stored.baseline)[0]?.id ?? "");
  const files = {
    json: bytesOf(sealed(evidence)), docx: exported(evidence, "en", "docx", "demo-kalnmuiza"), zip: await written(evidence, "en", "zip"), proof: bytesOf(canonicalJson(proof)),
    consistency: bytesOf(canonicalJson(consistencyOf(events.map((event) => event.hash), readNote(oneBefore.note)?.head.size ?? 0, newest))), checkpoint: bytesOf(newest.note),
  };
  return { stored, events, evidence, files, earlier: oneBefore.note, key: newest.key, stolen, own: newKey() };
}

interface Change {
  what: string;
  /** The steps that failed; nothing means that the change was not found. */
  found: string[];
}

/** Changes one thing by chance and says what the verifier found. */
export async function tampered(at: Scene, chance: Chance): Promise<Change> {
  const kinds = Object.keys(changes);
  const what = pick(chance, kinds);
  return { what, found: (await changes[what]?.(at, chance)) ?? ["no such change"] };
}

const failing = (steps: readonly { ok: boolean; check: string }[]) => steps.filter((step) => !step.ok).map((step) => step.check);
const wrongIn = async (bytes: Uint8Array, { earlier, key }: Scene) => failing((await verifyAny(bytes, { earlier, key })).steps);

/** Each way in which a forger goes about it. */
export const changes: Record<string, (at: Scene, chance: Chance) => Promise<string[]>> = {
  "bytes of the evidence file": (at, chance) => wrongIn(bentBytes(at.files.json, chance), at),
  "bytes of the Word file": (at, chance) => wrongIn(bentBytes(at.files.docx, chance), at),
  "bytes of the archive package": async (at, chance) => wrongInPackage(bentBytes(at.files.zip, chance), at),
  "a fact in the evidence": (at, chance) => wrongIn(bytesOf(canonicalJson(bentJson(JSON.parse(new TextDecoder().decode(at.files.json)), chance))), at),
  "a fact in the evidence, sealed again": (at, chance) => wrongIn(bytesOf(sealedAgain(bentEvidence(at.evidence, chance))), at),
  "a row of the log": (at, chance) => wrongIn(bytesOf(sealed(evidenceOf(at.stored, bentLog(at.events, chance)))), at),
  "a fact in the baseline, the hash counted again": (at, chance) => wrongIn(bytesOf(sealedAgain({ ...at.evidence, ...bentBaseline(at, chance) })), at),
  "history written anew under the forger's key": async (at, chance) => wrongIn(bytesOf(sealed(rewrittenHistory(at, chance, at.own))), at),
  "history written anew under the stolen key": async (at, chance) => wrongIn(bytesOf(sealed(rewrittenHistory(at, chance, at.stolen))), at),
  "history written anew, and the Word file with it": async (at, chance) => wrongIn(exported(rewrittenHistory(at, chance, at.stolen), "en", "docx"), at),
  "a proof for a requirement": async (at, chance) => failing((await verifyAny(bentBytes(at.files.proof, chance), { evidence: sealed(at.evidence) })).steps),
  "a proof for the log": async (at, chance) => failing((await verifyAny(bentBytes(at.files.consistency, chance), { earlier: at.earlier, key: at.key })).steps),
  "the checkpoint that was kept": async (at, chance) => failing((await verifyAny(at.files.json, { earlier: new TextDecoder().decode(bentBytes(at.files.checkpoint, chance)), key: at.key })).steps),
};

/** The package is written again from its evidence, which takes a second for its PDF files: once for all that carry the genuine evidence. */
async function wrongInPackage(bytes: Uint8Array, { evidence, files, earlier, key }: Scene): Promise<string[]> {
  const parts = unzipped(bytes);
  if (typeof parts === "string") return [parts];
  const genuine = sealed(evidence);
  const again = async (one: Evidence, signed: ReadonlyMap<string, Uint8Array>) => (sealed(one) === genuine ? files.zip : written(one, "en", "zip", null, { signed }));
  return failing((await verifyPackage(bytes, parts, again, { earlier, key })).steps);
}

/** Rows as someone at the database could make them: one told otherwise, lost, doubled or moved. */
function bentLog(events: readonly AuditEvent[], chance: Chance): AuditEvent[] {
  const [index, to] = [chance(events.length), chance(events.length)];
  const row = pick(chance, events.slice(index, index + 1));
  const others = events.filter((_, place) => place !== index);
  switch (chance(6)) {
    case 0:
      return others;
    case 1:
      return [...events.slice(0, index), row, ...events.slice(index)];
    case 2:
      return index === to ? others : [...others.slice(0, to), row, ...others.slice(to)];
    default: {
      const words = pick(chance, ["act", "personId", "authorityId", "at", "reason", "payload", "previousHash", "hash"] as const);
      return events.map((event, place) => (place === index ? { ...event, [words]: bentJson({ value: event[words] ?? "" }, chance).value ?? "x" } : event));
    }
  }
}

/** All but the number of the program version that wrote the file: nothing rests on it, and a Word file under another one is never called genuine. */
function bentEvidence({ documentVersion, ...evidence }: Evidence, chance: Chance): Evidence {
  return { ...bentJson(evidence, chance), documentVersion };
}

function bentBaseline({ evidence }: Scene, chance: Chance) {
  const baseline = bentJson(evidence.baseline, chance);
  return { baseline, sha256: sealedHash(baseline) };
}

const sealedAgain = (evidence: object): string => canonicalJson({ ...evidence, seal: sealedHash(evidence) });
const sealedHash = (value: object): string => sha256(canonicalJson(value));
