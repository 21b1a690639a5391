import { rules } from "~/domain/checks/rules";
import { ruleTable } from "~/exporters/markdown/rule-table";
import { readReference } from "~db/publish-library";

/** What docs/checks.md has to hold. */
export function rulesDocument(): string {
  const { rulePacks, words } = readReference();
  return ruleTable({ packs: rulePacks, words, rules });
}
