import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Frame } from "~/components/frame";
import { Page } from "~/components/page";
import { PublicFrame } from "~/components/public-frame";
import { ScreenLanguage, useSay } from "~/components/say";
import { policyFor } from "~/http/policy";
import { common } from "~/messages/common";
import { errorPage, errorWords } from "~/messages/error-pages";
import { say } from "~/messages/say";
import { vendorWords } from "~/messages/vendors";
import { countUnread } from "~db/notices";
import styles from "~/styles/app.css?url";
import extended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url";
import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The title of pages that have none of their own: error pages. */
export const meta: MetaFunction = () => [{ title: "Jointspec" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, language, visitor, nonce, entryScript, reference } = context;
  const url = new URL(request.url);
  const path = url.pathname + url.search;
  // Two realms: on a vendor's page nobody is there but the vendor.
  if (policyFor("GET", url.pathname) === "vendor") {
    const vendor = context.vendor && { name: context.vendor.name, vendorName: context.vendor.vendorName };
    return { language, nonce, entryScript, reference, path, vendor, isPublic: false, name: null, authorityName: null, unread: 0, isAdministrator: false, otherAuthorities: [] };
  }
  return {
    language, nonce, entryScript, reference,
    path,
    isPublic: /^\/published(\/|$)/.test(url.pathname),
    vendor: null,
    name: visitor?.name ?? null,
    authorityName: visitor?.actor?.authorityName ?? null,
    unread: visitor?.actor ? ((await countUnread(store, visitor.personId)).get(visitor.actor.authorityId) ?? 0) : 0,
    isAdministrator: visitor?.actor?.roles.includes("administrator") ?? false,
    otherAuthorities: visitor?.authorities.filter((one) => one.id !== visitor.actor?.authorityId) ?? [],
  };
}

/** The document around every page, error pages included. Pages are not hydrated: docs/decisions.md. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const language = root?.language ?? "en";
  const navigation = root?.name
    ? [
        { href: "/", label: say(language, common.myWork) },
        { href: "/inbox", label: say(language, common.inbox), count: root.unread },
        { href: "/library", label: say(language, common.library) },
        { href: "/specifications", label: say(language, common.specifications) },
        ...(root.isAdministrator ? [{ href: "/members", label: say(language, common.members) }] : []),
      ]
    : root?.vendor
      ? [{ href: "/vendor", label: say(language, vendorWords.home) }]
      : [];

  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" as="font" type="font/woff2" href={latin} crossOrigin="anonymous" />
        {language === "lv" && <link rel="preload" as="font" type="font/woff2" href={extended} crossOrigin="anonymous" />}
        <Meta />
        <Links />
        {root?.entryScript && <script type="module" src={root.entryScript} nonce={root.nonce} />}
      </head>
      <body>
        <ScreenLanguage.Provider value={language}>
          {root?.isPublic ? (
            <PublicFrame path={root.path}>{children}</PublicFrame>
          ) : (
            <Frame
              actor={root?.name ? { name: root.name, authorityName: root.authorityName ?? "" } : null}
              navigation={navigation}
              otherAuthorities={root?.otherAuthorities ?? []}
              path={root?.path ?? "/"}
              signedIn={Boolean(root?.name)}
              vendor={root?.vendor ?? null}
            >
              {children}
            </Frame>
          )}
        </ScreenLanguage.Provider>
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Keeps the frame and says what happened and what to do, with a reference that the log knows too. */
export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  const { say: tell } = useSay();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = errorPage(status);

  return (
    <Page title={tell(title)} breadcrumb={[]} narrow>
      <p>{tell(text)}</p>
      {status >= 500 && <p>{tell(errorWords.reference, { reference: root?.reference ?? "–" })}</p>}
      <p>
        <a href="/">{tell(errorWords.home)}</a>
      </p>
    </Page>
  );
}
