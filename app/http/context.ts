import type { Actor } from "~/domain/people/actor";
import type { Language } from "~/domain/language";
import type { VendorActor } from "~/domain/review/vendor";
import type { Visitor } from "~db/sessions";
import type { Store } from "~db/store";
import type { Config } from "./config";
import type { CookieJar } from "./cookies";
import type { ExportRunner } from "./export-runner";
import type { LetterBox } from "./letter-box";
import type { Publication } from "~/domain/publishing/publication";
import type { LiveHub } from "./live/hub";
import type { Publisher } from "./publishing/publisher";
import type { Reader } from "./reader";

declare module "@remix-run/node" {
  interface AppLoadContext {
    store: Store;
    config: Config;
    jar: CookieJar;
    nonce: string;
    reader: Reader;
    language: Language;
    token: string | null;
    visitor: Visitor | null;
    /** Who comes as a vendor: nothing to the pages of authorities, as a visitor is nothing to those of vendors. */
    vendor: VendorActor | null;
    vendorToken: string | null;
    letters: LetterBox;
    /** The sender's network address, for rate limits. */
    address: string;
    /** Shown on error pages and in the log, so that both can be brought together. */
    reference: string;
    workerFile: string;
    exports: ExportRunner;
    live: LiveHub;
    /** The specification and requirement that the page is about, noted by whatever opens them. */
    about: { specificationId: string; head: number; requirementId?: string } | null;
    importerFile: string;
    signatureFile: string;
    /** Empty where a page does without. */
    entryScript: string;
    publisher: Publisher;
    /** What an address of the public pages is about; null on every other page. */
    published: { all: Publication[]; current: Publication; newest: Publication } | null;
  }
  interface Future {
    v3_singleFetch: true;
  }
}

/** Who acts. The gate has admitted a member, so that there is one. */
export function actorOf({ visitor }: { visitor: Visitor | null }): Actor {
  if (!visitor?.actor) throw new Response(null, { status: 403 });
  return visitor.actor;
}

/** Who acts for a vendor. The gate has admitted one, so that there is one. */
export function vendorOf({ vendor }: { vendor: VendorActor | null }): VendorActor {
  if (!vendor) throw new Response(null, { status: 401 });
  return vendor;
}
