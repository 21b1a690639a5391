import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findDraft } from "~db/drafts";
import { countEventsUnscoped } from "~db/events";
import { as, aSpecification, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { dropDraft, keepDraft } from "./draft";

onEachDatabase("drafts", (store) => {
  beforeAll(() => prepareCast(store()));

  test("a draft is one's own, the last one counts, and the log is not told", async () => {
    const { specificationId } = await aSpecification(store());
    const place = { specificationId, form: "requirements/x/wording" };
    const entries = await countEventsUnscoped(store(), specificationId);
    await done(keepDraft(as(store(), "demo-anna"), { ...place, revision: "1", fields: { "text.en": ["first"] } }));
    await done(keepDraft(as(store(), "demo-anna"), { ...place, revision: "1", fields: { "text.en": ["second"] } }));
    const { actor } = as(store(), "demo-anna");
    expect(await findDraft(store(), actor, place)).toMatchObject({ revision: 1, fields: { "text.en": ["second"] } });
    expect(await findDraft(store(), as(store(), "demo-peteris").actor, place)).toBeNull();
    expect(await countEventsUnscoped(store(), specificationId)).toBe(entries);
    await dropDraft(as(store(), "demo-anna"), place);
    expect(await findDraft(store(), actor, place)).toBeNull();
  });

  test("drafts are kept only of forms that the person may send, and not of any size", async () => {
    const { specificationId } = await aSpecification(store());
    const draft = { specificationId, form: "requirements/x/wording", revision: null, fields: {} };
    expect(await keepDraft(as(store(), "outsider-officer"), draft)).toEqual({ refused: "not-found" });
    expect(await keepDraft(as(store(), "demo-janis"), draft)).toEqual({ refused: "not-permitted" });
    expect(await keepDraft(as(store(), "demo-anna"), { ...draft, fields: { a: ["x".repeat(20_001)] } })).toMatchObject({ invalid: expect.anything() });
    expect(await keepDraft(as(store(), "demo-anna"), { ...draft, form: "../x" })).toMatchObject({ invalid: { form: [expect.anything()] } });
  });
});
