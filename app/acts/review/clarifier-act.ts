import type { z } from "zod";
import type { Permission } from "~/domain/people/permission";
import { type Refusal, refuse } from "~/domain/refusal";
import { isClarifier } from "~db/clarifiers";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";
import { clarificationChain } from "../vendor-act";

/** An act of the clarification team, recorded in the log that only the team reads unless it is for everybody. Being in the team is asked inside the transaction. */
export function clarifierAct<Input extends z.ZodObject, Result extends object>(definition: {
  name: string;
  input: Input;
  may?: Permission;
  perform: (context: Context & FoundSpecification, input: z.output<Input>) => Promise<Result | Refusal>;
  payload?: (input: z.output<Input>, result: Result) => unknown;
  isForEverybody?: boolean;
}) {
  const { isForEverybody, ...rest } = definition;
  return specificationAct<Input, Result>({
    may: "question:triage",
    ...rest,
    when: "any",
    chain: isForEverybody ? undefined : clarificationChain,
    perform: async (context, input) => ((await isClarifier(context.store, context, context.actor)) ? definition.perform(context, input) : refuse("not-permitted")),
  });
}
