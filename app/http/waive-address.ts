import type { Finding } from "~/domain/checks/finding";
import { waivedFindingOf } from "~/domain/checks/judgement";
import type { ShownFinding } from "./findings";

/** Where one asks to let a finding stand: the form of its requirement, which the rest of the address fills in. */
export function waiveAddress(at: string, { rule, place }: Pick<Finding, "rule" | "place">): string {
  const search = new URLSearchParams([["rule", rule], ...Object.entries(waivedFindingOf({ place }))]);
  return `${at}/requirements/${place.requirementId}/waivers?${search.toString()}`;
}

/** Whether the rest of the address names this finding. */
export function isNamed({ rule, place }: Pick<Finding, "rule" | "place">, search: URLSearchParams): boolean {
  const { language = "", words = "", other = "" } = waivedFindingOf({ place });
  return search.get("rule") === rule && (search.get("language") ?? "") === language && (search.get("words") ?? "") === words && (search.get("other") ?? "") === other;
}

/** Whether there is something to ask for: it can be let stand, nobody has asked yet, and it is more than a matter of style. */
export const isOpenToWaiver = ({ waivable, waiver, severity }: Pick<ShownFinding, "waivable" | "waiver" | "severity">): boolean => waivable && !waiver && severity !== "hint";
