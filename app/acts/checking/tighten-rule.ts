import { z } from "zod";
import { type RuleId, ruleIds } from "~/domain/checks/rule-id";
import { isStricter, rulesInForce } from "~/domain/checks/rule-pack";
import { refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { findCountryUnscoped } from "~db/people";
import { findBasis } from "~db/reference-data";
import { deleteStrictRule, findStrictRules, saveStrictRule } from "~db/strict-rules";
import { act } from "../act";

const Rule = z.enum(ruleIds as [RuleId, ...RuleId[]]);

/** The acting authority takes a rule more seriously than the packs of its country do: in every specification that it takes part in. Less seriously is not possible. */
export const tightenRule = act({
  name: "rule.tightened",
  may: "rule:tighten",
  input: z.object({ rule: Rule, severity: z.enum(["error", "warning"], { error: "choose-one" }), reason: typedRequired(2000) }),
  async perform({ store, actor: { authorityId, personId }, now }, { rule, severity, reason }) {
    const country = await findCountryUnscoped(store, authorityId);
    const { packs } = await findBasis(store);
    const known = rulesInForce(packs, { countries: country ? [country] : [], day: now.toISOString().slice(0, 10) }).rules.get(rule);
    if (!known) return refuse("not-found");
    if (!isStricter(severity, known.severity)) return refuse("not-stricter");
    await saveStrictRule(store, { authorityId, rule, severity, reason, personId }, now);
    return { rule };
  },
});

/** The acting authority goes back to what the packs say. */
export const loosenRule = act({
  name: "rule.loosened",
  may: "rule:tighten",
  input: z.object({ rule: Rule }),
  async perform({ store, actor: { authorityId } }, { rule }) {
    const own = await findStrictRules(store, [authorityId]);
    if (!own.some((one) => one.rule === rule)) return refuse("not-tightened");
    await deleteStrictRule(store, authorityId, rule);
    return { rule };
  },
});
