import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planRound } from "~/acts/calendar/round";
import { commentsPerHour } from "~/acts/review/public-comment";
import { momentOf, wallTimeAt } from "~/domain/calendar/zone";
import { plusDays } from "~/domain/calendar/day";
import { done } from "~db/demo";
import { findRounds, saveRoundChanged } from "~db/rounds";
import { as, found } from "../support/cast";
import { aPublicSpecification } from "../support/public-version";
import { type RunningServer, personAt, signedIn, startServer } from "../support/server";

let server: RunningServer;
let anna: ReturnType<typeof personAt>;
const nobody = () => personAt(server.origin);
const textOf = async (path: string, who = nobody()) => (await who.get(path)).text();
const hours = (count: number) => wallTimeAt(new Date(Date.now() + count * 3_600_000), "Europe/Riga");
const weekAgo = () => ({ ...as(server.store, "demo-anna"), now: new Date(Date.now() - 7 * 86_400_000) });

beforeAll(async () => {
  server = await startServer();
  anna = await signedIn(server.origin, "anna.kalnina@ezerkrasts.example");
});
afterAll(() => server.stop());

/** A public consultation that is open now, planned a week ago. */
async function anOpenConsultation() {
  const id = await aPublicSpecification(server.store, { purpose: "consultation", goesOutAt: new Date(Date.now() - 8 * 86_400_000) });
  const times = { opensAt: hours(-24), questionsUntil: hours(150), answersUntil: hours(400), timeZone: "Europe/Riga" };
  const { roundId } = await done(planRound(weekAgo(), { specificationId: id, kind: "public", ...times, summary: { en: "Sensors that count cars.", lv: "Sensori, kas skaita auto." } }));
  return { id, roundId, page: `/published/${id}/consultation`, moderation: `/specifications/${id}/rounds/${roundId}/comments` };
}

describe("a public consultation", () => {
  test("what citizens write is seen by nobody outside before an officer shows it, and what is refused never", async () => {
    const { roundId, page, moderation } = await anOpenConsultation();
    expect(await textOf(`${page}?language=en`)).toMatch(/Sensors that count cars\.[\s\S]*Write a comment/);
    expect(await textOf(`${page}?language=en`)).toContain("in 6 days");
    for (const text of ["Put one at the school.", "Buy my lamps!"]) expect((await nobody().post(`${page}?language=en`, { roundId, sectionId: "", text, name: "Ilze" })).status).toBe(302);
    const before = await textOf(`${page}?language=en`);
    expect(before).not.toMatch(/at the school|my lamps|Ilze/);
    const waiting = await textOf(moderation, anna);
    const ids = [...waiting.matchAll(/name="comments\[\]" value="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(ids).toHaveLength(2);
    expect(waiting).toContain("Put one at the school.");

    expect((await anna.post(moderation, { "comments[]": ids[0] ?? "", decision: "shown" })).status).toBe(302);
    expect((await anna.post(moderation, { "comments[]": ids[1] ?? "", decision: "refused" })).status).toBe(409);
    expect((await anna.post(moderation, { "comments[]": ids[1] ?? "", decision: "refused", reason: "Advertising" })).status).toBe(302);
    const after = await textOf(`${page}?language=en`);
    expect(after).toMatch(/Put one at the school\./);
    expect(after).toMatch(/Advertising/);
    expect(after).not.toMatch(/my lamps|Anna/);
    expect(await textOf(`${moderation}/file`, anna)).toMatch(/Buy my lamps!.*Advertising/);
    expect((await nobody().get(`${moderation}/file`)).status).toBe(302);
  });

  test("a network that floods is told so, and its text stays in the form", async () => {
    const { roundId, page } = await anOpenConsultation();
    let answer = await nobody().post(page, { roundId, text: "Again and again." });
    for (let n = 0; n < commentsPerHour && answer.status === 302; n += 1) answer = await nobody().post(page, { roundId, text: "Again and again." });
    expect(answer.status).toBe(429);
    expect(await answer.text()).toMatch(/Again and again\.<\/textarea>/);
  });

  test("when its time is over by the server's clock, nothing is taken, and it is closed with a report for everybody", async () => {
    const { id, roundId, page } = await anOpenConsultation();
    const [round] = await findRounds(server.store, await found(server.store, id));
    if (!round) throw new Error("no round");
    expect(await textOf(`${page}/report?language=en`)).toContain("The report is published when the consultation is closed.");
    await server.store.transaction(() => saveRoundChanged(server.store, { ...round, questionsUntil: new Date(Date.now() - 1).toISOString() }));
    expect((await nobody().post(page, { roundId, text: "Too late?" })).status).toBe(409);
    expect(await textOf(`${page}?language=en`)).not.toContain("Send the comment");
    expect((await anna.post(`/specifications/${id}/rounds/${roundId}/closing`, { "reply.en": "Nobody wrote, we go on.", "reply.lv": "" })).status).toBe(302);
    expect(await textOf(`${page}/report?language=en`)).toMatch(/Nobody wrote, we go on\.[\s\S]*Comments received/);
  });
});

describe("deadlines", () => {
  const today = () => wallTimeAt(new Date(), "Europe/Riga").slice(0, 10);
  const form = () => ({
    revision: "0", procedure: "open", timeZone: "Europe/Riga", noticeOn: today(), electronic: "yes", accessible: "yes", questionsUntil: `${plusDays(today(), 20)}T12:00`, tendersUntil: `${plusDays(today(), 45)}T12:00`,
  });

  test("dates are computed before anything is saved, the unlawful is refused with its article, and the tender's are public in any zone", async () => {
    const id = await aPublicSpecification(server.store, { purpose: "tender", goesOutAt: new Date(Date.now() - 1000) });
    const buyers = `/specifications/${id}/deadlines`;
    const preview = await textOf(`${buyers}?${new URLSearchParams({ ...form(), tendersUntil: "", questionsUntil: "" })}`, anna);
    expect(preview).toMatch(/Computed, not saved[\s\S]*art\. 27\(4\)[\s\S]*This is no legal advice[\s\S]*eu 1\.0\.0/);
    const short = await anna.post(buyers, { ...form(), questionsUntil: `${plusDays(today(), 5)}T12:00`, tendersUntil: `${plusDays(today(), 20)}T12:00` });
    expect([short.status, await short.text()]).toEqual([409, expect.stringMatching(/Too little time for tenders/)]);
    expect(await textOf(`/published/${id}/deadlines?language=en`)).toContain("No deadlines are published yet.");
    const feed = await textOf(`/published/${id}/feed.xml?language=en`);

    expect((await anna.post(buyers, form())).status).toBe(302);
    const at = momentOf(form().tendersUntil, "Europe/Riga") ?? new Date(0);
    const shown = await textOf(`/published/${id}/deadlines?language=en`);
    expect(shown).toMatch(/12:00 \(Europe\/Riga, UTC\+0[23]:00\)/);
    expect(shown).toMatch(/in 4[45] days/);
    expect(await textOf(`/published/${id}/deadlines?language=en&zone=America/New_York`)).toContain(`${wallTimeAt(at, "America/New_York").slice(11)} (America/New_York`);
    expect(await textOf(`/published/${id}/deadlines?language=en&zone=Mars`)).toContain("This time zone is not known.");
    const file = await nobody().get(`/published/${id}/calendar.ics?language=en`);
    expect([file.headers.get("content-type"), await file.text()]).toEqual(["text/calendar; charset=utf-8", expect.stringContaining(`DTSTART:${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`)]);
    expect(feed).not.toContain("Deadlines are set");
    expect(await textOf(`/published/${id}/feed.xml?language=en`)).toContain("Deadlines are set");

    expect((await anna.post(`${buyers}/extension`, { revision: "1", days: "7", reason: "A change." })).status).toBe(302);
    expect(await textOf(`/published/${id}/deadlines?language=en`)).toContain("A change.");
    expect((await anna.post(buyers, { ...form(), revision: "2", reason: "x" })).status).toBe(409);
  });

  test("of a specification that is not public nothing shows", async () => {
    for (const path of ["deadlines", "calendar.ics", "consultation", "consultation/report"]) expect((await nobody().get(`/published/none/${path}`)).status).toBe(404);
  });
});
