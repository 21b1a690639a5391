import { readFileSync } from "node:fs";
import { z } from "zod";
import { publicKeyOf } from "~/domain/signing/ed25519";

/** Everything that the surroundings decide. The secrets among it are the passwords inside DATABASE_URL and SMTP_URL. */
const Environment = z.object({
  PORT: z.coerce.number("a port number from 1 to 65535").int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .min(1)
    .regex(/^(postgres(ql)?:\/\/\S+|(file:)?[^:]+)$/, "postgres://user:password@host/database, or the path of a SQLite file")
    .default("data/jointspec.db"),
  ORIGIN: z.url({ protocol: /^https?$/, error: "the address that people open, such as https://spec.example.eu" }).optional(),
  CHECKPOINT_KEY_FILE: z.string().optional(),
  SEAL_FOLDER: z.string().min(1).optional(),
  TSA_URL: z.url({ protocol: /^https?$/, error: "the address of a time-stamping authority, such as http://timestamp.example.eu" }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "the address of a mail server, such as smtps://user:password@mail.example.eu:465" }).optional(),
  MAIL_FROM: z.string().regex(/^([^<>\r\n]+ <)?[^\s<>@]+@[^\s<>@]+>?$/, "whom mails come from, such as Jointspec <jointspec@example.eu>").optional(),
  TRUSTED_PROXIES: z.coerce.number("how many proxies stand in front, such as 1").int().min(0).max(10).default(0),
});

/** How mails leave the house. */
export interface MailConfig {
  url: string;
  from: string;
}

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  /** Scheme, host and port that browsers see, without a path. */
  origin: string;
  trustedProxies: number;
  /** The private key that signs checkpoints of the log; without it the installation makes one of its own. */
  logKey?: string;
  /** Where the authorities' keys for sealing lie; null where nobody seals. */
  sealFolder: string | null;
  /** Who stamps the time of a seal (RFC 3161); null for seals without a stamp. */
  timeStampUrl: string | null;
  /** Null where no mail is sent: then everything stays in the inbox. */
  mail: MailConfig | null;
}

/** The configuration, or one line for each variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config | { problems: string[] } {
  const given: Record<string, string | undefined> = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  if (!result.success)
    return { problems: result.error.issues.map((issue) => `${issue.path.join(".")}=${withoutPassword(given[String(issue.path[0])] ?? "")}: ${issue.message}`) };

  const { PORT: port, HOST: host, DATABASE_URL: databaseUrl, ORIGIN: origin, TRUSTED_PROXIES: trustedProxies, CHECKPOINT_KEY_FILE: keyFile } = result.data;
  const { SEAL_FOLDER: sealFolder = null, TSA_URL: timeStampUrl = null } = result.data;
  const { SMTP_URL: url, MAIL_FROM: from } = result.data;
  if ((url === undefined) !== (from === undefined)) return { problems: ["SMTP_URL and MAIL_FROM: one needs the other; without both no mail is sent"] };
  const logKey = keyFile === undefined ? undefined : keyIn(keyFile);
  if (logKey === null) return { problems: [`CHECKPOINT_KEY_FILE=${keyFile}: a file with an Ed25519 private key, as "openssl genpkey -algorithm ed25519" writes it`] };
  return { port, host, databaseUrl, trustedProxies, logKey, sealFolder, timeStampUrl, mail: url && from ? { url, from } : null, origin: new URL(origin ?? `http://localhost:${port}`).origin };
}

const withoutPassword = (address: string): string => address.replace(/:[^:@/]*@/, ":…@");

/** The key in a file, read once at the start: a wrong one must not be noticed at the first signature. */
function keyIn(file: string): string | null {
  try {
    const key = readFileSync(file, "utf8");
    publicKeyOf(key);
    return key;
  } catch {
    return null;
  }
}
