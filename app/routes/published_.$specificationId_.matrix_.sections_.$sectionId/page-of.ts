import type { Matrix } from "~/domain/review/matrix-row";

/** Requirements on one page of the form. */
const mostShown = 15;

/** A page of a section of the matrix, and what comes after it; null where there is no such section. */
export function pageOf(matrix: Matrix, sectionId: string, query: URLSearchParams) {
  const at = matrix.sections.findIndex(({ id }) => id === sectionId);
  const section = matrix.sections[at];
  if (!section) return null;
  const inSection = matrix.rows.filter((row) => row.sectionId === sectionId);
  const ids = [...new Set(inSection.map(({ requirementId }) => requirementId))];
  const pages = Math.max(1, Math.ceil(ids.length / mostShown));
  // A link to one requirement opens the page that it is on.
  const linked = ids.indexOf(query.get("requirement") ?? "");
  const asked = linked < 0 ? Math.floor(Number(query.get("page")) || 1) : Math.floor(linked / mostShown) + 1;
  const number = Math.min(pages, Math.max(1, asked));
  const shown = new Set(ids.slice((number - 1) * mostShown, number * mostShown));
  const following = matrix.sections[at + 1];
  const next = number < pages ? { sectionId, number: number + 1 } : following ? { sectionId: following.id, number: 1 } : null;
  return { section, rows: inSection.filter(({ requirementId }) => shown.has(requirementId)), number, pages, next };
}
