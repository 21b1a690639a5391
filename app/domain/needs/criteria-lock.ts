/**
 * Tenders are asked for by criteria that are public: from then on they, their parts and weights stay (Court of Justice, C-532/06 Lianakis).
 * A corrigendum changes them for everybody and gives more time (Directive 2014/24/EU, art. 47(3)): for it they are opened, with a reason.
 */
export interface CriteriaLock {
  /** The newest call for tenders that is out. */
  publication: number;
  since: string;
  /** Null while nobody has opened them since. */
  opened: { at: string; reason: string } | null;
}

export const isLocked = (lock: CriteriaLock | null): boolean => lock !== null && lock.opened === null;
