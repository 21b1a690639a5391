/** Numbers from a seed: the same seed plays the same workflow. */
export interface Random {
  /** From 0 to less than a limit. */
  below: (limit: number) => number;
  pick: <Item>(items: readonly Item[]) => Item | undefined;
  chance: (share: number) => boolean;
  shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** The mulberry32 generator. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)],
    chance: (share) => next() < share,
    shuffled: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
