import type { WholeRule } from "../rule";

/** An empty document cannot be signed. */
export const nothingToFreeze: WholeRule = { id: "nothing-to-freeze", kind: "whole", check: ({ requirements }) => (requirements.length > 0 ? [] : [{ place: {} }]) };
