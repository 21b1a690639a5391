import type { AwardScheme } from "./award";
import type { AuthorityNeeds, NeedItem } from "./need";
import type { Procedure } from "./procedure";

/** What is bought, how much by whom, with whose money, and how the best offer is found. */
export interface Procurement {
  /** Null until the lead buyer has said how it is bought. */
  procedure: Procedure | null;
  items: PlacedItem[];
  authorities: OwnNeeds[];
  criteria: AwardCriteria;
}

/** An item of the joint list, in its place. */
export interface PlacedItem extends NeedItem {
  place: number;
  revision: number;
}

/** One authority's sheet. */
export interface OwnNeeds extends AuthorityNeeds {
  revision: number;
}

export interface AwardCriteria {
  schemes: AwardScheme[];
  /** 0 until something is written. */
  revision: number;
}

export const noProcurement: Procurement = { procedure: null, items: [], authorities: [], criteria: { schemes: [], revision: 0 } };
