import { z } from "zod";
import { decisions } from "~/domain/conditions/conditions";
import { refuse } from "~/domain/refusal";
import { typedLocalizedOrNone, typed } from "~/domain/text-input";
import { findConditions, saveConditions } from "~db/conditions";
import { specificationAct } from "../act";

const text = typedLocalizedOrNone(4000);
const nothingTyped = (typedText: string): string | null => typedText || null;
const upTo = (most: number) => typed(20).transform(nothingTyped).pipe(z.coerce.number<string>({ error: "whole-number" }).int({ error: "whole-number" }).min(1, { error: "range" }).max(most, { error: "range" }).nullable());
const oneOf = <const Decision extends string>(known: readonly Decision[]) => z.string().transform(nothingTyped).pipe(z.enum(known, { error: "choose-one" }).nullable());
const address = typed(500).transform(nothingTyped).pipe(z.url({ protocol: /^https?$/, error: "address" }).nullable());

/** Says what the documents decide besides the requirements; what is left open stays undecided. */
export const setConditions = specificationAct({
  name: "conditions.set",
  may: "conditions:set",
  input: z.object({
    revision: z.coerce.number().int(),
    lots: z.object({ reason: text, most: upTo(1000), rule: text }),
    variants: z.object({ decision: oneOf(decisions.variants), minimum: text, presentation: text }),
    accessibility: z.object({ decision: oneOf(decisions.accessibility), reason: text }),
    duration: z.object({ months: upTo(1200), reason: text }),
    options: z.object({ decision: oneOf(decisions.options), text }),
    rights: z.object({ decision: oneOf(decisions.rights), text }),
    exit: z.object({ decision: oneOf(decisions.exit), text }),
    interoperability: z.object({ decision: oneOf(decisions.interoperability), reason: text, report: address }),
    connectedProducts: z.object({ decision: oneOf(decisions.connectedProducts), text }),
  }),
  async perform(context, { revision, ...conditions }) {
    const { store, actor, specification, now } = context;
    const change = { specificationId: specification.id, revision, personId: actor.personId, at: now };
    if (await saveConditions(store, change, conditions)) return { revision: revision + 1 };
    return refuse("stale", await findConditions(store, context));
  },
});
