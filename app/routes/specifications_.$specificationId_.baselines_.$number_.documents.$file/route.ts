import type { LoaderFunctionArgs } from "@remix-run/node";
import { openBaseline } from "~/http/open-baseline";
import { sentFileOf } from "~/http/sent-file";

/** `specification.lv.docx`: a baseline in a language and format, jointly or (`?as=`) as one participant reads it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { stored } = await openBaseline(context, params);
  return sentFileOf(context, stored, params.file ?? "", new URL(request.url).searchParams.get("as"));
}
