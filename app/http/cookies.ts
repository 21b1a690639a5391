/** The cookies of a request header by name. */
export function readCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? "").split(";").flatMap((part): [string, string][] => {
    const [name, ...rest] = part.split("=");
    return name?.trim() && rest.length > 0 ? [[name.trim(), rest.join("=").trim()]] : [];
  });
  return new Map(pairs);
}

/** Names and attributes depend on TLS: `__Host-` binds a cookie to this host, and browsers take it over TLS only. */
export function cookieJar(origin: string) {
  const tls = origin.startsWith("https:");
  const prefix = tls ? "__Host-" : "";
  const attributes = `Path=/; SameSite=Lax; HttpOnly${tls ? "; Secure" : ""}`;
  return {
    session: `${prefix}session`,
    /** Of vendors: a realm of its own, never mixed with the authorities'. */
    vendor: `${prefix}vendor`,
    language: `${prefix}language`,
    set: (name: string, value: string, maxAgeSeconds: number) => `${name}=${value}; Max-Age=${maxAgeSeconds}; ${attributes}`,
    clear: (name: string) => `${name}=; Max-Age=0; ${attributes}`,
  };
}
export type CookieJar = ReturnType<typeof cookieJar>;
