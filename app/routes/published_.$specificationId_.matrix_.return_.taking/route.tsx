import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { takeMatrix } from "~/acts/review/take-matrix";
import { Refused } from "~/components/refused";
import { performVendor } from "~/http/perform-vendor";

export const action = (args: ActionFunctionArgs) => performVendor(args, takeMatrix, () => `/published/${args.params.specificationId}/matrix/check`);

/** Where the rows could not be taken: nothing was, and the file can be read in again. */
export default function TakeRows() {
  return <Refused back={`/published/${useParams().specificationId}/matrix/return`} />;
}
