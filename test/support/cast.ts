// Builders for what a test does not care about: a small library, and the cast of the worked example.
import type { Context } from "~/acts/act";
import type { VendorContext } from "~/acts/vendor-act";
import { hashPassword } from "~/acts/people/password";
import { createSpecification } from "~/acts/specification/create-specification";
import { acceptParticipation } from "~/acts/specification/participation";
import { addSection } from "~/acts/specification/section";
import { ruleOfKind } from "~/domain/agreement/agreement";
import { Clause } from "~/domain/library/clause";
import { Pack } from "~/domain/library/pack";
import type { DecisionRule } from "~/domain/specification/decision";
import { playAgreement } from "~db/demo-agreement";
import { saveConditions } from "~db/conditions";
import { actorOf, done, recordMandates } from "~db/demo";
import { authorities, description, password, people } from "~db/demo-cast";
import { conditions } from "~db/demo-conditions";
import { saveVendors, vendorPeople, vendors } from "~db/demo-vendors";
import { findMandates } from "~db/mandates";
import { findAuthorities, saveAuthority, saveMember, savePerson } from "~db/people";
import { publishLibrary, readReference } from "~db/publish-library";
import { findSpecification } from "~db/specifications";
import type { Store } from "~db/store";

export { password };

const both = (text: string) => ({ en: text, lv: text });

export function aClause(id: string, more: object = {}): Clause {
  return Clause.parse({
    id, revision: 1, topic: "platform", level: "shall", title: both(`Title of ${id}`), text: both(`The platform {{level}} do ${id}.`),
    verification: { method: "test", text: both("It is tried.") }, evidence: both("A report."), why: both("Otherwise it costs."),
    sources: [{ document: "A standard", version: "1", date: "2026", url: "https://example.eu/" }],
    rights: { mode: "paraphrase", licence: "own words" }, ...more,
  });
}

const availability = { id: "availability", type: "number", label: both("Availability"), unit: both("%"), minimum: 90, maximum: 100, decimals: 2, direction: "higher" };
const formats = { id: "formats", type: "choice", multiple: true, label: both("Formats"), options: [{ id: "json", label: both("JSON") }, { id: "xml", label: both("XML") }], direction: "union" };

export const smallLibrary = [
  aClause("PLAIN-1"),
  aClause("PLAIN-2", { title: { en: "Open data of the city", lv: "Pilsētas atvērtie dati" } }),
  aClause("NEEDS-1", { relations: [{ type: "requires", clause: "PLAIN-1" }] }),
  aClause("ENEMY-1", { relations: [{ type: "conflicts", clause: "PLAIN-2" }] }),
  aClause("NUMBER-1", { parameters: [availability], text: both("The platform {{level}} be there {{availability}} of the time.") }),
  aClause("SET-1", { parameters: [formats], text: both("The platform {{level}} offer {{formats}}.") }),
];

const pack = Pack.parse({ id: "small", version: "1.0.0", date: "2026-11-01", title: both("Small"), description: both("Small"), publisher: "P", standard: "S", url: "https://example.eu/", rights: both("Own") });

/** The cast and the small library, once for each database. */
export async function prepareCast(store: Store) {
  if ((await findAuthorities(store)).length > 0) return;
  const since = new Date("2026-11-01T00:00:00Z");
  await publishLibrary(store, { packs: [{ pack, clauses: smallLibrary }], templates: [], reference: readReference() }, since);
  const passwordHash = await hashPassword(password);
  await store.transaction(async () => {
    for (const authority of [...authorities, { id: "outsider", name: "Outsider", country: "LV" }]) await saveAuthority(store, authority, since);
    for (const { memberships, ...person } of [...people, outsider]) {
      await savePerson(store, { ...person, passwordHash }, since);
      for (const membership of memberships) await saveMember(store, { ...membership, personId: person.id }, since);
    }
    await saveVendors(store, passwordHash, since);
    await recordMandates({ as: (personId) => as(store, personId) });
  });
}

const outsider = {
  id: "outsider-officer", name: "Olga", email: "olga@outsider.example",
  memberships: [{ authorityId: "outsider", roles: ["officer", "administrator", "signatory"] as const satisfies string[], position: "Officer" }].map((one) => ({ ...one, roles: [...one.roles] })),
};

let clock = Date.parse("2026-11-10T08:00:00Z");

/** A context in which a person of the cast acts. */
export function as(store: Store, personId: string, once?: string): Context {
  const actor =
    personId === outsider.id
      ? { personId, name: outsider.name, authorityId: "outsider", authorityName: "Outsider", roles: outsider.memberships[0]?.roles ?? [], position: "Officer" }
      : actorOf(personId);
  return { store, actor, now: new Date((clock += 1000)), newId: () => crypto.randomUUID(), once };
}

/** A context in which a vendor's person of the cast acts. */
export function asVendor(store: Store, vendorPersonId: string, once?: string): VendorContext {
  const person = vendorPeople.find(({ id }) => id === vendorPersonId);
  const vendor = vendors.find(({ id }) => id === person?.vendorId);
  if (!person || !vendor) throw new Error(`${vendorPersonId} is no vendor's person`);
  const { name, email } = person;
  return { store, vendor: { vendorPersonId, name, email, vendorId: vendor.id, vendorName: vendor.name }, now: new Date((clock += 1000)), newId: () => crypto.randomUUID(), address: "192.0.2.1", once };
}

/** Conditions in which nothing is left to decide, and nothing asks for more requirements. */
export const decided = { ...conditions, accessibility: { decision: "not-for-people" as const, reason: both("Devices talk to devices.") } };

/** A specification with three participants, their agreement to decide by its own rule, one vote each, every condition decided, and one empty section. */
export async function aSpecification(store: Store, more: { decisionRule?: DecisionRule; [field: string]: unknown } = {}) {
  await prepareCast(store);
  const input = { ...description, invited: ["demo-kalnmuiza", "demo-pohjaranna"], ...more };
  const { specificationId } = await done(createSpecification(as(store, "demo-anna"), input));
  for (const person of ["demo-peteris", "demo-mari"]) await done(acceptParticipation(as(store, person), { specificationId }));
  const rules = { general: ruleOfKind(more.decisionRule ?? "majority"), topics: {} };
  await playAgreement((personId) => as(store, personId), { specificationId, confirmedBy: ["demo-peteris", "demo-mari"] }, { rules, weights: {}, vetoes: [] });
  await store.transaction(() => saveConditions(store, { specificationId, revision: 0, personId: "demo-anna", at: new Date("2026-11-10T08:00:00Z") }, decided));
  const { sectionId } = await done(addSection(as(store, "demo-anna"), { specificationId, title: { en: "Platform", lv: "Platforma" } }));
  return { specificationId, sectionId };
}

export async function found(store: Store, specificationId: string, personId = "demo-anna") {
  const result = await findSpecification(store, actorOf(personId), specificationId);
  if (!result) throw new Error("not found");
  return result;
}

/** The recorded mandate of a signatory of the cast. */
export async function mandateOf(store: Store, personId: string): Promise<string> {
  const [mandate] = await findMandates(store, actorOf(personId), personId);
  return mandate?.id ?? "";
}
