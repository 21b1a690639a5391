import { chanceFrom } from "../faults/bending";

/** Choices from a seed: the same seed plays the same workflow. */
export interface Random {
  /** From 0 to less than a limit. */
  below: (limit: number) => number;
  pick: <Item>(items: readonly Item[]) => Item | undefined;
  chance: (share: number) => boolean;
  shuffled: <Item>(items: readonly Item[]) => Item[];
}

export function randomFrom(seed: number): Random {
  const below = chanceFrom(seed);
  return {
    below,
    pick: (items) => items[below(items.length)],
    chance: (share) => below(1_000_000) < share * 1_000_000,
    shuffled: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
