import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { can } from "~/domain/people/permission";
import { standingOf } from "~/domain/specification/specification";
import { type Policy, policies } from "~/http/policy";
import { attachAgreementFile } from "~/acts/agreement/attach-agreement-file";
import { recordMandate } from "~/acts/people/mandate";
import { inviteMember } from "~/acts/people/invite-member";
import { takeMail } from "~/acts/mails";
import { askVendorLink } from "~/acts/vendors/registration";
import { finishExport } from "~/acts/exporting/job";
import { startExport } from "~/acts/exporting/start-export";
import { addDraft } from "~/acts/library/draft-clause";
import { keepImport } from "~/acts/library/import-clauses";
import { tokenHash } from "~/acts/people/secret-token";
import { subscriptionToken } from "~/acts/publishing/subscription";
import { addSignedFile } from "~/acts/signing/add-signed-file";
import { createOwnPack } from "~/acts/library/own-pack";
import type { Round } from "~/domain/calendar/round";
import { writeComment } from "~/acts/specification/comment";
import { proposeAmendment } from "~/acts/specification/propose-amendment";
import { inviteParticipant } from "~/acts/specification/participation";
import { proposeSettlement } from "~/acts/specification/settle";
import { parameterStates } from "~/domain/specification/value";
import { actorOf, done } from "~db/demo";
import { people } from "~db/demo-cast";
import { savePasskey } from "~db/passkeys";
import { saveAuthority, saveMember, savePerson } from "~db/people";
import { findMatrixUnscoped } from "~db/matrices";
import { saveSubscription } from "~db/subscriptions";
import { findNotices } from "~db/notices";
import { findProcurement } from "~db/procurement";
import { findRequirements } from "~db/requirements";
import { saveRound } from "~db/rounds";
import { saveWaiver } from "~db/waivers";
import { findSpecification, findSpecifications } from "~db/specifications";
import { hashPassword } from "~/acts/people/password";
import { password } from "~db/demo-cast";
import { askQuestion } from "~/acts/review/ask-question";
import { nameClarifier } from "~/acts/review/team";
import { writeAnswer } from "~/acts/review/triage";
import { planRound } from "~/acts/calendar/round";
import { wallTimeAt } from "~/domain/calendar/zone";
import { as, asVendor } from "../support/cast";
import { published } from "../support/published";
import { aReport } from "../support/report";
import { type RunningServer, personAt, signedIn, startServer, vendorAt } from "../support/server";

let server: RunningServer;
let parameters: Record<string, string>;
beforeAll(async () => {
  server = await startServer();
  await saveOutsider();
  parameters = await addressParameters();
});
afterAll(() => server.stop());

const outsider = { personId: "outsider", name: "Olga", authorityId: "outside", authorityName: "Outside", roles: ["officer", "reviewer", "signatory"] as const, position: "" };

/** Every kind of person, and how it signs in. */
const kinds = {
  anonymous: null,
  "member of another authority": { ...outsider, roles: [...outsider.roles], email: "olga@outside.example" },
  officer: person("demo-mari"),
  reviewer: person("demo-marta"),
  signatory: person("demo-zane"),
  administrator: person("demo-ieva"),
  "lead buyer": person("demo-anna"),
};

function person(id: string) {
  return { ...actorOf(id), email: people.find((one) => one.id === id)?.email ?? "" };
}

async function saveOutsider() {
  const since = new Date();
  const { store } = server;
  await store.transaction(async () => {
    await saveAuthority(store, { id: "outside", name: "Outside", country: "LV" }, since);
    await savePerson(store, { id: "outsider", name: "Olga", email: "olga@outside.example", passwordHash: await hashPassword(password) }, since);
    await saveMember(store, { authorityId: "outside", personId: "outsider", roles: [...outsider.roles], position: "" }, since);
  });
}

/** Real things for the parameters of addresses: a draft with an open settlement, the signed example's baseline. */
async function addressParameters() {
  const { store } = server;
  const anna = actorOf("demo-anna");
  const draftId = (await findSpecifications(store, anna)).find(({ specification }) => !specification.baseline)?.specification.id ?? "";
  const draft = await findSpecification(store, anna, draftId);
  if (!draft) throw new Error("the example has no draft");
  const procurement = await findProcurement(store, draft);
  const ids = draft.specification.participants.map((one) => one.authorityId);
  const requirements = await findRequirements(store, draft);
  const colliding = requirements.flatMap((requirement) => parameterStates(requirement, ids).map((state) => ({ requirement, state }))).find(({ state }) => state.status === "collision");
  const context = { store, actor: anna, now: new Date(), newId: () => crypto.randomUUID() };
  const { settlementId } = await done(
    proposeSettlement(context, { specificationId: draftId, requirementId: colliding?.requirement.id, parameterId: colliding?.state.parameter.id, kind: "separate", reason: "Test" }),
  );
  await store.transaction(() => saveAuthority(store, { id: "guest", name: "Guest", country: "EE" }, new Date()));
  await done(inviteParticipant(context, { specificationId: draftId, authorityId: "guest" }));
  const [notice] = await findNotices(store, anna, { limit: 1, offset: 0 });
  const { commentId } = await done(writeComment(context, { specificationId: draftId, kind: "question", text: "Test" }));
  const agreed = await done(attachAgreementFile(context, { specificationId: draftId, revision: 1, fileName: "a.pdf", bytes: new Uint8Array([1]) }));
  const { token } = await done(inviteMember({ ...context, actor: actorOf("demo-ieva") }, { email: "someone@example.eu", roles: ["officer"] }));
  const { mandateId } = await done(recordMandate({ ...context, actor: actorOf("demo-ieva") }, { personId: "demo-janis", capacity: "Director", body: "Council", act: "1", validFrom: "2026-01-01" }));
  await done(createOwnPack(context, { id: "own", title: both, description: both }));
  const amended = requirements.find((one) => one.id !== colliding?.requirement.id);
  const { amendmentId } = await done(proposeAmendment(context, { specificationId: draftId, requirementId: amended?.id, revision: amended?.revision, valuesRevision: amended?.valuesRevision, change: { kind: "removal" }, reason: "Test" }));
  const clause = requirements.find((one) => one.clause)?.clause;
  if (!clause) throw new Error("the example has no library clause");
  await done(addDraft(context, { packId: "own", clause: { ...clause, id: "OWN-1", relations: [] } }));
  const { importId } = await done(keepImport(context, { packId: "own", fileName: "a.csv", format: "csv", result: { title: "a", clauses: [], notes: [] } }));
  const passkey = { id: "a-passkey", personId: "demo-zane", publicKey: Buffer.from("key"), counter: 0, transports: [], name: "Phone", addedAt: new Date(), usedAt: null };
  await store.transaction(() => savePasskey(store, passkey));
  await askVendorLink({ store, now: new Date(), newId: () => crypto.randomUUID(), address: "192.0.2.1" }, { email: "new@vendor.example", language: "en" });
  const link = (await takeMail(store, new Date()))?.about.path?.split("/").at(-1) ?? "";
  const signed = (await findSpecifications(store, anna)).find(({ specification }) => specification.baseline)?.specification;
  const file = new Uint8Array([1]);
  const added = await done(addSignedFile(context, { specificationId: signed?.id, number: 1, fileName: "a.asice", bytes: file, report: aReport(file, signed?.baseline?.sha256 ?? "") }));
  await published(store, signed?.id ?? "");
  const vendorQuestionId = await aQuestion(signed?.id ?? "");
  const { publicationId } = await published(store, signed?.id ?? "", { purpose: "tender", goesOutAt: new Date(Date.now() + 86_400_000).toISOString() });
  const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const round: Round = {
    id: "a-round", number: 1, kind: "public", opensAt: hour(-2), questionsUntil: hour(2), answersUntil: hour(3), timeZone: "Europe/Riga", texts: { summary: {} }, closedAt: null, cancelledAt: null, revision: 1,
  };
  await store.transaction(() => saveRound(store, draftId, round, { personId: anna.personId, authorityId: anna.authorityId, at: new Date() }));
  await store.transaction(() => saveRound(store, signed?.id ?? "", { ...round, id: "a-public-round", number: 2 }, { personId: anna.personId, authorityId: anna.authorityId, at: new Date() }));
  const asked = {
    id: "a-waiver", specificationId: draftId, requirementId: requirements[0]?.id ?? "", rule: "vague-word" as const, finding: {}, textSha256: "", reason: "R", grounds: {}, position: "", personId: "demo-marta", authorityId: anna.authorityId, at: new Date(),
  };
  await store.transaction(() => saveWaiver(store, asked));
  return {
    publicationId, rule: "clause-covered", waiverId: asked.id,
    signedSectionId: (signed && (await findMatrixUnscoped(store, signed.id, 1, new Date()))?.matrix.sections[0]?.id) ?? "",
    signedRequirementId: signed ? ((await findRequirements(store, { specification: signed }))[0]?.id ?? "") : "",
    fileId: agreed.file.id, passkeyId: passkey.id, amendmentId, signedFileId: added.file.id, exceptionId: "none", mandateId,
    itemId: procurement.items[0]?.id ?? "", criterionId: procurement.criteria.schemes[0]?.criteria[0]?.id ?? "",
    link, vendorQuestionId, questionId: vendorQuestionId, memberId: "demo-marta", report: "1.en.html", roundId: round.id, commentId, noticeId: notice?.id ?? "", authorityId: "guest", redline: "1.en.html", exportId: await anExport(), packId: "own", draftId: "OWN-1", importId, format: "json",
    specificationId: draftId, settlementId, token, requirementId: colliding?.requirement.id ?? "", sectionId: colliding?.requirement.sectionId ?? "",
    clauseId: requirements.find((one) => one.clause)?.clause?.id ?? "", number: "1", file: "specification.en.json", name: "evidence-1.json", hash: signed?.baseline?.sha256 ?? "",
  };
}

/** A question that the vendor asked about the published example. */
async function aQuestion(specificationId: string): Promise<string> {
  const { store } = server;
  const [now, soon] = [new Date(), new Date(Date.now() + 86_400_000)].map((moment) => wallTimeAt(moment, "Europe/Riga"));
  await done(planRound({ ...as(store, "demo-anna"), now: new Date() }, { specificationId, kind: "consultation", opensAt: now, questionsUntil: soon, answersUntil: soon, timeZone: "Europe/Riga" }));
  const { questionId } = await done(askQuestion({ ...asVendor(store, "demo-laura"), now: new Date(Date.now() + 60_000) }, { specificationId, language: "en", text: "Test" }));
  for (const memberId of ["demo-anna", "demo-mari"]) await done(nameClarifier(as(store, memberId), { specificationId, memberId }));
  await done(nameClarifier(as(store, "demo-anna"), { specificationId, memberId: "demo-marta" }));
  await done(writeAnswer(as(store, "demo-anna"), { specificationId, questionId, answerRevision: 0, wording: both, answer: both }));
  return questionId;
}

async function aSubscription(specificationId: string): Promise<string> {
  const id = crypto.randomUUID();
  const token = subscriptionToken(id);
  await server.store.transaction(() => saveSubscription(server.store, { id, specificationId, email: `${id}@example.eu`, language: "en", confirmedAt: null }, tokenHash(token), new Date()));
  return token;
}

/** A prepared file that the lead buyer's officer asked for. */
async function anExport(): Promise<string> {
  const specificationId = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline)?.specification.id;
  const context = { store: server.store, actor: actorOf("demo-anna"), now: new Date(), newId: () => crypto.randomUUID() };
  const { exportId } = await done(startExport(context, { specificationId, number: 1, file: "specification.en.json" }));
  await finishExport(server.store, exportId, new Uint8Array([123, 125]), new Date());
  return exportId;
}

const both = { en: "Own", lv: "Savs" };

/** Addresses with a baseline, and the public ones, are tried on the signed example; everything else on the draft. */
async function addressOf(path: string): Promise<string> {
  const onBaseline = path.includes(":number") || path.includes("/log/") || path.startsWith("/published/") || path.includes("/publications") || path.includes("/questions");
  const signed = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline)?.specification.id ?? "";
  // Whoever ends one ends it for the next visitor.
  if (path.includes(":subscriptionToken")) parameters.subscriptionToken = await aSubscription(signed);
  return path.replace(/:([A-Za-z]+)/g, (_, name: string) => (name === "specificationId" && onBaseline ? signed : name === "file" && path.includes("/matrix/") ? "matrix.en.csv" : name === "file" && path.includes("/checks/") ? "checks.en.sarif" : name === "file" && path.includes("/coverage/") ? "coverage.en.csv" : name === "file" && path.includes("/traceability/") ? "traceability.en.csv" : name === "sectionId" && onBaseline ? parameters.signedSectionId ?? "" : name === "requirementId" && onBaseline ? parameters.signedRequirementId ?? "" : name === "file" && path.includes("signing-package") ? "files.zip" : (parameters[name] ?? "")));
}

test("every route of the application has a policy for what it answers, and every policy a route", () => {
  const routes = Object.values(server.build.routes).flatMap((route) => {
    if (!route || route.id === "root" || route.path === "*") return [];
    // app/http/pages.ts serves each with its root alone.
    expect(route.parentId).toBe("root");
    const path = `/${route.path ?? ""}`.replace(/\/$/, "") || "/";
    const { module } = route;
    return [{ path, get: Boolean(module.loader), post: Boolean(module.action) }];
  });
  const expected = policies.map(({ path, get, post }) => ({ path, get: Boolean(get), post: Boolean(post) }));
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect(routes.sort(byPath)).toEqual(expected.sort(byPath));
});

const cases = policies.flatMap((entry) => [
  ...(entry.get ? [{ method: "GET" as const, policy: entry.get, ...entry }] : []),
  ...(entry.post ? [{ method: "POST" as const, policy: entry.post, ...entry }] : []),
]);

/** A vendor is nobody to the pages of authorities; to its own pages everybody else is nobody. */
describe("vendor", () => {
  let vendor: ReturnType<typeof personAt> | undefined;

  test.each(cases)("$method $path", async ({ method, path, policy }) => {
    vendor ??= await vendorAt(server.origin, "laura.priede@ziemeludati.example");
    const address = await addressOf(path);
    const answer = method === "GET" ? await vendor.get(address) : await vendor.post(address, {});
    if (path === "/vendor/sign-out") vendor = undefined;
    expect(kindOf(answer)).toBe(policy === "public" || policy === "vendor" ? "answered" : method === "GET" ? "sign-in" : "signed out");
  });
});

describe.each(Object.entries(kinds))("%s", (_, who) => {
  let visitor: ReturnType<typeof personAt> | undefined;

  test.each(cases)("$method $path", async ({ method, path, policy, may }) => {
    // One session for each kind of person: a hundred sign-ins from one address are too many.
    if (path === "/sign-out") visitor = undefined;
    visitor ??= who ? await signedIn(server.origin, who.email) : personAt(server.origin);
    const address = await addressOf(path);
    const answer = method === "GET" ? await visitor.get(address) : await visitor.post(address, path === "/acting" ? { authorityId: who?.authorityId ?? "" } : {});
    if (path === "/sign-out") visitor = undefined;
    expect(kindOf(answer)).toBe(await expectedFor(method, policy, may, path));
  });

  async function expectedFor(method: "GET" | "POST", policy: Policy, may: (typeof policies)[number]["may"], path: string) {
    if (policy === "public") return "answered";
    if (policy === "vendor") return method === "GET" ? "sign-in" : "signed out";
    if (!who) return method === "GET" ? "sign-in" : "signed out";
    if (typeof policy === "object" && !who.roles.some((role) => role === policy.role)) return "forbidden";
    if (path.includes(":passkeyId") && who.personId !== "demo-zane") return "nothing there";
    // An own pack is there for its authority only; drafts are never released in this test, so a released pack is not there for anyone.
    if (path === "/library/packs/:packId") return "nothing there";
    const own = who.authorityId === "demo-ezerkrasts";
    if (path.startsWith("/library/own/:packId") && !own) return may && method === "POST" && !can(who, may) ? "forbidden" : "nothing there";
    if (path === "/mandates/:mandateId/revocation" && method === "GET" && !own) return "nothing there";
    if (policy !== "participant") return may && method === "POST" && !can(who, may) ? "forbidden" : "answered";

    const id = (await addressOf(path)).split("/")[2] ?? "";
    const specification = (await findSpecification(server.store, actorOf("demo-anna"), id))?.specification;
    const standing = specification ? standingOf(specification, who.authorityId) : null;
    if (!standing) return "nothing there";
    // Nothing is released in this test; an officer takes people of its own authority out of the team.
    if (path.includes(":report")) return "nothing there";
    if (path.includes(":memberId") && can(who, "clarifier:name", standing) && !own) return "nothing there";
    // A prepared file is there for whoever asked for it.
    if (path.includes(":exportId") && who.personId !== "demo-anna") return "nothing there";
    return may && method === "POST" && !can(who, may, standing) ? "forbidden" : "answered";
  }
});

/** What kind of answer it is. Whatever an allowed person sends with an empty form is answered, never a fault. */
function kindOf(answer: Response): string {
  if (answer.status === 302 && /^(\/vendor)?\/sign-in\?/.test(answer.headers.get("location") ?? "")) return "sign-in";
  const named: Record<number, string> = { 401: "signed out", 403: "forbidden", 404: "nothing there" };
  if (answer.status >= 500) return `fault ${answer.status}`;
  return answer.url.endsWith("/sign-in") ? "answered" : (named[answer.status] ?? "answered");
}
