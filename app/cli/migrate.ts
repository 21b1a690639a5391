import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { configFromEnvironment } from "./usage";

/** Brings the database to this version and publishes what is new in the library. */
export async function migrate(): Promise<number> {
  const store = await openStore(configFromEnvironment().databaseUrl);
  try {
    const { published } = await publishLibrary(store, readLibrary(), new Date());
    console.log(published.length > 0 ? `Published: ${published.join(", ")}` : "Everything is up to date.");
    return 0;
  } finally {
    await store.close();
  }
}
