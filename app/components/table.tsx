import type { ReactNode } from "react";

interface TableProps {
  caption: string;
  captionHidden?: boolean;
  columns: { label: string; numeric?: boolean }[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A table whose first cell names its row; on a phone each row becomes a block with its labels. */
export const Table = ({ caption, captionHidden, columns, rows }: TableProps) => (
  <div className="tbl">
    <table>
      <caption className={captionHidden ? "vh" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td key={columns[index + 1]?.label} data-label={columns[index + 1]?.label} className={columns[index + 1]?.numeric ? "numeric" : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
