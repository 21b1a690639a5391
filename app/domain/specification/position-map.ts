import { type AgreementState, type Position, type Revised, type Stance, agreementOn, agreementStates, isDisputed, stancesOn, waitsFor } from "./position";

/** A requirement among the authorities. */
export interface MapRow<Head extends Revised> {
  head: Head;
  stances: Stance[];
  /** How many changes of it are proposed. */
  open: number;
  state: AgreementState;
}

/** Which rows to show. */
export interface MapFilter {
  only: boolean;
  /** Where the acting authority has yet to say something. */
  mine: boolean;
  authority: string | null;
  section: string | null;
  state: AgreementState | null;
}

/** How many requirements are where. */
export type Sums = Record<AgreementState, number>;

/** Every requirement with every authority's stance, in the order given. */
export function mapOf<Head extends Revised>(heads: readonly Head[], positions: readonly Position[], amendments: readonly { requirementId: string | null }[], authorityIds: readonly string[]): MapRow<Head>[] {
  const taken = groupedBy(positions);
  const open = new Map<string, number>();
  for (const { requirementId } of amendments) if (requirementId !== null) open.set(requirementId, (open.get(requirementId) ?? 0) + 1);
  return heads.map((head) => {
    const stances = stancesOn(head, taken.get(head.id) ?? [], authorityIds);
    const proposed = open.get(head.id) ?? 0;
    return { head, stances, open: proposed, state: agreementOn(stances, proposed) };
  });
}

function groupedBy(positions: readonly Position[]): Map<string, Position[]> {
  const groups = new Map<string, Position[]>();
  for (const position of positions) {
    const group = groups.get(position.requirementId);
    if (group) group.push(position);
    else groups.set(position.requirementId, [position]);
  }
  return groups;
}

const concerns = ({ stances }: Pick<MapRow<Revised>, "stances">, authorityId: string): boolean =>
  stances.some((one) => one.authorityId === authorityId && one.is !== "outside");

export const narrowed = <Head extends Revised & { sectionId: string }>(rows: readonly MapRow<Head>[], filter: MapFilter, me: string): MapRow<Head>[] =>
  rows.filter(
    (row) =>
      (!filter.only || isDisputed(row.stances, row.open)) &&
      (!filter.mine || waitsFor(row.stances, me)) &&
      (filter.authority === null || concerns(row, filter.authority)) &&
      (filter.section === null || row.head.sectionId === filter.section) &&
      (filter.state === null || row.state === filter.state),
  );

export const sumsOf = (rows: readonly Pick<MapRow<Revised>, "state">[]): Sums => {
  const sums: Sums = { proposed: 0, discussion: 0, agreed: 0, contested: 0 };
  for (const { state } of rows) sums[state] += 1;
  return sums;
};

/** The sums of what applies to one authority. */
export const sumsFor = (rows: readonly MapRow<Revised>[], authorityId: string): Sums => sumsOf(rows.filter((row) => concerns(row, authorityId)));

export const isAgreementState = (text: string): text is AgreementState => agreementStates.some((one) => one === text);
