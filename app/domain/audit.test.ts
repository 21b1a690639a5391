import fc from "fast-check";
import { expect, test } from "vitest";
import { type AuditEvent, chained, firstBreak, linkOf } from "./audit";
import { canonicalJson } from "./canonical-json";
import { sha256 } from "./sha256";

const entry = (payload: unknown) => ({ act: "x", personId: "p", authorityId: "a", roles: [], at: "2026-11-23T10:00:00.000Z", reason: null, payload });

function chainOf(payloads: unknown[]): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (const payload of payloads) events.push(chained("c", events.at(-1) ?? null, entry(payload)));
  return events;
}

test("a whole chain has no break; a changed, missing or swapped entry breaks it where it is", () => {
  const links = chainOf([1, 2, 3, 4]).map(linkOf);
  expect(firstBreak(links)).toBeNull();
  expect(firstBreak(links.map((link, index) => (index === 2 ? { ...link, act: "y" } : link)))).toBe(3);
  expect(firstBreak(links.filter((_, index) => index !== 1))).toBe(2);
  expect(firstBreak(links.slice(1))).toBe(1);
});

test("a changed detail changes its link", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 }), fc.nat(), (payloads, at) => {
      const events = chainOf(payloads);
      const index = at % events.length;
      const forged = events.map((event, place) => (place === index ? { ...event, payload: `${event.payload} ` } : event));
      expect(firstBreak(forged.map(linkOf))).toBe(index + 1);
    }),
  );
});

test("canonical JSON: keys sorted by UTF-16, nothing lost, the same from any key order", () => {
  expect(canonicalJson({ b: 1, a: [true, null, "ē\n"], "\u20ac": 1e21, "\ud83d\ude00": 0 })).toBe('{"a":[true,null,"ē\\n"],"b":1,"€":1e+21,"😀":0}');
  expect(() => canonicalJson(NaN)).toThrow();
  expect(() => canonicalJson("\ud800")).toThrow();
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("a link's hash is the one over its canonical text, whatever its words are", () => {
  const words = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\\u0000", "\\\\ud800", '"', "\n", "\u2028", "😀"));
  fc.assert(
    fc.property(words, words, fc.option(words), (act, chain, personId) => {
      const { hash, ...link } = linkOf(chained(chain, null, { ...entry(1), act, personId }));
      expect(hash).toBe(sha256(canonicalJson(link)));
    }),
  );
  expect(() => chained("\ud800", null, entry(1))).toThrow();
});
