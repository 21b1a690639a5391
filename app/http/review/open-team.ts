import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { findClarifiers } from "~db/clarifiers";
import { findMembers } from "~db/people";
import { openSpecification } from "../perform";
import { findTeamLog } from "./open-question";

/** The clarification team, whom the acting authority can still name, and the team's log for who is in it. */
export async function openTeam(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, actor, standing } = opened;
  const team = await findClarifiers(context.store, opened);
  const may = can(actor, "clarifier:name", standing);
  const isOwn = ({ memberOf }: { memberOf: string }) => memberOf === actor.authorityId;
  const named = new Set(team.filter(isOwn).map(({ memberId }) => memberId));
  const isInTeam = named.has(actor.personId);
  return {
    language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language), may,
    team: team.map((one) => ({ memberId: one.memberId, name: one.name, authority: specification.participants.find(({ authorityId }) => authorityId === one.memberOf)?.name ?? "", isOwn: isOwn(one) })),
    candidates: may ? (await findMembers(context.store, actor)).filter(({ personId }) => !named.has(personId)).map(({ personId, name }) => ({ value: personId, label: name })) : [],
    log: isInTeam ? (await findTeamLog(context, opened)).map(({ ordinal, at, act, personName, authorityName, payload }) => ({ ordinal, at, act, who: [personName, authorityName].filter(Boolean).join(", "), questionId: questionIn(payload) })) : null,
  };
}

/** The question that an entry is about; null where it is about several. */
const questionIn = (payload: string): string | null => /"questionId":"([^"]+)"/.exec(payload)?.[1] ?? null;
