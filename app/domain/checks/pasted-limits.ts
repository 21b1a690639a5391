/** How much of somebody's text is checked: about 500 pages. */
export const pastedLimits = { bytes: 20_000_000, unpacked: 120_000_000, characters: 1_500_000, paragraphs: 30_000, seconds: 30, memoryMegabytes: 768 } as const;

/** Why a text or file is refused whole. */
export const pastedTroubles = ["kind", "too-large", "bomb", "broken", "too-long", "nothing-inside", "too-slow", "busy"] as const;
export type PastedTrouble = (typeof pastedTroubles)[number];
