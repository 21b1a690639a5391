import { z } from "zod";
import { Localized } from "../language";

/** How several authorities' values for one parameter become one. "equal" cannot be settled by arithmetic. */
export const Direction = z.enum(["higher", "lower", "union", "intersection", "equal", "free"]);
export type Direction = z.infer<typeof Direction>;

const ParameterId = z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case letters, digits and hyphens");

/** A value that buyers often choose, and why. */
const typical = <Value extends z.ZodType>(value: Value) => z.array(z.strictObject({ value, reason: Localized })).default([]);

const common = { id: ParameterId, label: Localized, hint: Localized.optional() };

const NumberParameter = z.strictObject({
  ...common,
  type: z.literal("number"),
  unit: Localized.optional(),
  minimum: z.number(),
  maximum: z.number(),
  decimals: z.int().min(0).max(4).default(0),
  default: z.number().optional(),
  typical: typical(z.number()),
  direction: Direction.extract(["higher", "lower", "equal", "free"]),
});

const ChoiceParameter = z.strictObject({
  ...common,
  type: z.literal("choice"),
  multiple: z.boolean().default(false),
  options: z.array(z.strictObject({ id: ParameterId, label: Localized })).min(2),
  default: z.array(ParameterId).optional(),
  typical: typical(z.array(ParameterId)),
  direction: Direction.extract(["union", "intersection", "equal", "free"]),
});

const DateParameter = z.strictObject({
  ...common,
  type: z.literal("date"),
  default: z.iso.date().optional(),
  typical: typical(z.iso.date()),
  direction: Direction.extract(["higher", "lower", "equal", "free"]),
});

const TextParameter = z.strictObject({
  ...common,
  type: z.literal("text"),
  default: z.string().optional(),
  typical: typical(z.string()),
  direction: Direction.extract(["equal", "free"]),
});

/** A typed placeholder of a clause: `{{id}}` in its text stands for the value. */
export const Parameter = z
  .discriminatedUnion("type", [NumberParameter, ChoiceParameter, DateParameter, TextParameter])
  .superRefine((parameter, context) => {
    if (parameter.type === "number" && parameter.minimum > parameter.maximum)
      context.addIssue({ code: "custom", path: ["minimum"], message: "is above the maximum" });
    if (parameter.type === "choice" && !parameter.multiple && ["union", "intersection"].includes(parameter.direction))
      context.addIssue({ code: "custom", path: ["direction"], message: "union and intersection need multiple: true" });
    if (parameter.default !== undefined && !fits(parameter, parameter.default))
      context.addIssue({ code: "custom", path: ["default"], message: "breaks the parameter's own constraint" });
    for (const [index, { value }] of parameter.typical.entries())
      if (!fits(parameter, value)) context.addIssue({ code: "custom", path: ["typical", index, "value"], message: "breaks the parameter's own constraint" });
  });
export type Parameter = z.infer<typeof Parameter>;

/** What kind a parameter is to its writer, for whom one choice and several are two kinds. */
export const kindOf = (parameter: Parameter): string => (parameter.type === "choice" && parameter.multiple ? "choices" : parameter.type);

/** A number, a set of option ids, an ISO 8601 date or a text. */
export const ParameterValue = z.union([z.number(), z.array(z.string()), z.string()]);
export type ParameterValue = z.infer<typeof ParameterValue>;

/** Whether a value keeps the parameter's constraint. */
export function fits(parameter: Parameter, value: ParameterValue): boolean {
  switch (parameter.type) {
    case "number":
      return (
        typeof value === "number" &&
        Number.isFinite(value) &&
        value >= parameter.minimum &&
        value <= parameter.maximum &&
        Number(value.toFixed(parameter.decimals)) === value
      );
    case "choice":
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        (parameter.multiple || value.length === 1) &&
        new Set(value).size === value.length &&
        value.every((id) => parameter.options.some((option) => option.id === id))
      );
    case "date":
      return z.iso.date().safeParse(value).success;
    case "text":
      return typeof value === "string" && value.trim().length > 0 && value.length <= 2000;
  }
}
