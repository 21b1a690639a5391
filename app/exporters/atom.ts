import { escaped } from "./xml";

export interface AtomEntry {
  id: string;
  title: string;
  href: string;
  updated: string;
  authors: readonly string[];
  summary: string;
}

interface Feed {
  id: string;
  title: string;
  /** Where the feed is, and the page that it is about. */
  self: string;
  page: string;
  language: string;
  entries: readonly AtomEntry[];
}

const link = (rel: string, href: string) => `<link rel="${rel}" href="${escaped(href)}"/>`;

/** An Atom feed (RFC 4287). The same entries give the same bytes: it was changed when its newest entry was. */
export const atomOf = ({ id, title, self, page, language, entries }: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escaped(id)}</id><title>${escaped(title)}</title><updated>${entries[0]?.updated ?? "1970-01-01T00:00:00.000Z"}</updated>${link("self", self)}${link("alternate", page)}
${entries.map(entryOf).join("\n")}
</feed>
`;

const entryOf = ({ id, title, href, updated, authors, summary }: AtomEntry): string =>
  `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title>${link("alternate", href)}<updated>${updated}</updated><published>${updated}</published>${authors.map((name) => `<author><name>${escaped(name)}</name></author>`).join("")}<summary>${escaped(summary)}</summary></entry>`;

/** A list of pages for search engines (sitemaps.org). */
export const sitemapOf = (pages: readonly { href: string; changed: string }[]): string => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ href, changed }) => `<url><loc>${escaped(href)}</loc><lastmod>${changed}</lastmod></url>`).join("\n")}
</urlset>
`;
