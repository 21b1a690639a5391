import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { inLanguage } from "~/domain/language";
import { type Permission, can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { findProcurement } from "~db/procurement";
import { openSpecification } from "./perform";
import { readingLanguage } from "./requirement-text";

/** The specification of an address with what it says about needs and criteria, and what every page about that shows. */
export async function openProcurement(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const reading = readingLanguage(specification, context.language);
  const drafting = stateOf(specification) === "drafting";
  /** Why a form is not shown to this person now. */
  const closedFor = (permission: Permission) => {
    if (!drafting) return "frozen" as const;
    return can(actor, permission, standing) ? null : permission === "need:enter" ? ("readOnly" as const) : ("onlyLead" as const);
  };
  return {
    ...opened,
    reading,
    procurement: await findProcurement(context.store, opened),
    closedFor,
    page: {
      language: context.language,
      at: `/specifications/${specification.id}`,
      title: inLanguage(specification.title, reading),
      languages: specification.languages,
      lots: specification.lots.map((lot) => ({ id: lot.id, number: lot.number, title: inLanguage(lot.title, reading) })),
    },
  };
}
