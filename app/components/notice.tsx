import type { ReactNode } from "react";

/** Something to know before going on. */
export const Notice = ({ tone, title, children }: { tone: "info" | "green" | "amber" | "red"; title?: string; children?: ReactNode }) => (
  <div className={`note note--${tone}`} role={tone === "green" ? "status" : undefined}>
    {title && <strong>{title}</strong>}
    {children && <div>{children}</div>}
  </div>
);

/** What belongs here, and the one thing to do about it. */
export const Empty = ({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="empty stack">
    <p>
      <strong>{title}</strong>
    </p>
    {children}
    {action}
  </div>
);
