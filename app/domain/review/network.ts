/** The network of an address, for limits: of IPv6 the first half, which one subscriber has whole. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const [first, last] = [head, tail ?? ""].map((part) => (part ? part.split(":") : []));
  const groups = tail === undefined ? (first ?? []) : [...(first ?? []), ...Array<string>(Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0))).fill("0"), ...(last ?? [])];
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
