import type { ReadRequirement } from "../rule";

/** Whether a requirement is about accessibility: by the topic of its clause, or by its words. */
export const isOnAccessibility = ({ requirement: { clause }, texts }: ReadRequirement): boolean => clause?.topic === "accessibility" || texts.some((text) => text.hits("accessibility").length > 0);
