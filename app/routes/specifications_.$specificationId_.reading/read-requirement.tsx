import { useSay } from "~/components/say";
import { LevelTag, Tag } from "~/components/tag";
import { Wording } from "~/components/wording";
import type { Level } from "~/domain/library/clause";
import type { Layer } from "~/domain/specification/layer";
import type { Segment } from "~/domain/wording/wording";
import { layerNames } from "~/messages/layers";

interface Row {
  id: string;
  number: string;
  title: string;
  level: Level;
  layer: Layer;
  names: string[];
  segments: Segment[];
  /** What each authority has where there is not one value for all. */
  values: { label: string; values: string[] }[];
}

/** A requirement as a reader meets it. */
export function ReadRequirement({ at, lang, row: { id, number, title, level, layer, names, segments, values } }: { at: string; lang: string; row: Row }) {
  const { say } = useSay();
  return (
    <article className="card" id={id}>
      <div className="card__b stack">
        <h3><a href={`${at}/requirements/${id}`}>{number} {title}</a></h3>
        <p className="row">
          <LevelTag level={level} />
          {layer !== "common" && <Tag tone={layer === "local" ? "amber" : "blue"}>{say(layerNames[layer])}: {names.join(", ")}</Tag>}
        </p>
        <Wording segments={segments} lang={lang} link={(target) => `${at}/requirements/${target}`} />
        {values.map(({ label, values: shown }) => <p key={label} className="hint">{label}: {shown.join("; ")}</p>)}
      </div>
    </article>
  );
}
