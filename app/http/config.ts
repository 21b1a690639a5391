import { z } from "zod";

/** Everything that the surroundings decide. The one secret among it is the password inside DATABASE_URL. */
const Environment = z.object({
  PORT: z.coerce.number("a port number from 1 to 65535").int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .min(1)
    .regex(/^(postgres(ql)?:\/\/\S+|(file:)?[^:]+)$/, "postgres://user:password@host/database, or the path of a SQLite file")
    .default("data/jointspec.db"),
  ORIGIN: z.url({ protocol: /^https?$/, error: "the address that people open, such as https://spec.example.eu" }).optional(),
  TRUSTED_PROXIES: z.coerce.number("how many proxies stand in front, such as 1").int().min(0).max(10).default(0),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  /** Scheme, host and port that browsers see, without a path. */
  origin: string;
  trustedProxies: number;
}

/** The configuration, or one line for each variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  if (!result.success)
    return { problems: result.error.issues.map((issue) => `${issue.path.join(".")}=${given[String(issue.path[0])] ?? ""}: ${issue.message}`) };

  const { PORT: port, HOST: host, DATABASE_URL: databaseUrl, ORIGIN: origin, TRUSTED_PROXIES: trustedProxies } = result.data;
  return { port, host, databaseUrl, trustedProxies, origin: new URL(origin ?? `http://localhost:${port}`).origin };
}
