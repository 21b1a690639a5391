import type { AppLoadContext } from "@remix-run/node";
import type { PastedTrouble } from "~/domain/checks/pasted-limits";
import { Severity } from "~/domain/checks/rule-pack";
import { Language } from "~/domain/language";
import { findCountryUnscoped } from "~db/people";
import { findBasis } from "~db/reference-data";
import { actorOf } from "./context";
import { checkedText } from "./pasted";
import { type ShownPasted, shownPasted } from "./shown-pasted";

/** What the form held, so that nothing typed is lost. */
interface Typed {
  pasted: string;
  language: string;
  least: string;
}

/** Checks the file or text of a form by the rules of the Union and of the acting authority's country. */
export async function answeredPasted(request: Request, context: AppLoadContext): Promise<{ typed: Typed } & ({ trouble: PastedTrouble } | { outcome: ShownPasted })> {
  const { store, language, importerFile } = context;
  const form = await request.formData().catch(() => new FormData());
  const field = (name: string) => (typeof form.get(name) === "string" ? String(form.get(name)) : "");
  const typed = { pasted: field("pasted"), language: field("language"), least: field("least") };
  const file = form.get("file");
  const from = file instanceof File && file.size > 0 ? { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name.slice(-200) } : { text: typed.pasted };
  const country = await findCountryUnscoped(store, actorOf(context).authorityId);
  const asked = { basis: await findBasis(store), language: Language.safeParse(typed.language).data ?? null, countries: country === null ? [] : [country], day: new Date().toISOString().slice(0, 10) };
  const checked = await checkedText(from, asked, importerFile);
  return "trouble" in checked ? { typed, ...checked } : { typed, outcome: shownPasted(checked, Severity.safeParse(typed.least).data ?? "warning", language) };
}
