import { clarityRules } from "./clarity/clarity-rules";
import { consistencyRules } from "./consistency/consistency-rules";
import { lawRules } from "./law/law-rules";
import { marketRules } from "./market/market-rules";
import { processRules } from "./process/process-rules";
import type { Rule } from "./rule";

/** Every rule. What each says, weighs and rests on stands in the rule packs: templates/rules. */
export const rules: readonly Rule[] = [...processRules, ...lawRules, ...consistencyRules, ...clarityRules, ...marketRules];
