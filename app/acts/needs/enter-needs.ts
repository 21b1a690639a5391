import { z } from "zod";
import { Amount, Percentage, decimalsOf } from "~/domain/decimal";
import { Currency, minorUnits } from "~/domain/needs/currency";
import { FundingSource, fundingKinds } from "~/domain/needs/funding";
import { isStated, worths } from "~/domain/needs/need";
import { refuse } from "~/domain/refusal";
import { rowsOf, typed, typedRequired } from "~/domain/text-input";
import { findProcurement, saveOwnNeeds } from "~db/procurement";
import { specificationAct } from "../act";

const nothingTyped = (text: string): string | null => text || null;
const quantity = z.string().transform(nothingTyped).pipe(Amount.refine((value) => decimalsOf(value) <= 6, { error: "too-precise" }).nullable());
const percentage = z.string().transform(nothingTyped).pipe(Percentage.nullable());

const NeedInput = z.object({ firm: quantity, optional: quantity, estimated: quantity, maximum: quantity, estimatedValue: quantity, maximumValue: quantity, vatRate: percentage });

const FundingInput = z
  .object({ kind: z.enum(fundingKinds), name: typedRequired(300), programme: typed(300).transform(nothingTyped), rate: percentage, amount: quantity, share: percentage })
  .pipe(FundingSource);

const Input = z
  .object({ revision: z.coerce.number().int(), currency: Currency, needs: z.record(z.string(), NeedInput), funding: rowsOf(FundingInput, 50) })
  .superRefine(({ currency, needs, funding }, context) => {
    const fine = (value: string | null) => value === null || decimalsOf(value) <= minorUnits(currency);
    const refuseAt = (path: (string | number)[]) => context.addIssue({ code: "custom", path, message: "smallest-unit" });
    for (const [itemId, need] of Object.entries(needs)) for (const worth of worths) if (!fine(need[worth])) refuseAt(["needs", itemId, worth]);
    for (const [index, source] of funding.entries()) if (source && !fine(source.amount)) refuseAt(["funding", index, "amount"]);
  });

/** Enters how much the acting authority needs of each item, what it is worth, and where the money comes from. */
export const enterNeeds = specificationAct({
  name: "needs.entered",
  may: "need:enter",
  input: Input,
  async perform(context, { revision, currency, needs, funding: rows }) {
    const { store, actor, specification, now } = context;
    const funding = rows.flatMap((row) => row ?? []);
    const { items, authorities } = await findProcurement(store, context);
    if (Object.keys(needs).some((id) => !items.some((item) => item.id === id))) return refuse("not-found");

    const stated = items.flatMap(({ id: itemId }) => (needs[itemId] ? [{ itemId, ...needs[itemId] }] : [])).filter(isStated);
    const change = { specificationId: specification.id, revision, personId: actor.personId, at: now };
    if (await saveOwnNeeds(store, change, { authorityId: actor.authorityId, currency, needs: stated, funding })) return { revision: revision + 1 };
    return refuse("stale", authorities.find((one) => one.authorityId === actor.authorityId));
  },
});
