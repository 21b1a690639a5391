// Compile-time proof that both kits hand the same TypeScript type to the program, column kind by column kind.
import type { postgresKit } from "./kit.postgres";
import type { sqliteKit } from "./kit.sqlite";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Data<F> = F extends (...a: never[]) => infer R
  ? R extends { _: { data: infer D } & Record<string, unknown> } ? D : never
  : never;
type Columns = Exclude<keyof typeof postgresKit, "table" | "index" | "uniqueIndex" | "primaryKey" | "foreignKey" | "check">;
type Same = { [K in Columns]: Equal<Data<(typeof postgresKit)[K]>, Data<(typeof sqliteKit)[K]>> };

export const sameColumns: Same = {
  id: true, text: true, oneOf: true, int: true, seq: true, bool: true, time: true, json: true, bytes: true,
};
export const sameKinds: Equal<keyof typeof postgresKit, keyof typeof sqliteKit> = true;
/** Guards against a vacuous proof: the data of "bool" really is boolean, of "time" really a Date. */
export const notVacuous: [
  Equal<Data<(typeof sqliteKit)["bool"]>, boolean>,
  Equal<Data<(typeof sqliteKit)["time"]>, Date>,
  Equal<Data<(typeof postgresKit)["bytes"]>, Buffer>,
] = [true, true, true];
