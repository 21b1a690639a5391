// Column kit, PostgreSQL side: the type anchor. Query code is typed against these columns.
import {
  boolean, check, customType, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

export const postgresKit = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  check,
  id: (name: string) => text(name).primaryKey(),
  text: (name: string) => text(name),
  oneOf: <const V extends readonly [string, ...string[]]>(name: string, values: V) => text(name, { enum: values }),
  int: (name: string) => integer(name),
  seq: (name: string) => integer(name).primaryKey().generatedAlwaysAsIdentity(),
  bool: (name: string) => boolean(name),
  time: (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  json: <T>(name: string) => jsonb(name).$type<T>(),
  bytes: (name: string) => bytea(name),
};
export type Kit = typeof postgresKit;
