/** The newest entry of the log that changed a requirement. */
export interface NewestChange {
  ordinal: number;
  act: string;
  personId: string | null;
  authorityId: string | null;
  at: string;
}

/** What can be taken back as long as nothing is built on it. An undone change is one of them: taken back, it is done again. */
const undoable = [
  "requirement.reworded", "requirement.tailoring-dropped", "requirement.level-set", "requirement.scope-set", "requirement.verification-set",
  "requirement.retired", "requirement.restored", "requirement.moved", "values.entered", "requirement.change-undone",
];

/** Whether the newest change of a requirement is of a kind that can be undone, and this person's own. */
export const isUndoable = ({ act, personId, authorityId }: NewestChange, actor: { personId: string; authorityId: string }): boolean =>
  undoable.includes(act) && personId === actor.personId && authorityId === actor.authorityId;
