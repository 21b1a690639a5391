import { undo as words } from "~/messages/undo";
import { PostButton } from "./button";
import { Notice } from "./notice";
import { useSay } from "./say";

interface UndoProps {
  at: string;
  undo: { requirementId: string; ordinal: number; act: string; revision: number };
}

/** Takes one's own newest change of a requirement back. */
export function UndoButton({ at, undo: { requirementId, ordinal, act, revision } }: UndoProps) {
  const { say } = useSay();
  const again = act === "requirement.change-undone";
  return (
    <PostButton small variant="secondary" action={`${at}/requirements/${requirementId}/undo`} fields={{ revision: String(revision), ordinal: String(ordinal) }}>
      {say(again ? words.redo : words.undo)}
    </PostButton>
  );
}

/** Says that a change is saved, and offers to undo it; until the next page. */
export function Saved({ at, undo }: UndoProps) {
  const { say } = useSay();
  return (
    <Notice tone="green">
      <span className="row">
        <strong>{say(undo.act === "requirement.change-undone" ? words.undone : words.saved)}</strong>
        <UndoButton at={at} undo={undo} />
      </span>
    </Notice>
  );
}
