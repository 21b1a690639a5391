import { Language } from "~/domain/language";
import { DatabaseTrouble } from "~db/store";
import { LibraryTrouble } from "~db/publish-library";
import { checkSpecification } from "./check-specification";
import { checkText } from "./check-text";
import { UsageTrouble, readArguments } from "./usage";

const usage = `jointspec check SPECIFICATION [--json | --sarif] [--docx FILE] [--language en|lv]
jointspec check --text FILE.docx|FILE.txt [--json] [--language en|lv] [--country CODE]`;

/** Says what the checks find. Exit code 0 when nothing stands in the way, 1 on errors that were not let stand, 2 when it cannot be told. */
export async function check(args: string[]): Promise<number> {
  try {
    return await told(args);
  } catch (error) {
    if (!(error instanceof UsageTrouble || error instanceof DatabaseTrouble || error instanceof LibraryTrouble)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function told(args: string[]): Promise<number> {
  const [text, flag] = [{ type: "string" }, { type: "boolean" }] as const;
  const { positionals, values } = readArguments(args, { text, language: text, country: text, docx: text, json: flag, sarif: flag });
  const language = values.language === undefined ? null : Language.safeParse(values.language).data;
  const [id, ...more] = positionals;
  const given = (name: string) => values[name] !== undefined;
  if (language === undefined || more.length > 0 || (given("json") && given("sarif"))) throw new UsageTrouble(usage);
  if (typeof values.text === "string" && id === undefined && !given("sarif") && !given("docx"))
    return checkText(values.text, { language, countries: typeof values.country === "string" ? [values.country.toUpperCase()] : [], json: given("json") });
  if (id === undefined || given("text") || given("country")) throw new UsageTrouble(usage);
  return checkSpecification(id, { language: language ?? "en", as: given("json") ? "json" : given("sarif") ? "sarif" : "lines", docx: typeof values.docx === "string" ? values.docx : null });
}
