import { type MarkCounts, MarkTags } from "~/components/checks/mark-tags";
import { Present } from "~/components/live-page";
import { ReorderItem } from "~/components/reorder";
import { useSay } from "~/components/say";
import { LevelTag, Tag } from "~/components/tag";
import { Wording } from "~/components/wording";
import type { Level } from "~/domain/library/clause";
import type { Layer } from "~/domain/specification/layer";
import type { Segment } from "~/domain/wording/wording";
import { checkWords } from "~/messages/checks";
import { compose } from "~/messages/compose";
import { layerNames } from "~/messages/layers";

interface Row {
  id: string;
  number: string;
  layer: Layer;
  level: Level;
  title: string;
  segments: Segment[];
  tailored: boolean;
  local: boolean;
  authorities: string[];
  lots: number[];
  mark: MarkCounts | null;
  first: boolean;
  last: boolean;
}

/** A requirement among its neighbours. */
export function RequirementRow({ at, lang, row, movable }: { at: string; lang: string; row: Row; movable: boolean }) {
  const { say } = useSay();
  const { id, number, layer, level, title, segments, tailored, local, authorities, lots, mark, first, last } = row;
  const href = `${at}/requirements/${id}`;
  const content = (
    <div className="stack">
      <h2>
        <a href={href} aria-keyshortcuts={movable ? "Alt+ArrowUp Alt+ArrowDown" : undefined}>
          {number} {title}
        </a>
      </h2>
      <p className="row">
        <LevelTag level={level} />
        {layer !== "common" && <Tag tone={layer === "local" ? "amber" : "blue"}>{say(layerNames[layer])}</Tag>}
        {tailored && <Tag tone="blue">{say(compose.tailored)}</Tag>}
        {local && <Tag>{say(compose.local)}</Tag>}
        {authorities.map((name) => <Tag key={name}>{name}</Tag>)}
        {lots.map((lot) => <Tag key={lot}>{say(compose.lot, { number: lot })}</Tag>)}
        {mark && <><MarkTags mark={mark} /><a href={`${href}/waivers`}>{say(checkWords.findings)}<span className="vh">: {number} {title}</span></a></>}
      </p>
      <Present in={id} />
      <Wording segments={segments} lang={lang} link={(target) => `${at}/requirements/${target}`} />
    </div>
  );
  if (!movable) return <li className="reorder__item" id={id}>{content}</li>;
  return (
    <ReorderItem id={id} action={`${href}/place`} label={`${number} ${title}`} first={first} last={last}>
      {content}
    </ReorderItem>
  );
}
