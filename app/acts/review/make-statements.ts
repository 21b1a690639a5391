import { z } from "zod";
import { isRefusal, refuse } from "~/domain/refusal";
import { offersFor } from "~/domain/review/offer";
import { Statement, mostCharacters, ownFields } from "~/domain/review/statement";
import { typed } from "~/domain/text-input";
import { findUsable } from "~db/statements";
import { vendorAct } from "../vendor-act";
import { type Said, answerable, keepStatements } from "./keep-statements";

const orNothing = typed(mostCharacters).default("");

/** A row of the form: an answer, an offered one, or nothing. */
const Answer = z
  .object({ status: z.string().default(""), equivalent: orNothing, proof: orNothing, note: orNothing, before: z.string().default(""), /** When the offered answer was made that is to be taken. */ offer: z.string().default("") })
  .transform((row, context): { statement: Statement | null; before: string; offer: string } => {
    const { before, offer, ...own } = row;
    const untouched = own.status === "" && ownFields.every((field) => own[field] === "");
    if (untouched) return { statement: null, before, offer };
    const parsed = Statement.safeParse(own);
    if (parsed.success) return { statement: parsed.data, before, offer: "" };
    for (const issue of parsed.error.issues) context.addIssue({ code: "custom", path: issue.path, message: issue.message });
    return z.NEVER;
  });

/** Keeps the answers of a part of the matrix, each with the text that it answers. */
export const makeStatements = vendorAct({
  name: "statements.made",
  input: z.object({ specificationId: z.string(), publication: z.coerce.number().int(), rows: z.record(z.string(), Answer) }),
  async prepare(context, { specificationId, publication }) {
    const open = await answerable(context, specificationId, publication);
    return isRefusal(open) ? open : null;
  },
  async perform(context, { specificationId, publication, rows }) {
    const open = await answerable(context, specificationId, publication);
    if (isRefusal(open)) return open;
    const asked = open.matrix.rows.filter(({ key }) => rows[key]?.offer);
    const clauseIds = asked.flatMap(({ clause }) => (clause ? [clause.id] : []));
    const offers = asked.length > 0 ? offersFor(specificationId, asked, await findUsable(context.store, context.vendor, specificationId, clauseIds)) : new Map();
    const said: Said[] = [];
    for (const [key, { statement, before, offer }] of Object.entries(rows)) {
      const offered = offer ? offers.get(key)?.made : null;
      // What is taken is what was shown: an answer that has changed since is shown again first.
      if (offer && offered?.at !== offer) return refuse("stale");
      said.push({ key, before, statement: offered ? Statement.parse(Object.fromEntries(ownFields.map((field) => [field, offered[field] ?? ""]))) : statement });
    }
    return keepStatements(context, open, said);
  },
  about: (_, { kept, takenBack }) => ({ kept: String(kept), takenBack: String(takenBack) }),
});
