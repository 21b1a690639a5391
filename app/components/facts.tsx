import type { ReactNode } from "react";

/** Names and values, one below the other. */
export const Facts = ({ items }: { items: { label: string; value: ReactNode }[] }) => (
  <dl className="kv">
    {items.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
