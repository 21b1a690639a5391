import { z } from "zod";
import { isLocked } from "~/domain/needs/criteria-lock";
import { refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { findCriteriaLock } from "~db/criteria-lock";
import { specificationAct } from "../act";

/** Opens award criteria that are public for a corrigendum. The next publication locks them again. */
export const openCriteria = specificationAct({
  name: "criteria.opened",
  may: "criteria:edit",
  input: z.object({ reason: typedRequired(2000) }),
  perform: async (context) => (isLocked(await findCriteriaLock(context.store, context, context.now)) ? {} : refuse("criteria-not-locked")),
});
