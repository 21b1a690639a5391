// The tables of what is bought: how, how much by whom, with whose money, and how the best offer is found.
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { PartlyLocalized } from "../app/domain/language";
import type { AwardScheme } from "../app/domain/needs/award";
import { currencies } from "../app/domain/needs/currency";
import type { FundingSource } from "../app/domain/needs/funding";
import type { Need } from "../app/domain/needs/need";
import { type CallOffBuyer, type ConversionRate, forms } from "../app/domain/needs/procedure";
import type { Kit } from "./kit.postgres";
import type { peopleTables } from "./people-tables";

type People = Pick<ReturnType<typeof peopleTables>, "authorities" | "people">;

export function needsTables(k: Kit, { authorities, people }: People, specifications: { id: AnyPgColumn }) {
  const changed = () => ({
    /** Grows with each change; a write names the revision that it was based on. */
    revision: k.int("revision").notNull(),
    changedBy: k.text("changed_by").notNull().references(() => people.id),
    changedAt: k.time("changed_at").notNull(),
  });

  /** Contract or framework agreement. A specification without this row has not said yet. */
  const procedures = k.table("procedures", {
    specificationId: k.id("specification_id").references(() => specifications.id),
    form: k.oneOf("form", forms).notNull(),
    currency: k.oneOf("currency", currencies).notNull(),
    rates: k.json<ConversionRate[]>("rates").notNull(),
    buyers: k.json<CallOffBuyer[]>("buyers").notNull(),
    ...changed(),
  });

  const needItems = k.table("need_items", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    /** A lot of the specification; null where it has none. */
    lotId: k.text("lot_id"),
    place: k.int("place").notNull(),
    label: k.json<PartlyLocalized>("label").notNull(),
    unit: k.json<PartlyLocalized>("unit").notNull(),
    ...changed(),
  }, (t) => [k.index("need_items_order").on(t.specificationId, t.place)]);

  /** What one authority needs: one sheet, changed as a whole. */
  const authorityNeeds = k.table("authority_needs", {
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    currency: k.oneOf("currency", currencies).notNull(),
    needs: k.json<Need[]>("needs").notNull(),
    funding: k.json<FundingSource[]>("funding").notNull(),
    ...changed(),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.authorityId] })]);

  const awardCriteria = k.table("award_criteria", {
    specificationId: k.id("specification_id").references(() => specifications.id),
    schemes: k.json<AwardScheme[]>("schemes").notNull(),
    ...changed(),
  });

  return { procedures, needItems, authorityNeeds, awardCriteria };
}
