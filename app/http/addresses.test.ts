import fc from "fast-check";
import { expect, test } from "vitest";
import { addressBook } from "./addresses";

const find = addressBook(["/", "/members", "/specifications/new", "/specifications/:id", "/specifications/:id/values", "/specifications/:id/files/:file", "/specifications/:id/files/all"].map((path) => [path, path] as const));

test("a fixed word is a better match than a parameter, and a wrong turn is taken back", () => {
  expect(find("/")).toBe("/");
  expect(find("/specifications/new")).toBe("/specifications/new");
  expect(find("/specifications/7")).toBe("/specifications/:id");
  expect(find("/specifications/new/values")).toBe("/specifications/:id/values");
  expect(find("/specifications/7/files/all")).toBe("/specifications/:id/files/all");
  expect(find("/specifications/7/files/a.pdf")).toBe("/specifications/:id/files/:file");
});

test("nothing else is there", () => {
  for (const path of ["", "members", "/members/", "//members", "/specifications//values", "/specifications/7/values/8", "/Members"]) expect(find(path)).toBeNull();
});

test("every pattern is found again, whatever stands for its parameters", () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}$/).filter((one) => !["new", "all"].includes(one));
  fc.assert(fc.property(word, word, (id, file) => {
    expect(find(`/specifications/${id}/files/${file}`)).toBe("/specifications/:id/files/:file");
    expect(find(`/specifications/${id}`)).toBe("/specifications/:id");
  }));
});
