import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Disposition } from "~/document/disposition";
import { dispositionFile } from "./disposition";

const both = (text: string) => ({ en: text, lv: text });
const disposition: Disposition = {
  specification: { id: "s", title: both("Sensors"), demonstration: false, participants: [{ name: "A", country: "LV", lead: true }] },
  round: {
    id: "r", number: 1, kind: "clarification", opensAt: "2026-12-01T08:00:00.000Z", questionsUntil: "2026-12-10T10:00:00.000Z", answersUntil: "2026-12-12T10:00:00.000Z",
    timeZone: "Europe/Riga", texts: { summary: {} }, closedAt: null, cancelledAt: null, revision: 1,
  },
  questions: [{ number: 7, status: "declined", about: both("2.3 Formats"), wording: both("=Is it & <so>?"), answer: both("No."), effect: "none", releasedAt: "2026-12-11T10:00:00.000Z", doneAt: null }],
  late: [], log: { at: "2026-12-11T10:00:00.000Z", hash: "0".repeat(64) },
};

test("every format has each question under its public number, with decision, answer and effect", () => {
  const html = strFromU8(dispositionFile(disposition, "en", "html"));
  const word = strFromU8(unzipSync(dispositionFile(disposition, "lv", "docx"))["word/document.xml"] ?? new Uint8Array());
  const sheet = strFromU8(unzipSync(dispositionFile(disposition, "en", "xlsx"))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  for (const shown of ["Question 7", "2.3 Formats", "=Is it &amp; &lt;so&gt;?", "Declined", "No."]) expect(html).toContain(shown);
  for (const shown of ["7. jautājums", "2.3 Formats", "Noraidīts"]) expect(word).toContain(shown);
  // Word would count these headings, and then a question had two numbers.
  expect(word).not.toContain(`w:val="Heading2"`);
  expect(sheet).toContain("=Is it &amp; &lt;so&gt;?");
  expect(sheet).not.toContain("<f>");
});
