import type { Language } from "~/domain/language";
import type { Clause, Relation } from "~/domain/library/clause";
import { extentNames, relationNames } from "~/messages/library";
import { findClauseTitles, findClausesNaming } from "~db/library";
import type { Store } from "~db/store";

/** A clause's relations as sentences, in both directions. */
export async function relationsOf(store: Store, clause: Clause, language: Language) {
  const naming = await findClausesNaming(store, clause.id);
  const titles = await findClauseTitles(store, clause.relations.map((relation) => relation.clause));
  const label = ({ type, extent }: Relation, side: "out" | "in") => `${relationNames[type][side][language]}${extent ? ` (${extentNames[extent][side][language]})` : ""}`;
  return [
    ...clause.relations.map((relation) => ({ label: label(relation, "out"), id: relation.clause, title: titles.get(relation.clause)?.[language] ?? relation.clause, reason: relation.reason?.[language] })),
    ...naming.flatMap((other) =>
      other.relations
        .filter((relation) => relation.clause === clause.id && relation.type !== "conflicts")
        .map((relation) => ({ label: label(relation, "in"), id: other.id, title: other.title[language], reason: relation.reason?.[language] })),
    ),
  ];
}
