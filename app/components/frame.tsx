import type { ReactNode } from "react";
import { account } from "~/messages/account";
import { common } from "~/messages/common";
import { componentWords } from "~/messages/components";
import { vendorWords } from "~/messages/vendors";
import { useSay } from "./say";

interface FrameProps {
  actor: { name: string; authorityName: string } | null;
  navigation: { href: string; label: string; /** Of what is new there. */ count?: number }[];
  otherAuthorities: { id: string; name: string }[];
  /** Where the language and authority forms come back to. */
  path: string;
  signedIn: boolean;
  /** Who acts for a vendor: then nobody acts for an authority. */
  vendor: { name: string; vendorName: string } | null;
  children: ReactNode;
}

/** What stands around every page: whose name one acts in is always in sight. */
export function Frame({ actor, navigation, otherAuthorities, path, signedIn, vendor, children }: FrameProps) {
  const { say } = useSay();
  const here = path.split("?")[0] ?? "/";
  const isCurrent = (href: string) => (href === "/" ? here === "/" : here === href || here.startsWith(`${href}/`));
  return (
    <>
      <a className="skip" href="#main">
        {say(common.skip)}
      </a>
      <header className="top">
        <div className="top__in">
          <a className="brand" href="/">
            <Mark />
            Jointspec
          </a>
          {navigation.length > 0 && (
            <nav aria-label={say(common.mainNavigation)}>
              <ul>
                {navigation.map(({ href, label, count = 0 }) => (
                  <li key={href}>
                    <a href={href} aria-current={isCurrent(href) ? "page" : undefined}>
                      {label}
                      {count > 0 && <>{" "}<span className="cnt cnt--bar">{count > 99 ? "99+" : count}<span className="vh"> {say(common.unread)}</span></span></>}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div className="top__end">
            <LanguageForm path={path} />
            {actor ? <Account actor={actor} otherAuthorities={otherAuthorities} path={path} /> : vendor ? <VendorSignOut /> : !signedIn && <a href="/sign-in">{say(common.signIn)}</a>}
          </div>
        </div>
        {vendor && (
          <p className="acting">
            {say(vendorWords.actingFor)} <strong>{vendor.vendorName}</strong>
          </p>
        )}
        {actor && (
          <p className="acting">
            {say(common.actingFor)} <strong>{actor.authorityName}</strong>
          </p>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <ul>
          {([["/verification", common.verification], ["/accessibility", common.accessibility], ["/help", common.help]] as const).map(([href, label]) => (
            <li key={href}>
              <a href={href}>{say(label)}</a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  );
}

export function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="5" fill="#ffcc33" />
      <path d="M7 8h12M7 13h12M7 18h7" stroke="#0b2f5c" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}

function VendorSignOut() {
  const { say } = useSay();
  return (
    <form method="post" action="/vendor/sign-out">
      <button className="link">{say(common.signOut)}</button>
    </form>
  );
}

function LanguageForm({ path }: { path: string }) {
  const { say, language } = useSay();
  const other = language === "en" ? "lv" : "en";
  return (
    <form method="post" action="/language">
      <input type="hidden" name="back" value={path} />
      <button className="link" name="language" value={other} lang={other}>
        {say(common.otherLanguage)}
      </button>
    </form>
  );
}

function Account({ actor, otherAuthorities, path }: Pick<FrameProps, "otherAuthorities" | "path"> & { actor: { name: string } }) {
  const { say } = useSay();
  return (
    <details className="account">
      <summary aria-label={`${say(componentWords.account)}: ${actor.name}`}>{actor.name}</summary>
      <div className="account__menu stack">
        <a href="/account">{say(account.link)}</a>
        {otherAuthorities.length > 0 && (
          <form method="post" action="/acting" className="stack">
            <input type="hidden" name="back" value={path} />
            <label htmlFor="acting-authority">{say(componentWords.actAs)}</label>
            <select id="acting-authority" name="authorityId">
              {otherAuthorities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <button className="btn btn--2 btn--s">{say(common.change)}</button>
          </form>
        )}
        <form method="post" action="/sign-out">
          <button className="btn btn--2 btn--s">{say(common.signOut)}</button>
        </form>
      </div>
    </details>
  );
}
