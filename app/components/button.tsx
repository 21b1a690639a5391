import type { ReactNode } from "react";

export type Variant = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  variant?: Variant;
  small?: boolean;
}

const suffix: Record<Variant, string> = { primary: "", secondary: " btn--2", quiet: " btn--3", danger: " btn--danger" };
const classOf = ({ variant = "primary", small }: Look) => `btn${suffix[variant]}${small ? " btn--s" : ""}`;

export const Button = ({ children, name, value, ...look }: Look & { children: ReactNode; name?: string; value?: string }) => (
  <button className={classOf(look)} name={name} value={value}>
    {children}
  </button>
);

export const ButtonLink = ({ children, href, ...look }: Look & { children: ReactNode; href: string }) => (
  <a className={classOf(look)} href={href}>
    {children}
  </a>
);

/** A form that is one button. */
export const PostButton = ({ action, fields = {}, children, ...look }: Look & { action: string; fields?: Record<string, string>; children: ReactNode }) => (
  <form method="post" action={action} className="inline">
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button {...look}>{children}</Button>
  </form>
);
