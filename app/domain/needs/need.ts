import { z } from "zod";
import { Amount, Percentage } from "../decimal";
import { PartlyLocalized } from "../language";
import { Currency } from "./currency";
import { FundingSource } from "./funding";

/** Something that the authorities buy, named once for all: in a lot, or in the whole where there are no lots. */
export const NeedItem = z.strictObject({ id: z.string(), lotId: z.string().nullable(), label: PartlyLocalized, unit: PartlyLocalized });
export type NeedItem = z.infer<typeof NeedItem>;

export const quantities = ["firm", "optional", "estimated", "maximum"] as const;
export const worths = ["estimatedValue", "maximumValue"] as const;

/** How much of an item one authority needs. Values are without VAT, whose rate stands apart. Null: not stated. */
export const Need = z.strictObject({
  itemId: z.string(),
  firm: Amount.nullable(),
  optional: Amount.nullable(),
  estimated: Amount.nullable(),
  maximum: Amount.nullable(),
  estimatedValue: Amount.nullable(),
  maximumValue: Amount.nullable(),
  vatRate: Percentage.nullable(),
});
export type Need = z.infer<typeof Need>;

/** What one authority needs and what it pays it from. */
export const AuthorityNeeds = z.strictObject({ authorityId: z.string(), currency: Currency, needs: z.array(Need), funding: z.array(FundingSource) });
export type AuthorityNeeds = z.infer<typeof AuthorityNeeds>;

/** Whether anything is said; a need without a figure is none. */
export const isStated = ({ itemId: _, vatRate: __, ...figures }: Need): boolean => Object.values(figures).some((figure) => figure !== null);
