interface Branch<Value> {
  fixed: Map<string, Branch<Value>>;
  parameter: Branch<Value> | null;
  value: Value | null;
}

const branch = <Value>(): Branch<Value> => ({ fixed: new Map(), parameter: null, value: null });

/**
 * Looks an address up in a list of patterns ("/specifications/:specificationId/values") without trying one after the other.
 * A fixed word is a better match than a parameter: /specifications/new is no specification. Null where nothing matches.
 */
export function addressBook<Value>(entries: Iterable<readonly [path: string, value: Value]>): (path: string) => Value | null {
  const root = branch<Value>();
  for (const [path, value] of entries) {
    let at = root;
    for (const part of partsOf(path)) at = part.startsWith(":") ? (at.parameter ??= branch()) : fixedIn(at, part);
    at.value = value;
  }
  return (path) => (path.startsWith("/") ? find(root, partsOf(path), 0) : null);
}

/** "/" has no parts; "/members/" has an empty one at its end, which nothing matches. */
const partsOf = (path: string): string[] => (path === "/" ? [] : path.slice(1).split("/"));

function fixedIn<Value>(at: Branch<Value>, part: string): Branch<Value> {
  const known = at.fixed.get(part);
  if (known) return known;
  const made = branch<Value>();
  at.fixed.set(part, made);
  return made;
}

function find<Value>(at: Branch<Value>, parts: readonly string[], index: number): Value | null {
  const part = parts[index];
  if (part === undefined) return at.value;
  const fixed = at.fixed.get(part);
  const found = fixed && find(fixed, parts, index + 1);
  return found ?? (at.parameter && part !== "" ? find(at.parameter, parts, index + 1) : null);
}
