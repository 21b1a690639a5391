import type { RequestHandler } from "express";
import { tokenHash } from "~/acts/people/secret-token";
import { Language } from "~/domain/language";
import type { VendorActor } from "~/domain/review/vendor";
import { type Visitor, findVisitorUnscoped } from "~db/sessions";
import type { Store } from "~db/store";
import { findVendorActorUnscoped } from "~db/vendors";
import { type CookieJar, readCookies } from "./cookies";
import { type Policy, policyFor } from "./policy";

/** Finds out who comes, and lets pass whom the policy of the address admits. */
export function visitorGate(store: Store, jar: CookieJar): RequestHandler {
  return async (request, response, next) => {
    try {
      const cookies = readCookies(request.get("cookie"));
      const token = cookies.get(jar.session) ?? null;
      const visitor = token ? await findVisitorUnscoped(store, tokenHash(token), new Date()) : null;
      const vendorToken = cookies.get(jar.vendor) ?? null;
      const vendor = vendorToken ? await findVendorActorUnscoped(store, tokenHash(vendorToken), new Date()) : null;
      const asked = Language.safeParse(request.query.language);
      const chosen = isPublicPage(request.path) && asked.success ? asked : Language.safeParse(cookies.get(jar.language));
      const language = chosen.success ? chosen.data : (Language.safeParse(request.acceptsLanguages("en", "lv")).data ?? "en");
      Object.assign(response.locals, { token, visitor, vendorToken, vendor, language });

      const policy = policyFor(request.method, request.path);
      const who = policy === "vendor" ? vendor : visitor;
      if (policy !== null && admitted(policy, { visitor, vendor })) return next();
      if (policy !== null && !who && request.method !== "POST")
        return response.redirect(302, `${policy === "vendor" ? "/vendor" : ""}/sign-in?back=${encodeURIComponent(request.originalUrl)}`);
      // The page that says why; Remix reads the original address.
      request.originalUrl = policy === null ? "/404" : who ? "/403" : "/401";
      next();
    } catch (error) {
      next(error);
    }
  };
}

/** Anybody may link to a public page in a language. */
const isPublicPage = (path: string): boolean => /^\/published(\/|$)/.test(path);

function admitted(policy: Policy, { visitor, vendor }: { visitor: Visitor | null; vendor: VendorActor | null }): boolean {
  if (policy === "public") return true;
  if (policy === "vendor") return vendor !== null;
  if (policy === "person") return visitor !== null;
  if (typeof policy === "object") return visitor?.actor?.roles.includes(policy.role) ?? false;
  return Boolean(visitor?.actor);
}
