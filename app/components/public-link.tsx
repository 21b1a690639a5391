import { useSay } from "./say";

/** Addresses of public pages in the language that is being read: a page then is the same for everybody, whatever cookie comes along. */
export function usePublicAddress(): (path: string) => string {
  const { language } = useSay();
  return (path) => inPublicLanguage(path, language);
}

export function inPublicLanguage(path: string, language: string): string {
  const [whole = "", place] = path.split("#");
  const [address = "", query = ""] = whole.split("?");
  const values = new URLSearchParams(query);
  values.set("language", language);
  return `${address}?${values}${place === undefined ? "" : `#${place}`}`;
}
