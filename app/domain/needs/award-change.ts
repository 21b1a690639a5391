import { moved } from "../specification/outline";
import type { AwardScheme, Criterion, SubCriterion } from "./award";

// Each change gives the schemes anew, or null where what it is about is not there.

const emptyScheme = (lotId: string | null): AwardScheme => ({ lotId, weighting: "exact", spread: null, reason: null, criteria: [] });

/** The schemes with what is said about one lot's weights. */
export function withScheme(schemes: readonly AwardScheme[], lotId: string | null, change: Partial<AwardScheme>): AwardScheme[] {
  const known = schemes.some((scheme) => scheme.lotId === lotId);
  return (known ? schemes : [...schemes, emptyScheme(lotId)]).map((scheme) => (scheme.lotId === lotId ? { ...scheme, ...change } : scheme));
}

interface Addition {
  lotId: string | null;
  /** Null for a criterion of its own. */
  parentId: string | null;
  criterion: SubCriterion;
}

/** A criterion that gets parts weighs what they weigh: its own weight goes. */
export function withCriterion(schemes: readonly AwardScheme[], { lotId, parentId, criterion }: Addition): AwardScheme[] | null {
  if (parentId !== null) return changedWhole(schemes, parentId, (one) => [{ ...one, weight: null, parts: [...one.parts, criterion] }]);
  return withScheme(schemes, lotId, {}).map((scheme) => (scheme.lotId === lotId ? { ...scheme, criteria: [...scheme.criteria, { ...criterion, parts: [] }] } : scheme));
}

export function changedCriterion(schemes: readonly AwardScheme[], content: SubCriterion): AwardScheme[] | null {
  return (
    changedWhole(schemes, content.id, (one) => [{ ...content, parts: one.parts, weight: one.parts.length > 0 ? null : content.weight }]) ??
    changedPart(schemes, content.id, (parts) => parts.map((part) => (part.id === content.id ? content : part)))
  );
}

export const withoutCriterion = (schemes: readonly AwardScheme[], id: string): AwardScheme[] | null =>
  changedWhole(schemes, id, () => []) ?? changedPart(schemes, id, (parts) => parts.filter((part) => part.id !== id));

/** One place up or down among its like; at the end of the row it stays where it is. */
export function movedCriterion(schemes: readonly AwardScheme[], id: string, move: "up" | "down"): AwardScheme[] | null {
  const scheme = schemes.find(({ criteria }) => criteria.some((one) => one.id === id));
  if (scheme) return schemes.map((one) => (one === scheme ? { ...one, criteria: inOrder(one.criteria, id, move) } : one));
  return changedPart(schemes, id, (parts) => inOrder(parts, id, move));
}

function inOrder<One extends { id: string }>(all: readonly One[], id: string, move: "up" | "down"): One[] {
  const ids = all.map((one) => one.id);
  return (moved(ids, id, move) ?? ids).flatMap((wanted) => all.find((one) => one.id === wanted) ?? []);
}

function changedWhole(schemes: readonly AwardScheme[], id: string, change: (criterion: Criterion) => Criterion[]): AwardScheme[] | null {
  if (!schemes.some(({ criteria }) => criteria.some((one) => one.id === id))) return null;
  return schemes.map((scheme) => ({ ...scheme, criteria: scheme.criteria.flatMap((one) => (one.id === id ? change(one) : [one])) }));
}

function changedPart(schemes: readonly AwardScheme[], id: string, change: (parts: SubCriterion[]) => SubCriterion[]): AwardScheme[] | null {
  const parent = schemes.flatMap(({ criteria }) => criteria).find(({ parts }) => parts.some((part) => part.id === id));
  return parent ? changedWhole(schemes, parent.id, (one) => [{ ...one, parts: change(one.parts) }]) : null;
}
