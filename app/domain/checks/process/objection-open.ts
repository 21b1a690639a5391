import type { WholeRule } from "../rule";

/** Nobody objects to what a requirement says: a majority may decide a change, but no objection is frozen over. */
export const objectionOpen: WholeRule = { id: "objection-open", kind: "whole", check: ({ objections }) => objections.map((place) => ({ place })) };
