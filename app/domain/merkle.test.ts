import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOfHex, hex } from "./hex";
import { type Digest, consistencyPath, inclusionPath, isConsistent, isIncluded, leafDigest, rootOf } from "./merkle";

const most = 64;
const leaves = Array.from({ length: most }, (_, index) => leafDigest(Uint8Array.of(index)));
const tree = (size: number) => leaves.slice(0, size);
const roots = Array.from({ length: most + 1 }, (_, size) => rootOf(tree(size)));
const rootAt = (size: number): Digest => roots[size] ?? new Uint8Array();
const sizes = Array.from({ length: most }, (_, index) => index + 1);

const inclusion = (index: number, size: number) => ({ leaf: leaves[index] ?? new Uint8Array(), index, size, path: inclusionPath(tree(size), index), root: rootAt(size) });
const consistency = (from: number, to: number) => ({ earlier: { size: from, root: rootAt(from) }, later: { size: to, root: rootAt(to) }, path: consistencyPath(tree(to), from) });

function flipped(digest: Digest, bit: number): Digest {
  const copy = digest.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
const changedPaths = (path: readonly Digest[], bits: readonly number[]) =>
  path.flatMap((digest, place) => bits.map((bit) => path.map((one, index) => (index === place ? flipped(digest, bit) : one))));
/** The path with one hash lost, one doubled, one more. */
const bentPaths = (path: readonly Digest[]) => [...path.map((_, place) => path.filter((__, index) => index !== place)), [...path, rootAt(1)], [rootAt(1), ...path]];

/** The inputs and roots with which RFC 6962 implementations are commonly checked. */
const known = [
  ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  ["00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
  ["10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
  ["2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
  ["3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"],
  ["40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"],
  ["5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"],
  ["606162636465666768696a6b6c6d6e6f", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"],
] as const;

test("the known roots of RFC 6962 come out", () => {
  const data = known.map(([input]) => leafDigest(bytesOfHex(input)));
  expect(known.map((_, index) => hex(rootOf(data.slice(0, index + 1))))).toEqual(known.map(([, root]) => root));
  expect(hex(rootOf([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("the known proofs of RFC 6962 come out", () => {
  const data = known.map(([input]) => leafDigest(bytesOfHex(input)));
  expect(inclusionPath(data, 5).map(hex)).toEqual([
    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  ]);
  expect(consistencyPath(data, 6).map(hex)).toEqual([
    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  ]);
});

describe("inclusion", () => {
  test("every leaf of every size is proven, and with no hash changed, lost or added", () => {
    for (const size of sizes)
      for (let index = 0; index < size; index++) {
        const proof = inclusion(index, size);
        expect(isIncluded(proof)).toBe(true);
        const others = [...changedPaths(proof.path, [(index * 7 + size) % 256]), ...bentPaths(proof.path)];
        expect(others.filter((path) => isIncluded({ ...proof, path }))).toEqual([]);
        for (let other = 0; other < size; other++) if (other !== index) expect(isIncluded({ ...proof, index: other })).toBe(false);
      }
  });

  test("a changed bit anywhere is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: most }), fc.nat(), fc.nat(), (size, place, bit) => {
        const proof = inclusion(place % size, size);
        const at = bit % (256 * (proof.path.length + 2));
        const digests = [proof.leaf, proof.root, ...proof.path].map((digest, index) => (index === at >> 8 ? flipped(digest, at & 255) : digest));
        const [leaf, root, ...path] = digests;
        expect(isIncluded({ ...proof, leaf: leaf ?? proof.leaf, root: root ?? proof.root, path })).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("places that no tree has are refused", () => {
    const proof = inclusion(0, 1);
    for (const [index, size] of [[1, 1], [-1, 1], [0, 0], [0.5, 1], [0, 2 ** 60], [Number.NaN, 1]] as const) expect(isIncluded({ ...proof, index, size })).toBe(false);
  });
});

describe("consistency", () => {
  test("every pair of sizes is proven, and with no hash changed, lost or added", () => {
    for (const to of sizes)
      for (let from = 1; from <= to; from++) {
        const proof = consistency(from, to);
        expect(isConsistent(proof)).toBe(true);
        const others = [...changedPaths(proof.path, [(from * 11 + to) % 256]), ...bentPaths(proof.path)];
        expect(others.filter((path) => isConsistent({ ...proof, path }))).toEqual([]);
      }
  });

  test("a changed bit anywhere is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: most }), fc.nat(), fc.nat(), (to, place, bit) => {
        const proof = consistency(1 + (place % to), to);
        const at = bit % (256 * (proof.path.length + 2));
        const [earlier, later, ...path] = [proof.earlier.root, proof.later.root, ...proof.path].map((digest, index) => (index === at >> 8 ? flipped(digest, at & 255) : digest));
        expect(isConsistent({ earlier: { ...proof.earlier, root: earlier ?? rootAt(0) }, later: { ...proof.later, root: later ?? rootAt(0) }, path })).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("a tree whose past was rewritten, a shrunk one and an empty past are refused", () => {
    const rewritten = [leafDigest(Uint8Array.of(99)), ...leaves.slice(1, 9)];
    const later = { size: 9, root: rootOf(rewritten) };
    expect(isConsistent({ earlier: { size: 5, root: rootAt(5) }, later, path: consistencyPath(rewritten, 5) })).toBe(false);
    expect(isConsistent({ ...consistency(5, 9), earlier: { size: 9, root: rootAt(9) }, later: { size: 5, root: rootAt(5) } })).toBe(false);
    expect(isConsistent({ ...consistency(5, 9), earlier: { size: 0, root: rootAt(0) }, path: [] })).toBe(false);
  });
});

test("hexadecimal digits come back as the bytes that they were", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(bytesOfHex(hex(bytes))).toEqual(bytes)));
  for (const text of ["0", "0g", "AB", " 00"]) expect(() => bytesOfHex(text)).toThrow();
});
