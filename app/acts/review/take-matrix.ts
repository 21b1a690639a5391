import { z } from "zod";
import { isRefusal } from "~/domain/refusal";
import { returnLimits } from "~/domain/review/matrix-file";
import { Statement } from "~/domain/review/statement";
import { vendorAct } from "../vendor-act";
import { answerable, keepStatements } from "./keep-statements";

const orEmpty = z.string().nullable().transform((text) => text ?? "");
const Row = z
  .strictObject({ key: z.string(), before: z.string(), status: z.string(), equivalent: orEmpty, proof: orEmpty, note: orEmpty })
  .transform(({ key, before, ...statement }) => ({ key, before, statement }))
  .pipe(z.object({ key: z.string(), before: z.string(), statement: Statement }));

/** The rows of a file as its review page showed them, and sends them back. */
const Rows = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "invalid" });
      return z.NEVER;
    }
  })
  .pipe(z.array(Row).max(returnLimits.rows));

/** Takes the rows of a matrix that came back: those that were shown, and no others. All of them, or none. */
export const takeMatrix = vendorAct({
  name: "matrix.taken",
  input: z.object({ specificationId: z.string(), publication: z.coerce.number().int(), rows: Rows }),
  async prepare(context, { specificationId, publication }) {
    const open = await answerable(context, specificationId, publication);
    return isRefusal(open) ? open : null;
  },
  async perform(context, { specificationId, publication, rows }) {
    const open = await answerable(context, specificationId, publication);
    if (isRefusal(open)) return open;
    return keepStatements(context, open, rows);
  },
  about: (_, { kept }) => ({ kept: String(kept) }),
});
