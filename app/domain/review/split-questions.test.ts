import fc from "fast-check";
import { expect, test } from "vitest";
import { splitRows, splitText } from "./split-questions";

test("a numbered text is split at its numbers; what stands before the first is left out", () => {
  expect(splitText("Dear authorities,\n\n1. Is 2.3 meant so?\nIt says otherwise.\n2) [4.1] Which format?\n\nJautājums Nr. 3: Kad?")).toEqual([
    { text: "Is 2.3 meant so? It says otherwise.", about: "" }, { text: "[4.1] Which format?", about: "4.1" }, { text: "Kad?", about: "" },
  ]);
  expect(splitText("- One?\n- Two?").map(({ text }) => text)).toEqual(["One?", "Two?"]);
});

test("a text without numbers is split at empty lines, and one line is one question", () => {
  expect(splitText("One?\nStill one.\n\nTwo?").map(({ text }) => text)).toEqual(["One? Still one.", "Two?"]);
  expect(splitText("Only 99.5 % of the time?").map(({ text }) => text)).toEqual(["Only 99.5 % of the time?"]);
  expect(splitText(" \n ")).toEqual([]);
});

test("a table is read by its heading, else by its longest column", () => {
  expect(splitRows([["No", "Requirement", "Question"], ["1", "2.3", "Why?"], ["2", "", "When (4.1)?"], ["", "", ""]])).toEqual([{ text: "Why?", about: "2.3" }, { text: "When (4.1)?", about: "4.1" }]);
  expect(splitRows([["1", "Which of the formats do you prefer?"], ["2", "How long is the notice?"]]).map(({ text }) => text)).toEqual(["Which of the formats do you prefer?", "How long is the notice?"]);
  expect(splitRows([])).toEqual([]);
});

test("property: numbered questions come out as they went in", () => {
  const question = fc.stringMatching(/^[A-Z][a-z]{2,12}( [a-z]{1,9}){0,6}\?$/);
  fc.assert(fc.property(fc.array(question, { minLength: 2, maxLength: 40 }), (all) => {
    expect(splitText(all.map((one, index) => `${index + 1}. ${one}`).join("\n")).map(({ text }) => text)).toEqual(all);
  }), { numRuns: 50 });
});
