import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { commentCount, consultationWords as words } from "~/messages/consultation";

interface SectionListProps {
  sections: { id: string; name: string; count: number }[];
  current: string | null;
  /** Null: all comments. */
  href: (id: string | null) => string;
}

/** What one can comment on, and how many comments each has. */
export function SectionList({ sections, current, href }: SectionListProps) {
  const { say, sayCount } = useSay();
  return (
    <Card title={say(words.sections)}>
      <ul className="list">
        <li><a href={href(null)} aria-current={current === null ? "page" : undefined}>{say(words.all)}</a></li>
        {sections.map(({ id, name, count }) => (
          <li key={id} className="row">
            <a href={href(id)} aria-current={current === id ? "page" : undefined}>{name}</a> <span className="hint">{sayCount(commentCount, count)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
