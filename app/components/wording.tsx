import type { RedlinePart } from "~/domain/specification/text-delta";
import type { Segment } from "~/domain/wording/wording";
import { common } from "~/messages/common";
import { componentWords } from "~/messages/components";
import { useSay } from "./say";

/** What was taken out and put in, told by more than colour. */
export function Redline({ parts, lang }: { parts: readonly RedlinePart[]; lang: string }) {
  const { say } = useSay();
  return (
    <p className="clause" lang={lang}>
      {parts.map((part, index) => {
        if (part.kind === "same") return part.text;
        const Mark = part.kind === "added" ? "ins" : "del";
        return (
          <Mark key={index}>
            <span className="vh">{say(part.kind === "added" ? common.added : common.removed)} </span>
            {part.text}
          </Mark>
        );
      })}
    </p>
  );
}

/** A requirement's text with its verb, values and references marked. */
export function Wording({ segments, lang, link }: { segments: readonly Segment[]; lang: string; link?: (id: string) => string }) {
  const { say } = useSay();
  return (
    <p className="clause" lang={lang}>
      {segments.map((segment, index) => {
        if (segment.kind === "text") return segment.text;
        if (segment.kind === "level") return <strong key={index}>{segment.text}</strong>;
        if (segment.kind === "value") return <span key={index} className="param">{segment.text}</span>;
        if (segment.kind === "reference" && link && segment.target) return <a key={index} href={link(segment.target)}>{segment.text}</a>;
        if (segment.kind === "reference") return segment.text;
        return (
          <span key={index} className="param param--open">
            {segment.text}
            <span className="vh"> ({say(segment.kind === "unset" ? componentWords.notSet : componentWords.unresolved)})</span>
          </span>
        );
      })}
    </p>
  );
}
