import { rewordRequirement } from "~/acts/specification/change-requirement";
import { addClauses } from "~/acts/specification/add-clauses";
import { agreeProcedure } from "~/acts/signing/agree-procedure";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { rejectBaseline } from "~/acts/signing/reopen";
import { signBaseline } from "~/acts/signing/sign-baseline";
import type { Context } from "~/acts/act";
import { firstBreak, linkOf } from "~/domain/audit";
import { requirementsOf } from "~/domain/signing/baseline";
import { done } from "~db/demo";
import { findBaseline } from "~db/baselines";
import { findEventsUnscoped } from "~db/events";
import type { Store } from "~db/store";
import { as, aSpecification, mandateOf, password } from "../support/cast";

const signatories: Record<string, string> = { "demo-ezerkrasts": "demo-janis", "demo-kalnmuiza": "demo-zane", "demo-pohjaranna": "demo-juri" };

/** Each race: what two or more do at once, and what is wrong with how it ended; nothing when all is well. */
export const races = {
  "two signatories of one authority give its last signature": async (stores) => {
    const at = await frozen(stores[0]);
    const ended = await Promise.all([sign(pick(stores, 0), at, "demo-pohjaranna"), sign(pick(stores, 1), at, "demo-pohjaranna", "demo-liis")]);
    return [...exactly(1, ended), ...(await wrongIn(stores[0], at, 1))];
  },
  "three authorities sign in parallel": async (stores) => {
    const at = await frozen(stores[0]);
    const ended = await Promise.all(Object.keys(signatories).map((id, index) => sign(pick(stores, index), at, id)));
    return [...exactly(3, ended), ...(await wrongIn(stores[0], at, 3))];
  },
  "a signature meets a rejection": async (stores) => {
    const at = await frozen(stores[0]);
    const [signed, rejected] = await Promise.all([sign(pick(stores, 0), at, "demo-kalnmuiza"), rejectBaseline(as(pick(stores, 1), "demo-juri"), { ...at, reason: "No" })]);
    const acts = (await findEventsUnscoped(stores[0], at.specificationId)).map((event) => event.act);
    const late = acts.indexOf("baseline.signed") > acts.indexOf("baseline.rejected") && acts.includes("baseline.rejected");
    return [...("done" in rejected ? [] : ["the rejection was refused"]), ...(late ? ["signed after it was rejected"] : []), ...(await wrongIn(stores[0], at, "done" in signed ? 1 : 0))];
  },
  "an edit meets a freeze": async (stores) => {
    const { at, requirementId } = await drafted(stores[0]);
    const text = { en: "The platform {{level}} be new.", lv: "Platformai {{level}} būt jaunai." };
    const [edited, froze] = await Promise.all([
      rewordRequirement(as(pick(stores, 0), "demo-anna"), { specificationId: at, requirementId, revision: 1, title: { en: "New", lv: "Jauns" }, text }),
      freezeSpecification(as(pick(stores, 1), "demo-anna"), { specificationId: at }),
    ]);
    const stored = await findBaseline(stores[0], { specification: { id: at } }, 1);
    const isNew = stored !== null && requirementsOf(stored.baseline).some((one) => one.id === requirementId && one.text.en === text.en);
    return [...exactly(1, [froze]), ...(isNew === "done" in edited ? [] : ["the baseline and the answer to the edit differ"]), ...(await wrongIn(stores[0], { specificationId: at }, 0))];
  },
  "a double click and a retry after a lost answer": async (stores) => {
    const at = await frozen(stores[0]);
    const once = crypto.randomUUID();
    const same = await signing(stores[0], at, "demo-kalnmuiza");
    const ended = await Promise.all([0, 1, 2].map((index) => signBaseline(as(pick(stores, index), "demo-zane", once), same)));
    const again = await signBaseline(as(pick(stores, 1), "demo-zane", once), same);
    return [...exactly(4, [...ended, again]), ...(await wrongIn(stores[0], at, 1))];
  },
  "a stale tab, and a clock that was set back by an hour": async (stores) => {
    const at = await frozen(stores[0]);
    const context = as(pick(stores, 1), "demo-zane");
    const earlier: Context = { ...context, now: new Date(context.now.getTime() - 3_600_000) };
    const stale = await signBaseline(earlier, { ...(await signing(stores[0], at, "demo-kalnmuiza")), viewSha256: "0".repeat(64) });
    const good = await signBaseline(earlier, await signing(stores[0], at, "demo-kalnmuiza"));
    return [...exactly(1, [stale, good]), ...(await wrongIn(stores[0], at, 1))];
  },
} as const satisfies Record<string, (stores: readonly [Store, ...Store[]]) => Promise<string[]>>;

const pick = (stores: readonly [Store, ...Store[]], index: number): Store => stores[index % stores.length] ?? stores[0];

const exactly = (count: number, ended: readonly object[]): string[] => {
  const found = ended.filter((one) => "done" in one).length;
  return found === count ? [] : [`${found} instead of ${count} took effect: ${JSON.stringify(ended)}`];
};

async function drafted(store: Store) {
  const made = await aSpecification(store);
  const { requirementIds } = await done(addClauses(as(store, "demo-anna"), { ...made, clauseIds: ["PLAIN-1"], withRequired: true }));
  const step = { approvals: 0, signatures: 1 };
  const steps = Object.fromEntries(Object.keys(signatories).map((id, index) => [id, { place: index + 1, ...step }]));
  await done(agreeProcedure(as(store, "demo-anna"), { specificationId: made.specificationId, revision: 0, order: "parallel", steps }));
  return { at: made.specificationId, requirementId: requirementIds[0] ?? "" };
}

async function frozen(store: Store) {
  const { at } = await drafted(store);
  return { specificationId: at, ...(await done(freezeSpecification(as(store, "demo-anna"), { specificationId: at }))) };
}
type Frozen = Awaited<ReturnType<typeof frozen>>;

const signing = async (store: Store, { specificationId, number, views }: Frozen, authorityId: string, person = signatories[authorityId] ?? "") => ({
  specificationId, number, password, mandateId: await mandateOf(store, person), noConflict: "yes", viewSha256: views.find((view) => view.authorityId === authorityId)?.sha256 ?? "",
});

const sign = async (store: Store, at: Frozen, authorityId: string, person = signatories[authorityId] ?? "") =>
  signBaseline(as(store, person), await signing(store, at, authorityId, person));

/** The log is whole, and holds as many signatures as the rows do and as took effect. */
async function wrongIn(store: Store, { specificationId }: { specificationId: string }, signatures: number): Promise<string[]> {
  const events = await findEventsUnscoped(store, specificationId);
  const stored = await findBaseline(store, { specification: { id: specificationId } }, 1);
  const logged = events.filter((event) => event.act === "baseline.signed").length;
  return [
    ...(firstBreak(events.map(linkOf)) === null ? [] : ["the chain is broken"]),
    ...(logged === signatures && stored?.signatures.length === signatures ? [] : [`${logged} signatures in the log, ${stored?.signatures.length} in the rows, ${signatures} took effect`]),
  ];
}
