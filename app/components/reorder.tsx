import type { ReactNode } from "react";
import { componentWords } from "~/messages/components";
import { useSay } from "./say";

/** A list whose rows can be moved: by the buttons in each row, by Alt and the arrow keys, by dragging. */
export const ReorderList = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol className="reorder" aria-label={label} data-reorder>
    {children}
  </ol>
);

interface ReorderItemProps {
  id: string;
  /** Where its moves are posted. */
  action: string;
  label: string;
  first: boolean;
  last: boolean;
  children: ReactNode;
}

export function ReorderItem({ id, action, label, first, last, children }: ReorderItemProps) {
  const { say } = useSay();
  return (
    <li className="reorder__item" id={id} data-id={id}>
      {children}
      <form className="reorder__moves" method="post" action={action} aria-label={say(componentWords.move, { what: label })}>
        <button name="move" value="up" disabled={first} aria-label={`${say(componentWords.moveUp)}: ${label}`}>
          <span aria-hidden="true">↑</span>
        </button>
        <button name="move" value="down" disabled={last} aria-label={`${say(componentWords.moveDown)}: ${label}`}>
          <span aria-hidden="true">↓</span>
        </button>
      </form>
    </li>
  );
}
