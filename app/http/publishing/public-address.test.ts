import { expect, test } from "vitest";
import { acceptedLanguage } from "./accepted-language";
import { knownQuery, publicPlace } from "./public-address";

test("an address says what of which version it asks for", () => {
  expect(publicPlace("/published")).toMatchObject({ kind: "list", specificationId: null });
  expect(publicPlace("/published/s1/requirements/r1")).toMatchObject({ kind: "page", specificationId: "s1", version: "newest" });
  expect(publicPlace("/published/s1/versions/12/files/specification.lv.pdf")).toMatchObject({ kind: "file", version: 12, name: "specification.lv.pdf" });
  // There is no version 0: it is answered like every other that does not exist.
  for (const number of ["0", "01", "x", "9999999"]) expect(publicPlace(`/published/s1/versions/${number}`)?.version).toBe(0);
  for (const path of ["/", "/publishedx", "/published/", "/published/s1/subscription", "/specifications/s1"]) expect(publicPlace(path)).toBeNull();
});

test("what is not known of a query makes no other page, whatever its order", () => {
  const query = (text: string) => new URLSearchParams(knownQuery(new URLSearchParams(text))).toString();
  expect(query("utm=1&search=a&lot=l&empty=&level=shall&level=may")).toBe(query("level=shall&level=may&lot=l&search=a"));
  expect(query(`search=${"x".repeat(500)}`)).toHaveLength(107);
});

test("a browser gets the language that it likes best of those that there are", () => {
  expect([undefined, "", "lv", "de, lv;q=0.8, en;q=0.9", "lv-LV,lv;q=0.9,en;q=0.8", "en;q=0, lv;q=0.1", "de"].map(acceptedLanguage)).toEqual(["en", "en", "lv", "en", "lv", "lv", "en"]);
});
