// The worked example plays the acts as people would: nothing in db/ imports it, and it is the one file here that knows acts.
import type { Context, Outcome } from "~/acts/act";
import { hashPassword } from "~/acts/people/password";
import { addLocalClause } from "~/acts/specification/add-local-clause";
import { setConditions } from "~/acts/conditions/set-conditions";
import { createSpecification } from "~/acts/specification/create-specification";
import { enterValues } from "~/acts/specification/enter-values";
import { acceptParticipation } from "~/acts/specification/participation";
import { proposeSettlement, voteOnSettlement } from "~/acts/specification/settle";
import { recordMandate } from "~/acts/people/mandate";
import { agreeProcedure } from "~/acts/signing/agree-procedure";
import { approveBaseline } from "~/acts/signing/approve-baseline";
import { rewordRequirement, setLevel } from "~/acts/specification/change-requirement";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { reopenSpecification } from "~/acts/signing/reopen";
import { signBaseline } from "~/acts/signing/sign-baseline";
import { type Parameter, type ParameterValue, fits } from "~/domain/library/parameter";
import type { Actor } from "~/domain/people/actor";
import { sha256 } from "~/domain/sha256";
import { type Requirement, parametersOf } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { parameterStates } from "~/domain/specification/value";
import { playAgreement } from "./demo-agreement";
import { authorities, demonstrationKey, description, localClauses, mandates, password, people, procedure, wantedValues } from "./demo-cast";
import { asTyped, conditions } from "./demo-conditions";
import { playDisagreement } from "./demo-disagreement";
import { playNeeds } from "./demo-needs";
import { tailorExample } from "./demo-tailoring";
import { playTalk } from "./demo-talk";
import { saveVendors } from "./demo-vendors";
import { findMandates } from "./mandates";
import { findAuthorities, saveAuthority, saveMember, savePerson } from "./people";
import { findRequirements } from "./requirements";
import { findSpecification } from "./specifications";
import type { Store } from "./store";

export const demonstration = {
  password,
  people: people.flatMap(({ email, name, memberships }) =>
    memberships.slice(0, 1).map(({ position, authorityId }) => ({
      email, name, position, authority: authorities.find((one) => one.id === authorityId)?.name ?? "",
    })),
  ),
};

const start = Date.parse("2026-11-02T08:00:00.000Z");

/** A play with its own clock and its own names for new things: the same every time. */
export function stage(store: Store, name: string, from = start) {
  let minute = 0;
  let made = 0;
  const as = (personId: string): Context => ({
    store, actor: actorOf(personId), now: new Date(from + ++minute * 60_000), newId: () => sha256(`${name} ${++made}`).slice(0, 16), logKey: demonstrationKey,
  });
  return { as };
}
type Stage = ReturnType<typeof stage>;

/** Loads the example once, whole or not at all. Tells whether it was not there before. */
export async function ensureWorkedExample(store: Store): Promise<boolean> {
  if ((await findAuthorities(store)).some((authority) => authority.id === authorities[0].id)) return false;
  await store.transaction(async () => {
    await playToSigned(store);
    await playDraft(store);
  });
  return true;
}

/** From nothing to a signed baseline: three authorities, two collisions settled, an approval, four signatures. */
export async function playToSigned(store: Store): Promise<{ specificationId: string; number: number }> {
  const { as } = stage(store, "worked example");
  await saveCast(store);
  await recordMandates({ as });
  const specificationId = await begin(store, { as }, description);
  for (const clause of localClauses) await done(addLocalClause(as("demo-anna"), { ...clause, specificationId, sectionId: await lastSection(as, specificationId) }));
  await tailorExample(as, specificationId);
  await playAgreement(as, { specificationId, confirmedBy: ["demo-peteris", "demo-mari"] });
  await playNeeds(as, specificationId, ["demo-anna", "demo-peteris", "demo-mari"]);
  await done(setConditions(as("demo-anna"), { specificationId, revision: 0, ...asTyped(conditions) }));
  await enterAll(as, specificationId);
  await settleAll(as, specificationId);

  const { number, views } = await done(freezeSpecification(as("demo-anna"), { specificationId, address: "https://jointspec.example" }));
  const viewOf = (personId: string) => views.find((view) => view.authorityId === actorOf(personId).authorityId)?.sha256;
  await done(approveBaseline(as("demo-marta"), { specificationId, number, viewSha256: viewOf("demo-marta"), note: "Juridiski pārbaudīts." }));
  for (const { personId } of mandates) {
    const [mandate] = await findMandates(store, actorOf(personId), personId);
    await done(signBaseline(as(personId), { specificationId, number, viewSha256: viewOf(personId), mandateId: mandate?.id, noConflict: "yes", language: "lv", password }));
  }
  return { specificationId, number };
}

/** After the signatures one sentence changes and one requirement becomes a recommendation: a second baseline, so that there is something to compare. */
export async function playToSecondBaseline(store: Store, { specificationId, number }: { specificationId: string; number: number }): Promise<{ number: number }> {
  const { as } = stage(store, "second baseline", start + 3 * 24 * 3_600_000);
  await done(reopenSpecification(as("demo-anna"), { specificationId, number, reason: "The market said that the steering meeting is too frequent." }));
  const [reworded, milder] = (await requirementsOf(as, specificationId)).filter((one) => !one.clause);
  const [clause] = localClauses;
  if (!reworded || !milder || !clause) throw new Error("the worked example has no local clauses");
  const text = { en: clause.text.en.replace("in each calendar month", "once in three months"), lv: clause.text.lv.replace("katrā kalendārajā mēnesī", "reizi trijos mēnešos") };
  await done(rewordRequirement(as("demo-anna"), { specificationId, requirementId: reworded.id, revision: reworded.revision, title: clause.title, text }));
  await done(setLevel(as("demo-anna"), { specificationId, requirementId: milder.id, revision: milder.revision, level: "may" }));
  return done(freezeSpecification(as("demo-anna"), { specificationId, address: "https://jointspec.example" }));
}

/** What each administrator enters into the register of mandates. */
export async function recordMandates({ as }: Stage) {
  for (const { recordedBy, ...mandate } of mandates) await done(recordMandate(as(recordedBy), mandate));
}

/** A second specification in the middle of its drafting, with collisions still open: something to try things on. */
async function playDraft(store: Store) {
  const { as } = stage(store, "draft example", start + 7 * 24 * 3_600_000);
  const title = { en: "Second call: open urban platform, draft", lv: "Otrais iepirkums: atvērta pilsētas platforma, melnraksts" };
  const specificationId = await begin(store, { as }, { ...description, title });
  await playAgreement(as, { specificationId, confirmedBy: ["demo-peteris"] });
  await playNeeds(as, specificationId, ["demo-anna", "demo-peteris"]);
  await done(setConditions(as("demo-anna"), { specificationId, revision: 0, ...asTyped(conditions) }));
  await enterAll(as, specificationId);
  await playDisagreement(as, specificationId);
  await playTalk(as, specificationId);
}

async function begin(store: Store, { as }: Stage, described: typeof description): Promise<string> {
  const invited = ["demo-kalnmuiza", "demo-pohjaranna"];
  const { specificationId } = await done(createSpecification(as("demo-anna"), { ...described, invited, templateId: "open-urban-platform" }));
  await saveDemonstrationMark(store, specificationId);
  for (const personId of ["demo-peteris", "demo-mari"]) await done(acceptParticipation(as(personId), { specificationId }));
  await done(agreeProcedure(as("demo-anna"), { specificationId, ...procedure }));
  return specificationId;
}

async function saveCast(store: Store) {
  const since = new Date(start);
  const passwordHash = await hashPassword(password);
  for (const authority of authorities) await saveAuthority(store, authority, since);
  for (const { memberships, ...person } of people) {
    await savePerson(store, { ...person, passwordHash }, since);
    for (const membership of memberships) await saveMember(store, { ...membership, personId: person.id }, since);
  }
  await saveVendors(store, passwordHash, since);
}

async function saveDemonstrationMark(store: Store, specificationId: string) {
  const { specifications } = store.t;
  const { eq } = await import("drizzle-orm");
  await store.db.update(specifications).set({ demonstration: true }).where(eq(specifications.id, specificationId));
}

/** Every authority enters a value for everything that applies to it; on two parameters they collide. */
async function enterAll(as: Stage["as"], specificationId: string) {
  const requirements = await requirementsOf(as, specificationId);
  for (const [index, personId] of ["demo-anna", "demo-peteris", "demo-mari"].entries())
    for (const requirement of requirements) {
      const parameters = parametersOf(requirement);
      if (parameters.length === 0 || !appliesTo(requirement.scope, actorOf(personId).authorityId)) continue;
      const values = Object.fromEntries(parameters.map((parameter) => [parameter.id, valueOf(parameter, index)]));
      await done(enterValues(as(personId), { specificationId, requirementId: requirement.id, values }));
    }
}

/** What the cast wants, else what the library suggests, else the mildest that is allowed. */
function valueOf(parameter: Parameter, index: number): ParameterValue {
  const wanted = wantedValues[parameter.id];
  const value = wanted?.[index] ?? wanted?.[0] ?? parameter.default;
  if (value !== undefined && fits(parameter, value)) return value;
  switch (parameter.type) {
    case "number":
      return parameter.minimum;
    case "choice":
      return parameter.options.slice(0, 1).map((option) => option.id);
    case "date":
      return "2027-06-30";
    case "text":
      return "Ezerkrasts, Kalnmuiža, Põhjaranna";
  }
}

/** Each collision is settled as its direction proposes: one authority proposes, another agrees, and that is two thirds of the inhabitants. */
async function settleAll(as: Stage["as"], specificationId: string) {
  const ids = authorities.map((authority) => authority.id);
  for (const requirement of await requirementsOf(as, specificationId))
    for (const state of parameterStates(requirement, ids)) {
      if (state.status !== "collision") continue;
      const proposal = { specificationId, requirementId: requirement.id, parameterId: state.parameter.id };
      const reason = "Every authority gets at least what it asked for.";
      const { settlementId } = await done(
        proposeSettlement(as("demo-anna"), { ...proposal, reason, kind: state.proposal === null ? "separate" : "joint", value: state.proposal ?? undefined }),
      );
      await done(voteOnSettlement(as("demo-mari"), { ...proposal, settlementId, agrees: true }));
    }
}

async function requirementsOf(as: Stage["as"], specificationId: string): Promise<Requirement[]> {
  const { store, actor } = as("demo-anna");
  const found = await findSpecification(store, actor, specificationId);
  return found ? findRequirements(store, found) : [];
}

async function lastSection(as: Stage["as"], specificationId: string): Promise<string> {
  const { store, actor } = as("demo-anna");
  return (await findSpecification(store, actor, specificationId))?.specification.sections.at(-1)?.id ?? "";
}

export function actorOf(personId: string): Actor {
  const person = people.find((one) => one.id === personId);
  const membership = person?.memberships[0];
  if (!person || !membership) throw new Error(`${personId} is not in the cast`);
  const { authorityId, roles, position } = membership;
  const authorityName = authorities.find((one) => one.id === authorityId)?.name ?? "";
  return { personId, name: person.name, authorityId, authorityName, roles, position };
}

/** The example knows no "no": a refusal here is a fault. */
export async function done<Result>(outcome: Promise<Outcome<Result>>): Promise<Result> {
  const settled = await outcome;
  if (!("done" in settled)) throw new Error(`The worked example was refused: ${JSON.stringify(settled)}`);
  return settled.done;
}
