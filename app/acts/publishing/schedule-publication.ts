import { z } from "zod";
import { isZone, momentOf } from "~/domain/calendar/zone";
import { ChangeClass } from "~/domain/publishing/change";
import { type Said, classified } from "~/domain/publishing/classify";
import { type Files, manifestHash, manifestOf, unpacked } from "~/domain/publishing/file-set";
import { evidenceName, publicFileNames } from "~/domain/publishing/public-files";
import { type Publication, type Purpose, newestPublic, purposes, scheduled } from "~/domain/publishing/publication";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { sealed } from "~/domain/signing/evidence";
import { stateOf } from "~/domain/specification/specification";
import { typed } from "~/domain/text-input";
import { type StoredBaseline, findBaseline } from "~db/baselines";
import { findEvidenceUnscoped } from "~db/evidence";
import { deleteExportBytes, findExport, findExportBytesUnscoped } from "~db/exports";
import { findPublications, findPublishedBaselineUnscoped, savePublication } from "~db/publications";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";
import { publishDue } from "./publish-due";

type Given = Context & FoundSpecification;

/** As the clocks of the form's zone show it, or a moment with its zone; empty: none. */
const time = z.string().optional().transform((at) => at || null);
const times = ["goesOutAt", "noticePublishedAt", "noticeReceivedAt", "deadline"] as const;
type Times = Record<(typeof times)[number], string | null>;

const moment = (at: string, zone: string): Date | null => (z.iso.datetime().safeParse(at).success ? new Date(at) : momentOf(at, zone));

/** Every time must be one that the clocks of the zone show. */
function withoutSkippedTimes({ value, issues }: { value: Times & { timeZone: string }; issues: unknown[] }) {
  for (const name of times) if (value[name] !== null && isZone(value.timeZone) && !moment(value[name], value.timeZone)) issues.push({ code: "custom", message: "moment", path: [name], input: value[name] });
}

function momentsOf(input: Times & { timeZone: string }): Times {
  const of = (at: string | null) => (at === null ? null : (moment(at, input.timeZone)?.toISOString() ?? null));
  return { goesOutAt: of(input.goesOutAt), noticePublishedAt: of(input.noticePublishedAt), noticeReceivedAt: of(input.noticeReceivedAt), deadline: of(input.deadline) };
}

const reason = typed(2000).optional().transform((text) => text || null);

/** Lets the newest baseline go out at an instant, or now, with the files that were prepared for it. */
export const schedulePublication = specificationAct({
  name: "publication.scheduled",
  checkpoint: true,
  may: "publication:schedule",
  when: "any",
  input: z.object({
    exportId: z.string(),
    purpose: z.enum(purposes, { error: "choose-one" }),
    /** Empty: now. */
    goesOutAt: time,
    noticePublishedAt: time,
    noticeReceivedAt: time,
    timeZone: z.string().default("UTC").refine(isZone, { error: "time-zone" }),
    earlyReason: reason,
    class: z.union([ChangeClass, z.literal("")], { error: "choose-one" }).optional(),
    changeReason: reason,
    deadline: time,
  }).check(withoutSkippedTimes),
  async prepare(context) {
    await publishDue(context);
    return null;
  },
  async perform(context, input) {
    const { store, actor, specification, now, newId } = context;
    const number = specification.baseline?.number ?? 0;
    const stored = await findBaseline(store, context, number);
    if (!stored) return refuse("not-frozen");
    const others = await findPublications(store, context);
    const { noticePublishedAt, noticeReceivedAt, deadline, ...at } = momentsOf(input);
    const goesOutAt = at.goesOutAt !== null && at.goesOutAt > now.toISOString() ? at.goesOutAt : now.toISOString();
    const notice = noticePublishedAt || noticeReceivedAt ? { publishedAt: noticePublishedAt, receivedAt: noticeReceivedAt } : null;
    const wanted = { purpose: input.purpose, goesOutAt, notice, earlyReason: input.earlyReason };
    const place = scheduled(wanted, { now: now.toISOString(), state: stateOf(specification), baselineId: stored.baseline.id, others });
    if (isRefusal(place)) return place;

    const before = newestPublic(others, now.toISOString());
    const change = before && (await changeSince(context, before, stored, input.purpose, { class: input.class || "editorial", reason: input.changeReason, deadline }));
    if (isRefusal(change)) return change;
    const files = await preparedFiles(context, stored, input.exportId, before?.number ?? null);
    if (isRefusal(files)) return files;

    const manifest = manifestOf(files);
    const publication: Publication = {
      id: newId(), specificationId: specification.id, baselineId: stored.baseline.id, number: place.number, purpose: input.purpose, goesOutAt,
      publishedAt: null, withdrawnAt: null, withdrawnReason: null, earlyReason: input.earlyReason, announcement: { notice, change },
      sha256: manifestHash(manifest), personId: actor.personId, authorityId: actor.authorityId, at: now.toISOString(),
    };
    await savePublication(store, publication, manifest.map(({ name, sha256 }) => ({ name, sha256, bytes: files.get(name) ?? new Uint8Array() })));
    await deleteExportBytes(store, input.exportId);
    return { publicationId: publication.id, publication: publication.number, baseline: number, goesOutAt, sha256: publication.sha256 };
  },
  payload: ({ purpose, earlyReason, class: said, changeReason, ...input }, result) => {
    const { goesOutAt: _, ...at } = momentsOf(input);
    return { ...result, purpose, earlyReason, class: said ?? null, changeReason, ...at };
  },
});

async function changeSince({ store, now }: Given, before: Publication, { baseline: after }: StoredBaseline, purpose: Purpose, said: Said) {
  const { baseline } = await findPublishedBaselineUnscoped(store, before);
  return classified(said, { purpose, before: { number: before.number, purpose: before.purpose, baseline }, after, now: now.toISOString() });
}

/** The files that were prepared, if they are those of the baseline as it stands now, with every signature, and of what was published last. */
async function preparedFiles(context: Given, stored: StoredBaseline, exportId: string, since: number | null): Promise<Files | Refusal> {
  const { store, actor } = context;
  const job = await findExport(store, context, actor.personId, stored.baseline.number, exportId);
  const bytes = job?.state === "done" ? await findExportBytesUnscoped(store, exportId) : null;
  if (!bytes) return refuse("files-not-ready");
  const files = unpacked(bytes);
  const wanted = publicFileNames(stored.baseline.specification.languages, since);
  const evidence = new TextEncoder().encode(sealed(await findEvidenceUnscoped(store, stored)));
  const isCurrent = wanted.every((name) => files.has(name)) && files.size === wanted.length && Buffer.from(files.get(evidenceName) ?? []).equals(evidence);
  return isCurrent ? files : refuse("files-outdated");
}
