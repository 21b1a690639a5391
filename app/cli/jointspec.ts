import { DatabaseTrouble } from "~db/store";
import { LibraryTrouble } from "~db/publish-library";
import { authority } from "./authority";
import { backup } from "./backup";
import { check } from "./check";
import { checkDocument } from "./check-document";
import { demo } from "./demo";
import { evidencePackCommand } from "./evidence-pack";
import { exportDocuments } from "./export";
import { libraryCommand } from "./library";
import { migrate } from "./migrate";
import { packageCommand } from "./package";
import { serve } from "./serve";
import { UsageTrouble } from "./usage";
import { verify } from "./verify";

const commands: Record<string, ((args: string[]) => Promise<number>) | undefined> = {
  check, "check-document": checkDocument, "evidence-pack": evidencePackCommand, package: packageCommand, serve, migrate, authority, demo, library: libraryCommand, export: exportDocuments, verify, backup,
};

const usage = `jointspec <command>

  serve [--with-example]                 starts the web application
  migrate                                brings the database to this version and publishes the library
  authority NAME COUNTRY EMAIL           adds an authority and prints the invitation link of its first administrator
  demo --out DIR [--database ADDRESS]    plays the worked example in a temporary or an empty database and writes its documents
  library stats [--json]                 what the library holds
  export SPECIFICATION --out DIR [--baseline N]   writes every format of a baseline in every language
  package SPECIFICATION --out DIR [--baseline N] [--from PARTY] [--to PARTY] [--sender ID] [--recipient ID]
                                         writes the archive package and the header by which an access point sends it
  evidence-pack SPECIFICATION --out FILE.zip      writes everything on record into one archive, with a manifest of hashes
  verify FILE [--evidence FILE] [--checkpoint FILE] [--key KEY] [--register]
                                         checks any exported file or proof, offline; 0 genuine, 1 not, 2 cannot be told
  check SPECIFICATION [--json | --sarif] [--docx FILE] [--language en|lv]
                                         says what the checks find, one finding in a line or as a report; 0 nothing stands in
                                         the way of freezing, 1 errors that were not let stand, 2 cannot be told
  check --text FILE [--json] [--language en|lv] [--country CODE]
                                         the same of an old specification, Word or text, without a database
  check-document FILE.docx               says what keeps people with disabilities from reading a Word file
  backup FILE                            writes a consistent copy of the database, also while it is in use

Settings come from the environment: PORT, HOST, DATABASE_URL, ORIGIN, TRUSTED_PROXIES (see README).`;

async function main([name = "help", ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (!command) {
    console.log(usage);
    return name === "help" || name === "--help" ? 0 : 1;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof DatabaseTrouble || error instanceof LibraryTrouble || error instanceof UsageTrouble)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
