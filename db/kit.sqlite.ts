// Column kit, SQLite side. kit.check.ts proves that it gives the program the same types as the PostgreSQL kit.
import { blob, check, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  check,
  id: (name: string) => text(name).primaryKey(),
  text: (name: string) => text(name),
  oneOf: <const V extends readonly [string, ...string[]]>(name: string, values: V) => text(name, { enum: values }),
  int: (name: string) => integer(name),
  seq: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  bool: (name: string) => integer(name, { mode: "boolean" }),
  time: (name: string) => integer(name, { mode: "timestamp_ms" }),
  json: <T>(name: string) => text(name, { mode: "json" }).$type<T>(),
  bytes: (name: string) => blob(name, { mode: "buffer" }),
};
