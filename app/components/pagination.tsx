import { componentWords } from "~/messages/components";
import { useSay } from "./say";

export function Pagination({ page, pages, href, label }: { page: number; pages: number; href: (page: number) => string; label: string }) {
  const { say } = useSay();
  if (pages <= 1) return null;
  return (
    <nav className="row pagination" aria-label={label}>
      {page > 1 && <a className="btn btn--2 btn--s" rel="prev" href={href(page - 1)}>{say(componentWords.previous)}</a>}
      <span>{say(componentWords.pageOf, { page, pages })}</span>
      {page < pages && <a className="btn btn--2 btn--s" rel="next" href={href(page + 1)}>{say(componentWords.next)}</a>}
    </nav>
  );
}
