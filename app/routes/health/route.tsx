import type { LoaderFunctionArgs } from "@remix-run/node";
import { findTemplates } from "~db/library";

/** For whoever watches the service: 200 while the database answers. */
export async function loader({ context: { store } }: LoaderFunctionArgs) {
  const ok = await findTemplates(store).then(() => true, () => false);
  return Response.json({ ok }, { status: ok ? 200 : 503 });
}
