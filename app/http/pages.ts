import { type GetLoadContextFunction, type RequestHandler, createRequestHandler } from "@remix-run/express";
import { type AppLoadContext, type ServerBuild, createRequestHandler as createPrinter } from "@remix-run/node";
import { addressBook } from "./addresses";

/** Shown where there is nothing: the route that takes every address. */
const nothing = "routes/$";

/**
 * Remix's own handler ranks and tries every route on each request, which costs more than most pages.
 * Here each route gets a handler that knows it alone, and the address book says which one it is.
 */
export function pages(build: ServerBuild, getLoadContext: GetLoadContextFunction): RequestHandler {
  const routeAt = routesOf(build);
  const handlers = new Map<string, RequestHandler>();
  return (request, response, next) => {
    const [path = ""] = request.originalUrl.split("?");
    const id = routeAt(path) ?? nothing;
    let handler = handlers.get(id);
    if (!handler) handlers.set(id, (handler = createRequestHandler({ build: alone(build, id), mode: "production", getLoadContext })));
    return handler(request, response, next);
  };
}

/** Prints a page without a browser's request: what is printed depends on the address and the context alone. */
export function printer(build: ServerBuild): (address: string, context: AppLoadContext) => Promise<Response> {
  const routeAt = routesOf(build);
  const handlers = new Map<string, ReturnType<typeof createPrinter>>();
  return (address, context) => {
    const id = routeAt(new URL(address).pathname) ?? nothing;
    let handler = handlers.get(id);
    if (!handler) handlers.set(id, (handler = createPrinter(alone(build, id), "production")));
    return handler(new Request(address), context);
  };
}

const routesOf = (build: ServerBuild) =>
  addressBook(Object.values(build.routes).flatMap((route) => (route && route.id !== "root" && route.id !== nothing ? [[`/${route.path ?? ""}`, route.id] as const] : [])));

/** The build with one route under its root. All routes stand side by side there: a test holds it. */
function alone(build: ServerBuild, id: string): ServerBuild {
  const only = <Route>(routes: Record<string, Route>) => Object.fromEntries(Object.entries(routes).filter(([name]) => name === "root" || name === id));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
