import type { LoaderFunctionArgs } from "@remix-run/node";
import { matrixFile } from "~/http/matrix-file";
import { openPublicMatrix } from "~/http/open-matrix";

/** The empty matrix: the same for everybody. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  return matrixFile(context, await openPublicMatrix(context, params), params.file ?? "", null);
}
