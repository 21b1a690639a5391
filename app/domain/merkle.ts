import { digestOf } from "./sha256";

/** 32 bytes. */
export type Digest = Uint8Array;

/** Hash of a leaf's data. RFC 9162, 2.1.1. */
export const leafDigest = (data: Uint8Array): Digest => digestOf(prefixed(0, data));

/** The root over leaf digests: any changed, added, removed or moved leaf gives another one. RFC 9162, 2.1.1. */
export function rootOf(leaves: readonly Digest[]): Digest {
  if (leaves.length === 0) return digestOf(new Uint8Array());
  let level = leaves;
  while (level.length > 1) level = above(level);
  return level[0] ?? digestOf(new Uint8Array());
}

/** What one must know to get from a leaf to the root. RFC 9162, 2.1.3.1. */
export function inclusionPath(leaves: readonly Digest[], index: number): Digest[] {
  const path: Digest[] = [];
  for (let level = leaves, at = index; level.length > 1; level = above(level), at = half(at)) {
    const sibling = level[at % 2 === 0 ? at + 1 : at - 1];
    if (sibling) path.push(sibling);
  }
  return path;
}

interface Inclusion {
  leaf: Digest;
  index: number;
  size: number;
  path: readonly Digest[];
  root: Digest;
}

/** Whether the path leads from the leaf in its place to the root. RFC 9162, 2.1.3.2. */
export function isIncluded({ leaf, index, size, path, root }: Inclusion): boolean {
  if (!isPlace(index, size)) return false;
  const walk = new Walk(index, size - 1);
  let result = leaf;
  for (const one of path) {
    if (walk.ended) return false;
    result = walk.isRight ? node(one, result) : node(result, one);
    walk.up();
  }
  return walk.ended && same(result, root);
}

/** What one must know to see that a tree's first leaves are those of its earlier self. RFC 9162, 2.1.4.1. */
export function consistencyPath(leaves: readonly Digest[], earlier: number): Digest[] {
  return earlier > 0 && earlier < leaves.length ? subproof(leaves, earlier, true) : [];
}

function subproof(leaves: readonly Digest[], earlier: number, whole: boolean): Digest[] {
  if (earlier === leaves.length) return whole ? [] : [rootOf(leaves)];
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return earlier <= left
    ? [...subproof(leaves.slice(0, left), earlier, whole), rootOf(leaves.slice(left))]
    : [...subproof(leaves.slice(left), earlier - left, false), rootOf(leaves.slice(0, left))];
}

interface Consistency {
  earlier: { size: number; root: Digest };
  later: { size: number; root: Digest };
  path: readonly Digest[];
}

/** Whether the path shows that the later tree begins with the earlier one. RFC 9162, 2.1.4.2. */
export function isConsistent({ earlier, later, path }: Consistency): boolean {
  if (earlier.size === later.size) return path.length === 0 && same(earlier.root, later.root);
  if (!isPlace(earlier.size - 1, later.size)) return false;
  const [first, ...rest] = isPowerOfTwo(earlier.size) ? [earlier.root, ...path] : path;
  if (!first) return false;

  const walk = new Walk(earlier.size - 1, later.size - 1);
  walk.upWhileRight();
  let [before, after] = [first, first];
  for (const one of rest) {
    if (walk.ended) return false;
    if (walk.isRight) [before, after] = [node(one, before), node(one, after)];
    else after = node(after, one);
    walk.up();
  }
  return walk.ended && same(before, earlier.root) && same(after, later.root);
}

/** The way up from a node to the root, beside the way up from the last node: fn and sn of RFC 9162. */
class Walk {
  constructor(
    private at: number,
    private last: number,
  ) {}
  get ended(): boolean {
    return this.last === 0;
  }
  /** Whether the next hash of the path stands left of this one. */
  get isRight(): boolean {
    return this.at % 2 === 1 || this.at === this.last;
  }
  up() {
    // A node without a right neighbour has no hash of its own on those levels.
    if (this.isRight) while (this.at % 2 === 0 && this.at > 0) this.step();
    this.step();
  }
  upWhileRight() {
    while (this.at % 2 === 1) this.step();
  }
  private step() {
    [this.at, this.last] = [half(this.at), half(this.last)];
  }
}

/** The next level: pairs hashed together, an odd last one as it is. */
function above(level: readonly Digest[]): Digest[] {
  const next: Digest[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left) next.push(right ? node(left, right) : left);
  }
  return next;
}

function node(left: Digest, right: Digest): Digest {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return digestOf(bytes);
}

function prefixed(prefix: number, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes[0] = prefix;
  bytes.set(data, 1);
  return bytes;
}

const half = (value: number) => Math.floor(value / 2);
const isPlace = (index: number, size: number) => Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
const isPowerOfTwo = (value: number): boolean => value === 1 || (value % 2 === 0 && isPowerOfTwo(value / 2));
const same = (one: Digest, other: Digest) => one.length === other.length && one.every((byte, index) => byte === other[index]);
