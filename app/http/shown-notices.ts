import { deadlineKinds } from "~/domain/calendar/reminder";
import { formatDate, formatTime } from "~/domain/wording/format";
import { deadlineSentences } from "~/messages/calendar";
import { type Language, inLanguage } from "~/domain/language";
import { type NoticeKind, noticeKinds } from "~/domain/people/notice";
import { inbox, noticeSentences } from "~/messages/notices";
import { say } from "~/messages/say";
import type { KeptNotice } from "~db/notices";
import { findRequirementNamesUnscoped } from "~db/requirement-names";
import type { Store } from "~db/store";
import { requirementLabel } from "./shown-comments";

export interface ShownNotice {
  id: string;
  sentence: string;
  /** The requirement that it is about; empty where it is about none. */
  requirement: string;
  href: string;
  at: string;
  read: boolean;
}

export interface NoticeGroup {
  specificationId: string;
  title: string;
  notices: ShownNotice[];
}

/** Notices as sentences, by specification; that with the newest comes first. */
export async function shownNotices(store: Store, notices: readonly KeptNotice[], language: Language): Promise<NoticeGroup[]> {
  const names = await findRequirementNamesUnscoped(store, notices.flatMap(({ about }) => about.requirementId ?? []));
  const groups = new Map<string, NoticeGroup>();
  for (const { id, specificationId, specificationTitle, kind, about, at, read } of notices) {
    const group = groups.get(specificationId) ?? { specificationId, title: inLanguage(specificationTitle, language), notices: [] };
    groups.set(specificationId, group);
    const name = names.get(about.requirementId ?? "");
    group.notices.push({
      id, at, read, sentence: sentenceOf(kind, about, language), requirement: name ? requirementLabel(name, language) : "", href: addressOf({ kind, about, specificationId }),
    });
  }
  return [...groups.values()];
}

const isKind = (kind: string): kind is NoticeKind => noticeKinds.some((one) => one === kind);

function sentenceOf(kind: string, about: Record<string, string>, language: Language): string {
  if (kind === "deadline-near") return say(language, noticeSentences[kind], { what: deadlineName(about.deadline, language), when: whenOf(about.at ?? "", language) });
  return isKind(kind) ? say(language, noticeSentences[kind], about) : say(language, inbox.unknown);
}

const deadlineName = (code: string | undefined, language: Language): string => {
  const known = deadlineKinds.find((one) => one === code);
  return known ? say(language, deadlineSentences[known]) : "";
};

const whenOf = (at: string, language: Language): string => (at.length === 10 ? formatDate(at, language) : formatTime(at, language));

/** Where the thing is that a notice is about. */
export function addressOf({ kind, about, specificationId }: Pick<KeptNotice, "kind" | "about" | "specificationId">): string {
  const at = `/specifications/${specificationId}`;
  const { commentId, amendmentId, settlementId, requirementId, roundId, number } = about;
  if (roundId) return `${at}/rounds/${roundId}`;
  if (commentId) return `${at}/comments/${commentId}`;
  if (amendmentId) return `${at}/amendments/${amendmentId}`;
  if (settlementId && requirementId) return `${at}/requirements/${requirementId}/settlements`;
  if (kind === "assigned" || (kind === "deadline-near" && !requirementId)) return `${at}/collisions`;
  if (kind === "waiver-asked" || kind === "waiver-answered") return `${at}/waivers`;
  if (requirementId) return `${at}/requirements/${requirementId}`;
  if (number) return `${at}/baselines/${number}`;
  if (kind === "agreement" || kind === "agreement-in-force") return `${at}/agreement`;
  return kind === "joined" || kind === "left" ? `${at}/participants` : at;
}
