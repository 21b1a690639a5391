import type { LoaderFunctionArgs } from "@remix-run/node";
import { openBaseline } from "~/http/open-baseline";
import { sentFileOf } from "~/http/sent-file";

/** `1.lv.docx`: what changed since baseline 1. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { stored } = await openBaseline(context, params);
  return sentFileOf(context, stored, `changes-${params.redline}`, null);
}
