import type { Language, Localized } from "~/domain/language";
import { type Values, say } from "~/messages/say";

interface Described {
  language: Language;
  title: string;
  subject: string;
}

/** The title of a page of a published specification, with what search engines show below it. */
export function publicTitle(page: Described | undefined, title: Localized | string) {
  return [...pageTitle(page?.language, title), ...(page ? [{ name: "description", content: `${page.title}. ${page.subject}`.slice(0, 300) }] : [])];
}

/** The browser's title of a page: what it is, then whose. */
export function pageTitle(language: Language | undefined, title: Localized | string, values?: Values) {
  const text = typeof title === "string" ? title : say(language ?? "en", title, values);
  return [{ title: `${text} · Jointspec` }];
}
