import { expect, test } from "vitest";
import { phaseOf } from "~/domain/calendar/round";
import { actorOf } from "./demo";
import { playMarketExample } from "./demo-market";
import { findPublicationUnscoped } from "./publications";
import { findQuestions, findReleasedQuestionsUnscoped } from "./questions";
import { findRounds } from "./rounds";
import { findSpecification, findSpecifications } from "./specifications";
import { namedFiles } from "../test/support/published";
import { exampleStore } from "../test/support/example-database";

test("whenever somebody tries the example, its tender is out, its round is open, and two of three questions are answered", async () => {
  for (const moment of ["2026-12-23T10:00:00Z", "2027-03-31T21:30:00Z", "2029-02-28T03:00:00Z"]) {
    const store = await exampleStore();
    const now = new Date(moment);
    await playMarketExample(store, now, async (evidence) => namedFiles(evidence));
    const anna = actorOf("demo-anna");
    const id = (await findSpecifications(store, anna)).find(({ specification }) => specification.baseline)?.specification.id ?? "";
    const found = await findSpecification(store, anna, id);
    if (!found) throw new Error("gone");
    expect((await findPublicationUnscoped(store, id, "newest", now))?.publication).toMatchObject({ number: 1, purpose: "tender", publishedAt: expect.any(String) });
    expect((await findRounds(store, found)).map((round) => phaseOf(round, now.toISOString()))).toEqual(["open"]);
    expect((await findReleasedQuestionsUnscoped(store, id)).length).toBe(2);
    expect((await findQuestions(store, found)).filter((one) => one.status === "pending").length).toBe(1);
    await store.close();
  }
});
