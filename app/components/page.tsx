import type { ReactNode } from "react";
import { common } from "~/messages/common";
import { Live } from "./live-page";
import { useSay } from "./say";

interface PageProps {
  title: string;
  breadcrumb: { label: string; href?: string }[];
  state?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/** The head of a page and its content. */
export function Page({ title, breadcrumb, state, actions, narrow, children }: PageProps) {
  const { say } = useSay();
  return (
    <>
      <div className="head">
        <div data-region="title">
          {breadcrumb.length > 0 && (
            <nav className="crumb" aria-label={say(common.breadcrumb)}>
              <ol>
                {breadcrumb.map(({ label, href }) => (
                  <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>
                ))}
              </ol>
            </nav>
          )}
          <h1>{title}</h1>
        </div>
        {(state || actions) && (
          <div className="state" data-region="state">
            {state}
            {actions}
          </div>
        )}
        <Live />
      </div>
      <div className={narrow ? "content content--narrow stack" : "content stack"} data-region="content">
        {children}
      </div>
    </>
  );
}
