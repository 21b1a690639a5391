interface MatrixProps {
  label: string;
  rows: { id: string; title: string }[];
  columns: { id: string; title: string }[];
  counts: number[][];
}

const [cell, left, top] = [26, 230, 150];

/** Counts as squares, darker with more, each with its number: readable without colour. The table below says the same. */
export function Matrix({ label, rows, columns, counts }: MatrixProps) {
  const most = Math.max(1, ...counts.flat());
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <svg className="matrix" width={left + columns.length * cell + 60} height={top + rows.length * cell} role="img" aria-label={label}>
        {columns.map((column, index) => (
          <text key={column.id} transform={`translate(${left + index * cell + cell / 2 + 4} ${top - 8}) rotate(-50)`}>{column.title}</text>
        ))}
        {rows.map((row, y) => (
          <g key={row.id} transform={`translate(0 ${top + y * cell})`}>
            <text x={left - 8} y={cell / 2 + 4} textAnchor="end">{row.title.length > 34 ? `${row.title.slice(0, 33)}…` : row.title}</text>
            {columns.map((column, x) => {
              const count = counts[y]?.[x] ?? 0;
              const share = count / most;
              return (
                <g key={column.id} transform={`translate(${left + x * cell} 0)`}>
                  <rect width={cell - 2} height={cell - 2} rx={3} className="matrix__cell" fillOpacity={count === 0 ? 0 : 0.15 + 0.85 * Math.sqrt(share)} />
                  {count > 0 && <text x={(cell - 2) / 2} y={cell / 2 + 3} textAnchor="middle" className={share > 0.2 ? "matrix__on-dark" : undefined}>{count}</text>}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
