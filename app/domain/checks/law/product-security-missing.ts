import { hasText } from "../../conditions/conditions";
import type { WholeRule } from "../rule";

/** Products with digital elements are bought with their security requirements: Regulation (EU) 2024/2847, art. 5(2). */
export const productSecurityMissing: WholeRule = {
  id: "product-security-missing", kind: "whole",
  check: ({ conditions: { connectedProducts } }) => (connectedProducts.decision === null || (connectedProducts.decision === "some" && !hasText(connectedProducts.text)) ? [{ place: {} }] : []),
};
