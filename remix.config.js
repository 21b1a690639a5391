// The one build configuration: Remix, Vite and Vitest all read it.
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_lazyRouteDiscovery: false,
  v3_singleFetch: true,
};

const acts = ["app/acts/**/*.test.ts"];
const pure = ["app/{domain,messages,document,exporters,importers}/**/*.test.{ts,tsx}"];

export default defineConfig({
  plugins: [!process.env.VITEST && remix({ appDirectory: "app", future, ignoredRouteFiles: ["**/*.test.*"] })],
  resolve: {
    alias: [
      { find: /^~db\//, replacement: fileURLToPath(new URL("./db/", import.meta.url)) },
      { find: /^~\//, replacement: fileURLToPath(new URL("./app/", import.meta.url)) },
    ],
  },
  build: { target: "es2022", assetsInlineLimit: 0 },
  test: {
    testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2, expect: { poll: { timeout: 20_000 } },
    // What is pure leaves nothing behind: its files share a process, which saves reading the same modules a hundred times.
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      // Each file of acts has databases of its own, and shares the modules too.
      { extends: true, test: { name: "acts", include: acts, isolate: false, globalSetup: "test/support/global-setup.ts" } },
      { extends: true, test: { name: "whole", include: ["{app,db,test}/**/*.test.{ts,tsx}"], exclude: [...pure, ...acts, "node_modules/**"], globalSetup: "test/support/global-setup.ts" } },
    ],
  },
});
