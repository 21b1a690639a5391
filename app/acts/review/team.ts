import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { deleteClarifier, findClarifiers, saveClarifier } from "~db/clarifiers";
import { findMembers } from "~db/people";
import { isAuthorityAmongVendors } from "~db/vendor-roles";
import { specificationAct } from "../act";

/** Puts a member of the acting authority into the clarification team: only its people see who asks. */
export const nameClarifier = specificationAct({
  name: "clarifier.named",
  may: "clarifier:name",
  when: "any",
  input: z.object({ memberId: z.string().min(1, { error: "required" }) }),
  async perform(context, { memberId }) {
    const { store, actor, specification, now } = context;
    const member = (await findMembers(store, actor)).find(({ personId }) => personId === memberId);
    if (!member) return refuse("not-found");
    const team = await findClarifiers(store, context);
    if (team.some((one) => one.memberId === memberId && one.memberOf === actor.authorityId)) return refuse("already-clarifier");
    if (await isAuthorityAmongVendors(store, specification.id, actor.authorityId)) return refuse("both-sides");
    await saveClarifier(store, context, { memberId, memberOf: actor.authorityId }, { personId: actor.personId, authorityId: actor.authorityId, at: now });
    return { memberOf: actor.authorityId };
  },
});

/** Takes a member of the acting authority out of the team. */
export const dismissClarifier = specificationAct({
  name: "clarifier.dismissed",
  may: "clarifier:name",
  when: "any",
  input: z.object({ memberId: z.string() }),
  async perform(context, { memberId }) {
    const { store, actor } = context;
    const named = { memberId, memberOf: actor.authorityId };
    if (!(await findClarifiers(store, context)).some((one) => one.memberId === memberId && one.memberOf === named.memberOf)) return refuse("not-found");
    await deleteClarifier(store, context, named);
    return named;
  },
});
