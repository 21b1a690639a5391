import type { Rule } from "../rule";

export const marketRules: readonly Rule[] = [

];
