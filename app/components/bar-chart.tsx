interface Part {
  key: string;
  label: string;
  icon: string;
  tone: string;
  count: number;
}

interface BarChartProps {
  id: string;
  title: string;
  description: string;
  rows: { key: string; label: string; parts: Part[] }[];
}

const [row, bar, first] = [52, 24, 18];
/** A narrower piece has no room for its number; the table has it. */
const leastShare = 8;

/** Bars of a hundred per cent, each piece with its sign and number: readable without colour. Widths are shares, so that it fits any screen with its letters as they are. */
export function BarChart({ id, title, description, rows }: BarChartProps) {
  return (
    <svg className="bars" width="100%" height={rows.length * row} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {rows.map(({ key, label, parts }, index) => (
        <g key={key} transform={`translate(0 ${index * row})`}>
          <text x={0} y={first - 5}>{label}</text>
          {placed(parts).map(({ key: part, from, share, tone, icon, count }) => (
            <g key={part}>
              <rect x={`${from}%`} y={first} width={`${share}%`} height={bar} className={`bars__part bars__part--${tone}`} />
              {share >= leastShare && <text x={`${from + share / 2}%`} y={first + bar / 2 + 5} textAnchor="middle" className={`bars__text--${tone}`}>{icon} {count}</text>}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

function placed(parts: readonly Part[]): (Part & { from: number; share: number })[] {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return parts.filter(({ count }) => count > 0).map((part) => {
    const share = (part.count / all) * 100;
    const at = from;
    from += share;
    return { ...part, from: at, share };
  });
}
