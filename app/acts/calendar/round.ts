import { z } from "zod";
import { type Round, type RoundTimes, cancelling, changedTimes, closing, needsReason, plannedTimes, roundKinds } from "~/domain/calendar/round";
import { isZone, momentOf } from "~/domain/calendar/zone";
import { isRefusal, refuse } from "~/domain/refusal";
import { typed, typedLocalizedOrNone, typedRequired } from "~/domain/text-input";
import { countPublicCommentsUnscoped } from "~db/public-comments";
import { findNewestPublic, findNextRoundNumber, findRound, findRounds, saveRound, saveRoundChanged } from "~db/rounds";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

type Given = Context & FoundSpecification;

const walls = {
  /** As the clocks of the zone show it: "2026-12-01T12:00". */
  opensAt: z.string(),
  questionsUntil: z.string(),
  answersUntil: z.string(),
  timeZone: z.string().refine(isZone, { error: "time-zone" }),
  summary: typedLocalizedOrNone(5000).optional(),
};

/** Every time must be one that the clocks of the zone show. */
function withoutSkippedTimes({ value, issues }: { value: { opensAt: string; questionsUntil: string; answersUntil: string; timeZone: string }; issues: unknown[] }) {
  for (const name of ["opensAt", "questionsUntil", "answersUntil"] as const)
    if (isZone(value.timeZone) && !momentOf(value[name], value.timeZone)) issues.push({ code: "custom", message: "wall-time", path: [name], input: value[name] });
}

/** Plans a round. */
export const planRound = specificationAct({
  name: "round.planned",
  may: "round:plan",
  when: "any",
  input: z.object({ kind: z.enum(roundKinds, { error: "choose-one" }), ...walls }).check(withoutSkippedTimes),
  async perform(context, { kind, timeZone, summary, ...wanted }) {
    const { store, actor, specification, now, newId } = context;
    const times = plannedTimes(kind, momentsOf(wanted, timeZone), await around(context));
    if (isRefusal(times)) return times;
    const round: Round = {
      id: newId(), number: await findNextRoundNumber(store, context), kind, ...times, timeZone, texts: { summary: summary ?? {} }, closedAt: null, cancelledAt: null, revision: 1,
    };
    await saveRound(store, specification.id, round, { personId: actor.personId, authorityId: actor.authorityId, at: now });
    return { roundId: round.id, number: round.number, ...times };
  },
});

/** Changes a round's times or its summary. Whoever counted on the times reads why. */
export const changeRound = specificationAct({
  name: "round.changed",
  may: "round:plan",
  when: "any",
  input: z.object({ roundId: z.string(), revision: z.coerce.number().int(), ...walls, reason: typed(2000).default("") }).check(withoutSkippedTimes),
  async perform(context, { roundId, revision, timeZone, summary, reason, ...wanted }) {
    const { store, now } = context;
    const round = await findRound(store, context, roundId);
    if (!round) return refuse("not-found");
    if (round.revision !== revision) return refuse("stale", round);
    const times = changedTimes(round, sameWhereUntouched(round, momentsOf(wanted, timeZone)), await around(context));
    if (isRefusal(times)) return times;
    const moved = times.questionsUntil !== round.questionsUntil || times.answersUntil !== round.answersUntil;
    if (moved && !reason && needsReason(round, now.toISOString())) return refuse("round-reason");
    const changed = { ...round, ...times, timeZone, texts: { ...round.texts, summary: summary ?? {} }, revision: revision + 1 };
    await saveRoundChanged(store, reason ? withReason(changed, now, "changed", reason) : changed);
    return { number: round.number, ...times };
  },
});

/** Closes a round in which everybody was heard, with what the authorities say about it. */
export const closeRound = specificationAct({
  name: "round.closed",
  may: "round:plan",
  when: "any",
  input: z.object({ roundId: z.string(), reply: typedLocalizedOrNone(10_000).optional() }),
  async perform(context, { roundId, reply }) {
    const { store, now } = context;
    const round = await findRound(store, context, roundId);
    if (!round) return refuse("not-found");
    const refusal = closing(round, now.toISOString());
    if (refusal) return refusal;
    if (round.kind === "public" && !reply) return refuse("round-reply");
    const { undecided } = await countPublicCommentsUnscoped(store, roundId);
    if (undecided > 0) return refuse("comments-undecided", undecided);
    await saveRoundChanged(store, { ...round, texts: { ...round.texts, reply: reply ?? {} }, closedAt: now.toISOString(), revision: round.revision + 1 });
    return { number: round.number };
  },
});

/** Cancels a round, for a reason that everybody reads. */
export const cancelRound = specificationAct({
  name: "round.cancelled",
  may: "round:plan",
  when: "any",
  input: z.object({ roundId: z.string(), reason: typedRequired(2000) }),
  async perform(context, { roundId, reason }) {
    const { store, now } = context;
    const round = await findRound(store, context, roundId);
    if (!round) return refuse("not-found");
    const refusal = cancelling(round, now.toISOString());
    if (refusal) return refusal;
    await saveRoundChanged(store, withReason({ ...round, cancelledAt: now.toISOString(), revision: round.revision + 1 }, now, "cancelled", reason));
    return { number: round.number };
  },
});

const around = async (context: Given) => ({
  now: context.now.toISOString(), publication: await findNewestPublic(context.store, context), others: await findRounds(context.store, context),
});

const momentsOf = (wanted: RoundTimes, zone: string): RoundTimes => ({
  opensAt: momentIn(wanted.opensAt, zone), questionsUntil: momentIn(wanted.questionsUntil, zone), answersUntil: momentIn(wanted.answersUntil, zone),
});

const momentIn = (wall: string, zone: string): string => momentOf(wall, zone)?.toISOString() ?? "";

/** A form shows minutes; a time that it sent back as it was shown is the old one to the second. */
function sameWhereUntouched(round: Round, times: RoundTimes): RoundTimes {
  const same = (name: keyof RoundTimes) => (times[name].slice(0, 16) === round[name].slice(0, 16) ? round[name] : times[name]);
  return { opensAt: same("opensAt"), questionsUntil: same("questionsUntil"), answersUntil: same("answersUntil") };
}

const withReason = (round: Round, now: Date, what: "changed" | "cancelled", reason: string): Round => ({
  ...round, texts: { ...round.texts, reasons: [...(round.texts.reasons ?? []), { at: now.toISOString(), what, reason }] },
});
