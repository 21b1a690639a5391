import type { LoaderFunctionArgs } from "@remix-run/node";

/** Where the gate sends what it does not let through: the page for that status. */
export function loader({ params }: LoaderFunctionArgs) {
  const status = Number(params["*"]);
  throw new Response(null, { status: status === 401 || status === 403 ? status : 404 });
}

export const action = loader;

export default function Nothing() {
  return null;
}
