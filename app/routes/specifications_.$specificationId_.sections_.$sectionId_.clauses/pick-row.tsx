import { useSay } from "~/components/say";
import { LevelTag, Tag } from "~/components/tag";
import type { Level } from "~/domain/library/clause";
import { compose } from "~/messages/compose";
import { standingNames } from "~/messages/library";

interface Row {
  id: string;
  title: string;
  level: Level;
  topic: string;
  pack: string;
  requires: string[];
  conflicts: string[];
  inUse: boolean;
  standing: "deprecated" | "withdrawn" | null;
}

/** A clause that can be ticked, with what it brings along and what it excludes. */
export function PickRow({ row: { id, title, level, topic, pack, requires, conflicts, inUse, standing } }: { row: Row }) {
  const { say } = useSay();
  return (
    <li>
      <label className="choice">
        <input type="checkbox" name="clauseIds[]" value={id} disabled={inUse || standing === "withdrawn"} />
        <span>
          <strong>{title}</strong> <LevelTag level={level} /> <Tag>{topic}</Tag> {inUse && <Tag tone="green">{say(compose.inUse)}</Tag>}
          {standing && <Tag tone={standing === "withdrawn" ? "red" : "amber"}>{say(standingNames[standing])}</Tag>}
          <span className="hint">
            {id} · {pack}
            {requires.length > 0 && ` · ${say(compose.requires, { clauses: requires.join(", ") })}`}
            {conflicts.length > 0 && ` · ${say(compose.conflictsWith, { clauses: conflicts.join(", ") })}`}
          </span>
        </span>
      </label>
      <a href={`/library/${id}`}>{id}</a>
    </li>
  );
}
