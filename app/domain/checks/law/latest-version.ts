import { wordRule } from "../rule";

/** What is the latest changes; what has to be offered does not: Directive 2014/24/EU, art. 42(3)(a). */
export const latestVersion = wordRule("latest-version", "latest", { levels: ["shall"] });
