import { type Language, inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { textOf } from "~/domain/specification/requirement";
import { nameIn, stateOf } from "~/domain/specification/specification";
import { findOpenExceptions } from "~db/exceptions";
import type { Store } from "~db/store";
import type { Opened } from "./perform";

/** The open exceptions of a specification, with names for people. */
export async function shownExceptions(store: Store, { specification, actor, standing }: Pick<Opened, "specification" | "actor" | "standing">, language: Language) {
  const open = stateOf(specification) === "drafting" ? await findOpenExceptions(store, { specification }) : [];
  return open.map(({ requirement, authorityId, ...exception }) => ({
    ...exception,
    title: inLanguage(textOf(requirement).title, language),
    authority: nameIn(specification, authorityId),
    mayWithdraw: authorityId === actor.authorityId && can(actor, "baseline:except", standing),
  }));
}
