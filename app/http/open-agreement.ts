import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { type Agreement, emptyAgreement } from "~/domain/agreement/agreement";
import { agreementGaps } from "~/domain/agreement/gaps";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { namesOf, stateOf } from "~/domain/specification/specification";
import { findAgreement } from "~db/agreements";
import { openSpecification } from "./perform";
import { readingLanguage } from "./requirement-text";

/** The agreement of an address with what it lacks, and what every page about it shows. */
export async function openAgreement(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const now = new Date();
  const agreement = await findAgreement(context.store, opened);
  const content: Agreement = agreement?.content ?? emptyAgreement(specification.decisionRule);
  const drafting = stateOf(specification) === "drafting";
  const mayRecord = can(actor, "agreement:record", standing);
  return {
    ...opened,
    agreement,
    content,
    gaps: agreementGaps(specification, agreement, now.toISOString().slice(0, 10)),
    mayConfirm: drafting && can(actor, "agreement:confirm", standing),
    page: {
      language: context.language,
      at: `/specifications/${specification.id}`,
      title: inLanguage(specification.title, readingLanguage(specification, context.language)),
      languages: specification.languages,
      names: namesOf(specification),
      revision: agreement?.revision ?? 0,
      closed: !drafting ? ("frozen" as const) : mayRecord ? null : ("onlyLead" as const),
    },
  };
}
