import { Language } from "~/domain/language";

/** The language that a browser likes best of those that there are: RFC 9110, 12.5.4. */
export function acceptedLanguage(header: string | undefined): Language {
  const wanted = (header ?? "").split(",").map((part, place) => {
    const [tag = "", ...more] = part.trim().toLowerCase().split(";");
    const weight = Number(more.find((one) => one.trim().startsWith("q="))?.trim().slice(2) ?? "1");
    return { language: Language.safeParse(tag.split("-")[0]).data, weight, place };
  });
  const best = wanted.filter((one) => one.language && one.weight > 0).sort((a, b) => b.weight - a.weight || a.place - b.place)[0];
  return best?.language ?? "en";
}
