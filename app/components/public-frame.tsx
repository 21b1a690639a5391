import type { ReactNode } from "react";
import { common } from "~/messages/common";
import { publicWords as words } from "~/messages/publishing";
import { Mark } from "./frame";
import { inPublicLanguage, usePublicAddress } from "./public-link";
import { useSay } from "./say";

interface PublicFrameProps {
  /** Address and query of the page. */
  path: string;
  children: ReactNode;
}

/** What stands around every page that anybody may read. Nothing of it depends on who reads. */
export function PublicFrame({ path, children }: PublicFrameProps) {
  const { say, language } = useSay();
  const to = usePublicAddress();
  const other = language === "en" ? "lv" : "en";
  return (
    <>
      <a className="skip" href="#main">{say(common.skip)}</a>
      <header className="top">
        <div className="top__in">
          <a className="brand" href={to("/published")}><Mark />Jointspec</a>
          <nav aria-label={say(common.mainNavigation)}>
            <ul>
              <li><a href={to("/published")} aria-current={path.split("?")[0] === "/published" ? "page" : undefined}>{say(words.list)}</a></li>
              <li><a href="/verification">{say(common.verification)}</a></li>
            </ul>
          </nav>
          <div className="top__end"><a href={inPublicLanguage(path, other)} lang={other} hrefLang={other}>{say(common.otherLanguage)}</a></div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="foot">
        <ul>
          <li>{say(words.noTenders)}</li>
          <li><a href={to("/published/feed.xml")}>{say(words.feed)}</a></li>
          <li><a href="/accessibility">{say(common.accessibility)}</a></li>
        </ul>
      </footer>
    </>
  );
}
