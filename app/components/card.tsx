import type { ReactNode } from "react";

interface CardProps {
  title?: string;
  level?: 2 | 3;
  actions?: ReactNode;
  tags?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** A sheet on the page, with a heading where it has a subject of its own. */
export function Card({ title, level = 2, actions, tags, id, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="card" id={id}>
      {title && (
        <header>
          <Heading>{title}</Heading>
          {tags}
          {actions}
        </header>
      )}
      <div className="card__b stack">{children}</div>
    </section>
  );
}
