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

export default defineConfig({
  plugins: [!process.env.VITEST && remix({ appDirectory: "app", future, ignoredRouteFiles: ["**/*.test.*"] })],
  resolve: {
    alias: [
      { find: /^~db\//, replacement: fileURLToPath(new URL("./db/", import.meta.url)) },
      { find: /^~\//, replacement: fileURLToPath(new URL("./app/", import.meta.url)) },
    ],
  },
  build: { target: "es2022", assetsInlineLimit: 0 },
  test: { include: ["{app,db,test}/**/*.test.{ts,tsx}"], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2, expect: { poll: { timeout: 20_000 } }, globalSetup: "test/support/global-setup.ts" },
});
