import type { LoaderFunctionArgs } from "@remix-run/node";
import { checkFile, matrixFile } from "~/http/matrix-file";
import { openMatrix } from "~/http/open-matrix";

/** The acting vendor's own matrix, or its self-check. What answers an earlier text is not in it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openMatrix(context, params);
  if (params.file === "self-check.csv") return checkFile(opened);
  const current = opened.matrix.rows.flatMap((row) => {
    const made = opened.made.get(row.key);
    return made?.textSha256 === row.sha256 ? [[row.key, made] as const] : [];
  });
  return matrixFile(context, opened, params.file ?? "", new Map(current));
}
