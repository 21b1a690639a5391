import { componentWords } from "~/messages/components";
import { type MarkCounts, MarkTags } from "./checks/mark-tags";
import { useSay } from "./say";

interface OutlineProps {
  label: string;
  items: { id: string; href: string; number: string; title: string; current?: boolean; count?: number; mark?: MarkCounts | null }[];
}

/** The sections of a document; closed on a phone, so that the text comes first. */
export function Outline({ label, items }: OutlineProps) {
  const { say } = useSay();
  return (
    <nav className="outline" aria-label={label}>
      <details open>
        <summary>{say(componentWords.contents)}</summary>
        <ol>
          {items.map(({ id, href, number, title, current, count, mark }) => (
            <li key={id} className="o" data-current={current || undefined}>
              <a href={href} aria-current={current ? "page" : undefined}>
                <span className="num">{number}</span>
                <span className="nm">{title}</span>
                <MarkTags mark={mark} />
                {count !== undefined && <span className="cnt">{count}</span>}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
