import { inLanguage } from "~/domain/language";
import type { ChangedPart } from "~/domain/publishing/differences";
import { leastClass, publicDifferences } from "~/domain/publishing/differences";
import { requirementsOf } from "~/domain/signing/baseline";
import { type RedlinePart, deltaBetween, redline } from "~/domain/specification/text-delta";
import { readerOf } from "~/document/reader";
import { requirementBlock } from "~/document/requirement";
import type { Run } from "~/document/block";
import type { Store } from "~db/store";
import type { OpenPublished } from "./open-published";
import { publishedBaseline } from "./published-baselines";

const most = 300;
const plain = (runs: readonly Run[]) => runs.map((run) => run.text).join("");

/** What changed since an earlier public version, requirement by requirement, with what the buyers said about each change. */
export async function publicChanges(store: Store, { all, current, baseline, reader, page }: OpenPublished, asked: number | null) {
  const earlier = all.filter((one) => one.number < current.number);
  const since = earlier.find((one) => one.number === asked) ?? earlier.reduce<(typeof all)[number] | null>((last, one) => (last && last.number > one.number ? last : one), null);
  const notices = all
    .filter((one) => one.number <= current.number && one.number > (since?.number ?? current.number))
    .flatMap(({ number, goesOutAt, announcement: { change } }) => (change ? [{ number, goesOutAt, class: change.class, reason: change.reason, deadline: change.deadline }] : []));
  if (!since) return { page, since: null, earlier: [], notices, whole: [], changes: [], more: 0 };

  const before = (await publishedBaseline(store, since)).baseline;
  const differences = publicDifferences(before, baseline);
  const was = new Map(requirementsOf(before).map((one) => [one.id, requirementBlock(one, readerOf(before, page.reading))]));
  const is = new Map(requirementsOf(baseline).map((one) => [one.id, requirementBlock(one, reader)]));
  const ids = [...new Set(differences.flatMap((one) => one.requirementId ?? []))];
  const changes = ids.slice(0, most).map((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const own = differences.filter((one) => one.requirementId === id);
    return {
      id, number: (now ?? old)?.number ?? "", title: (now ?? old)?.title ?? "", gone: !now, class: leastClass(own), parts: own.map((one): ChangedPart => one.part),
      text: partsBetween(plain(old?.text ?? []), plain(now?.text ?? [])),
      facts: [...new Set([...(now?.facts ?? []), ...(old?.facts ?? [])].map((fact) => fact.label))].flatMap((label) => {
        const [from, to] = [old, now].map((block) => plain(block?.facts.find((fact) => fact.label === label)?.runs ?? []));
        return old && now && from !== to ? [{ label, from: from ?? "", to: to ?? "" }] : [];
      }),
    };
  });
  return {
    page, since: { number: since.number, goesOutAt: since.goesOutAt }, notices, changes, more: Math.max(0, ids.length - most),
    earlier: earlier.map(({ number, goesOutAt }) => ({ number, goesOutAt })),
    whole: differences.filter((one) => one.requirementId === null).map((one): ChangedPart => one.part),
    title: inLanguage(baseline.specification.title, page.reading),
  };
}

const partsBetween = (from: string, to: string): RedlinePart[] => redline(from, deltaBetween(from, to)) ?? [];
