import { severityCounts, severityLooks } from "~/messages/checks";
import { useSay } from "../say";

export interface MarkCounts {
  errors: number;
  warnings: number;
}

/** How many errors and warnings there are at a place; nothing where there are none. */
export function MarkTags({ mark }: { mark: MarkCounts | null | undefined }) {
  const { sayCount } = useSay();
  if (!mark) return null;
  const counts = [["error", mark.errors] as const, ["warning", mark.warnings] as const].filter(([, count]) => count > 0);
  return counts.map(([severity, count]) => (
    <span key={severity} className={`mark tag tag--${severityLooks[severity].tone}`}>
      <span aria-hidden="true">{severityLooks[severity].icon} {count}</span>
      <span className="vh">{sayCount(severityCounts[severity], count)}</span>
    </span>
  ));
}
