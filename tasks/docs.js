// Writes docs/checks.md from the rule packs, word lists and rules. A test fails while it is stale.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ensureInstalled, root } from "./prepare.js";

ensureInstalled();
const outfile = join(root, "build", "docs.js");
await build({
  absWorkingDir: root, outfile, bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "warning",
  stdin: { contents: 'export { rulesDocument } from "./test/support/rules-document"', resolveDir: root, loader: "ts" },
});
const { rulesDocument } = await import(pathToFileURL(outfile).href);
writeFileSync(join(root, "docs", "checks.md"), rulesDocument());
