import { z } from "zod";
import { AwardScheme } from "../needs/award";
import { AuthorityNeeds, NeedItem, isStated } from "../needs/need";
import type { Procurement } from "../needs/procurement";
import { CallOffBuyer, ProcedureForm } from "../needs/procedure";

/** What a baseline holds of procedure, needs and award criteria; each is absent where nothing was said. */
export const FrozenProcurement = z.strictObject({
  procedureForm: ProcedureForm.optional(),
  buyers: z.array(CallOffBuyer).optional(),
  needs: z.strictObject({ items: z.array(NeedItem), authorities: z.array(AuthorityNeeds) }).optional(),
  criteria: z.array(AwardScheme).optional(),
});
export type FrozenProcurement = z.infer<typeof FrozenProcurement>;

/** Where the order alone counts, weights from before do not. */
const withoutWeights = (scheme: AwardScheme): AwardScheme => ({
  ...scheme, criteria: scheme.criteria.map((one) => ({ ...one, weight: null, parts: one.parts.map((part) => ({ ...part, weight: null })) })),
});

/** The same content gives the same text: sheets by authority, needs in the order of the joint list, nothing that says nothing. */
export function frozenProcurement({ procedure, items, authorities, criteria }: Procurement): FrozenProcurement {
  const sheets = authorities
    .map(({ authorityId, currency, needs, funding }) => ({ authorityId, currency, funding, needs: items.flatMap((item) => needs.filter((need) => need.itemId === item.id && isStated(need))) }))
    .filter(({ needs, funding }) => needs.length > 0 || funding.length > 0)
    .sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1));
  const schemes = criteria.schemes.filter((scheme) => scheme.criteria.length > 0).map((scheme) => (scheme.weighting === "order" ? withoutWeights(scheme) : scheme));
  return {
    ...(procedure && { procedureForm: { form: procedure.form, currency: procedure.currency, rates: procedure.rates } }),
    ...(procedure && procedure.buyers.length > 0 && { buyers: procedure.buyers }),
    ...(sheets.length > 0 && { needs: { items: items.map(({ id, lotId, label, unit }) => ({ id, lotId, label, unit })), authorities: sheets } }),
    ...(schemes.length > 0 && { criteria: schemes }),
  };
}
