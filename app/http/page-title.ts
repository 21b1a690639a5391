import type { Language, Localized } from "~/domain/language";
import { type Values, say } from "~/messages/say";

/** The browser's title of a page: what it is, then whose. */
export function pageTitle(language: Language | undefined, title: Localized | string, values?: Values) {
  const text = typeof title === "string" ? title : say(language ?? "en", title, values);
  return [{ title: `${text} · Jointspec` }];
}
