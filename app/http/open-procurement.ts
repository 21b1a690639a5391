import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { inLanguage } from "~/domain/language";
import type { Permission } from "~/domain/people/permission";
import { findProcurement } from "~db/procurement";
import { closedFor } from "./closed";
import { openSpecification } from "./perform";
import { readingLanguage } from "./requirement-text";

/** The specification of an address with what it says about needs and criteria, and what every page about that shows. */
export async function openProcurement(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification } = opened;
  const reading = readingLanguage(specification, context.language);
  return {
    ...opened,
    reading,
    procurement: await findProcurement(context.store, opened),
    closedFor: (permission: Permission) => closedFor(opened, permission),
    page: {
      language: context.language,
      at: `/specifications/${specification.id}`,
      title: inLanguage(specification.title, reading),
      languages: specification.languages,
      lots: specification.lots.map((lot) => ({ id: lot.id, number: lot.number, title: inLanguage(lot.title, reading) })),
    },
  };
}
