import { z } from "zod";
import { judgedFindings, textHashOf, waivedFindingOf } from "~/domain/checks/judgement";
import { type RuleId, ruleIds } from "~/domain/checks/rule-id";
import { canonicalJson } from "~/domain/canonical-json";
import { refuse } from "~/domain/refusal";
import { typed, typedRequired } from "~/domain/text-input";
import { findChecked } from "~db/checked";
import { saveWaiver } from "~db/waivers";
import { specificationAct } from "../act";

/** Browsers send line ends their own way; a field that is not there is sent empty. */
const named = z.string().transform((text) => text.replace(/\r\n?/g, "\n") || undefined).optional();

/** Asks the lead buyer to let a finding stand, with the reasons that the law wants for this exception (Directive 2014/24/EU, art. 42(4) for makes and origins). */
export const askWaiver = specificationAct({
  name: "waiver.asked",
  may: "waiver:ask",
  input: z.object({
    requirementId: z.string(),
    rule: z.enum(ruleIds as [RuleId, ...RuleId[]]),
    /** Which finding of the rule on this requirement. */
    finding: z.object({ language: named, words: named, other: named }).default({}),
    reason: typedRequired(4000),
    grounds: z.record(z.string(), typed(4000)).default({}),
  }),
  async perform(context, { requirementId, rule, finding, reason, grounds }) {
    const { store, actor, now, newId, specification } = context;
    const checked = await findChecked(store, context, now);
    const requirement = checked.requirements.find((one) => one.id === requirementId);
    if (!requirement) return refuse("not-found");
    const wanted = canonicalJson(finding);
    const found = judgedFindings(checked).find((one) => one.rule === rule && one.place.requirementId === requirementId && canonicalJson(waivedFindingOf(one)) === wanted);
    if (!found) return refuse("finding-gone");
    const text = checked.inForce.rules.get(rule);
    if (!text?.waivable) return refuse("not-waivable");
    if (found.waiver) return refuse("waiver-known");
    const asked = text.grounds.map(({ id }) => id);
    if (asked.some((id) => !grounds[id])) return refuse("grounds-missing");

    const waiverId = newId();
    const answers = Object.fromEntries(asked.map((id) => [id, grounds[id] ?? ""]));
    await saveWaiver(store, {
      id: waiverId, specificationId: specification.id, requirementId, rule, finding: waivedFindingOf(found), textSha256: textHashOf(requirement), reason, grounds: answers,
      position: actor.position, personId: actor.personId, authorityId: actor.authorityId, at: now,
    });
    return { waiverId, grounds: answers, packs: text.packs };
  },
});
