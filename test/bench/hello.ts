// What `create-remix` gives, reduced to one page: root with links, meta, scroll restoration and scripts, streamed.
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext, type ServerBuild } from "@remix-run/node";
import { Links, Meta, Outlet, RemixServer, Scripts, ScrollRestoration } from "@remix-run/react";
import { createElement as h } from "react";
import { renderToPipeableStream } from "react-dom/server";

const Root = () =>
  h("html", { lang: "en" },
    h("head", null, h("meta", { charSet: "utf-8" }), h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), h(Meta), h(Links)),
    h("body", null, h(Outlet), h(ScrollRestoration), h(Scripts)),
  );
const Hello = () => h("h1", null, "Hello");

function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
      onShellReady() {
        const body = new PassThrough();
        headers.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

const asset = (id: string, parentId?: string, path?: string, index?: boolean) => ({
  id, parentId, path, index, hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false,
  module: `/assets/${id}.js`, imports: ["/assets/react.js"], css: [],
});

export const helloBuild: ServerBuild = {
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: "root", path: "", module: { default: Root } },
    "routes/_index": { id: "routes/_index", parentId: "root", index: true, module: { default: Hello, loader: () => ({ hello: true }) } },
  },
  assets: {
    version: "1", url: "/assets/manifest.js", entry: { module: "/assets/entry.client.js", imports: ["/assets/react.js"] },
    routes: { root: asset("root", undefined, ""), "routes/_index": { ...asset("routes/_index", "root", undefined, true), hasLoader: true } },
  },
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  future: { v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_lazyRouteDiscovery: false, v3_singleFetch: true },
  isSpaMode: false,
  basename: "/",
  mode: "production",
};
