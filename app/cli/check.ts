import { Language } from "~/domain/language";
import { DatabaseTrouble } from "~db/store";
import { LibraryTrouble } from "~db/publish-library";
import { checkText } from "./check-text";
import { UsageTrouble, readArguments } from "./usage";

const usage = "jointspec check --text FILE.docx|FILE.txt [--json] [--language en|lv] [--country CODE]";

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
  const { positionals, values } = readArguments(args, { text, language: text, country: text, json: flag });
  const language = values.language === undefined ? null : Language.safeParse(values.language).data;
  if (typeof values.text !== "string" || positionals.length > 0 || language === undefined) throw new UsageTrouble(usage);
  return checkText(values.text, { language, countries: typeof values.country === "string" ? [values.country] : [], json: values.json === true });
}
