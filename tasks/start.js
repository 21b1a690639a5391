import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, run } from "./prepare.js";

ensureInstalled();
ensureBuilt();
process.exit(run(process.execPath, [join(root, "build", "jointspec.js"), "serve", "--with-example"]));
