import { randomUUID } from "node:crypto";
import { openAuthority } from "~/acts/people/open-authority";
import { refusals } from "~/messages/refusals";
import { openStore } from "~db/open";
import { UsageTrouble, configFromEnvironment, readArguments } from "./usage";

/** Adds an authority; the rest is done inside by the administrator whose link this prints. */
export async function authority(args: string[]): Promise<number> {
  const [name, country, email] = readArguments(args, {}).positionals;
  if (!name || !country || !email) throw new UsageTrouble("jointspec authority NAME COUNTRY EMAIL");
  const config = configFromEnvironment();
  const store = await openStore(config.databaseUrl);
  try {
    const outcome = await openAuthority({ store, now: new Date(), newId: () => randomUUID() }, { name, country, email });
    if ("refused" in outcome) throw new UsageTrouble(refusals[outcome.refused].en);
    if ("invalid" in outcome) throw new UsageTrouble(Object.entries(outcome.invalid).map(([field, messages]) => `${field}: ${messages.join(", ")}`).join("\n"));
    console.log(`Send this link to ${email}; it is valid for 7 days and once:\n${config.origin}/invitations/${outcome.done.token}`);
    return 0;
  } finally {
    await store.close();
  }
}
